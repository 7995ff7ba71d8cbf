import type { RoleWarning } from '../../../assessment/comparison/role';
import { svFileFaults } from '../../../wording/files/sv';
import { svHoldings } from '../../../wording/holdings/sv';
import { namedHoldings } from '../../../wording/holdings/holdingTexts';
import { listIn } from '../../../wording/listIn';
import { quoteIn } from '../../../wording/quote';
import type { CompareTexts } from './compareTexts';
import { unreadScoresIn } from './unreadScoresIn';

const list = listIn('sv');
const quote = quoteIn('sv');
const unreadIn = unreadScoresIn(quote);

function warning(found: RoleWarning): string {
  switch (found.kind) {
    case 'otherCriteria':
      return found.set === 'latu'
        ? 'Rapporten är gjord med LATU-kriterierna, så dess poäng jämförs inte.'
        : 'Rapportens kriterier är inte IPS-kvalitetskriterierna, så dess poäng jämförs inte.';
    case 'otherUnit':
      return `Rapporten gäller en annan enhet, eller så är enhetens namn skrivet på ett annat sätt: ${quote(found.unit)}. Kontrollera att rapporten gäller samma enhet.`;
    case 'overlapping':
      return 'Bedömningsdagarna är delvis desamma som i den här rapporten.';
    case 'notEarlier':
      return 'Bedömningen har gjorts efter bedömningen i den här rapporten, så rapporten används inte som tidigare rapport. Kontrollera att du valde rätt fil och att bedömningsdagarna är rätt.';
    case 'longBefore':
      return 'Bedömningen gjordes mer än tre månader före bedömningen i den här rapporten. Kontrollera om det här är en tidigare rapport.';
    case 'later':
      return 'Bedömningen har gjorts efter bedömningen i den här rapporten.';
    case 'otherDays':
      return 'Bedömningsdagarna är andra än i den här rapporten. Kontrollera att det gäller samma bedömning.';
    case 'noDate':
      return 'Rapportens bedömningsdatum kunde inte läsas.';
    case 'ownNoDate':
      return 'Bedömningsdagen för den här rapporten är ännu inte känd, så det går inte att avgöra om den valda rapporten gäller samma bedömning. Kontrollera vilken rapport det är.';
    case 'sameReport':
      return 'Rapporten är densamma som den som är öppen: samma texter och samma poäng. Valde du rätt fil?';
    case 'pickedTwice':
      return 'Samma rapport har redan valts. Ta bort den ena, så att den inte räknas två gånger.';
    case 'otherVersion':
      return `Det här kan vara en annan version av en rapport som redan har valts: ${found.name}. Ta i så fall bort den äldre, så att samma rapport inte räknas två gånger.`;
    case 'sameDay':
      return `En rapport om en bedömning som avslutades samma dag har redan valts: ${found.name}. Om det är samma bedömning, ta bort den ena, så att den inte räknas två gånger.`;
    case 'incomplete':
      return `Poäng har getts för ${found.scored} av 25 kriterier.`;
    case 'unreadScores':
      return `Poängen för de här kriterierna kunde inte läsas och lämnas utanför: ${unreadIn(found.given)}. Rätta dem i den rapporten till heltal 1–5 och välj rapporten på nytt.`;
    case 'secondReport':
      return 'I filen finns en andra rapport som inte har lästs. Spara den som en egen fil om du vill jämföra med den.';
    case 'rowsDiffer':
      return `Poängen vid kriteriet och i poängsammanfattningen skiljer sig åt: ${found.given.map(({ number, score, row }) => `${number} (${score}, i sammanfattningen ${row})`).join(', ')}. I jämförelsen används poängen vid kriteriet. Kontrollera vilka poäng som är rätt.`;
    case 'rowsAlone':
      return `Poängen finns bara i poängsammanfattningen och jämförs därför inte: ${found.criteria.length === 1 ? 'kriterium' : 'kriterierna'} ${found.criteria.join(', ')}. Öppna rapporten i Word, ge poängen vid kriteriet och välj rapporten på nytt.`;
    case 'unsure':
      return found.fields === 1
        ? 'Ett fält kunde inte identifieras säkert och lämnas utanför. Öppna rapporten i Word och bekräfta fältet i åtgärdsfönstret.'
        : `${found.fields} fält kunde inte identifieras säkert och lämnas utanför. Öppna rapporten i Word och bekräfta fälten i åtgärdsfönstret.`;
    case 'doubled':
      return found.fields === 1
        ? 'Ett fält finns flera gånger i rapporten. Det första lästes: kontrollera i rapporten att det är rätt.'
        : `${found.fields} fält finns flera gånger i rapporten. De första lästes: kontrollera i rapporten att de är rätt.`;
    case 'ownCriteria':
      return 'Den öppna rapporten är gjord med LATU-kriterierna och den valda med IPS-kvalitetskriterierna, så poängen jämförs inte.';
  }
}

export const sv: CompareTexts = {
  title: 'Jämför',
  explain:
    'Jämför den här rapporten med en annan bedömares rapport, enhetens självbedömning, en tidigare rapport eller den utvecklingsplan som enheten har fyllt i. Filerna läses bara i det här fönstret: de sparas inte och skickas ingenstans.',
  pick: 'Välj rapporter',
  drop: 'eller släpp filerna här',
  reading: 'Läser…',
  picked: 'Valda rapporter',
  role: 'Vilken rapport är det här?',
  roles: {
    colleague: 'En annan bedömares rapport',
    selfAssessment: 'Enhetens självbedömning',
    earlier: 'En tidigare rapport',
    draft: 'Utkast för kommentarer',
  },
  who: (assessors, day) => `${assessors}, ${day}`,
  noDay: 'datum okänt',
  noAssessors: 'Bedömare: okända',
  remove: (name) => `Ta bort ${name}`,
  notReport:
    'Filen är inte en IPS-kvalitetsbedömningsrapport. Om det är en rapport har dess fält kanske försvunnit när den sparades i ett annat program än Word: be om originalfilen.',
  notebook:
    'Filen är anteckningar från ett bedömningsbesök. Läs in den på anteckningarnas sida, som öppnas från menyn.',
  unreadable:
    'Filen kunde inte läsas. Kontrollera att den inte är öppen någon annanstans, har flyttats eller fortfarande laddas ner från molnet, och välj den på nytt. Om det inte hjälper, öppna filen i Word och spara den på nytt.',
  faults: svFileFaults,
  warning,
  reconcile: 'Stäm av',
  scores: { now: 'Denna', other: 'Andra', none: 'inga poäng' },
  criterion: 'Kriterium',
  section: 'Avsnitt',
  collecting: {
    title: 'Uppföljning av flera enheter',
    explain:
      'Samla poängen från många rapporter i en tabell, till exempel från alla enheter i ett välfärdsområde.',
    open: 'Många rapporter i en tabell',
  },
  plan: {
    kind: 'Utvecklingsplan',
    title: (name) => `Utvecklingsplan: ${name}`,
    nothing: 'Inga utvecklingsbehov hittades i utvecklingsplanen. Dess fält kan ha tagits bort.',
    pickedTwice: 'Samma utvecklingsplan har redan valts. Ta bort den ena.',
    otherUnit: (unit) =>
      `Planen gäller en annan enhet, eller så är enhetens namn skrivet på ett annat sätt: ${quote(unit)}. Kontrollera att planen gäller samma enhet.`,
    otherCriteria: (isPlanAdapted) =>
      isPlanAdapted
        ? 'Planen bygger på en bedömning enligt LATU-kriterierna, så dess utvecklingsbehov jämförs inte med kriterierna i den här rapporten.'
        : 'Den öppna rapporten är gjord med LATU-kriterierna och planen bygger på IPS-kvalitetskriterierna, så planens utvecklingsbehov jämförs inte med kriterierna i den här rapporten.',
    otherVersion: (name) =>
      `Detta kan vara en annan version av en plan som redan har valts: ${name}. Ta i så fall bort den äldre.`,
    tracked:
      'Planen innehåller spårade ändringar som inte har godkänts. Den har lästs som om de hade godkänts.',
    otherAsks: 'Under ”Vad kriteriet förutsätter” står text som inte finns i den här rapporten:',
    counts: (all, open) =>
      all === 0
        ? 'Inga åtgärder har skrivits in i planen.'
        : `Åtgärder: ${all}, ännu inte genomförda: ${open}.`,
    noActions: 'Inga åtgärder har skrivits in.',
    course: (before, target, now) => `Då: ${before}, mål: ${target}, nu: ${now}`,
    statuses: {
      notStarted: 'inte påbörjad',
      underWay: 'pågår',
      done: 'genomförd',
      dropped: 'genomförs inte',
    },
    noStatus: 'status har inte valts',
    recommendations: 'Rekommendationer:',
    responsible: (text) => `Ansvarig: ${text}`,
    due: (text) => `Tidsfrist: ${text}`,
    followUp: (text) => `Uppföljning: ${text}`,
    notes: 'I planen står dessutom:',
    besides: (holds) =>
      `Planen innehåller också ${list.format(namedHoldings(holds, svHoldings.words))}. Detta innehåll visas inte här: titta på det i planen. Textrutor och teckningar har räknats som bilder.`,
  },
  agreement: {
    title: (name) => `Samstämmighet: ${name}`,
    independent: 'Talen bygger på poängen i rapporterna före avstämningen.',
    otherAssessment:
      'I arbetsmaterialet finns poäng från avstämningen i en annan bedömning. De räknas inte med här.',
    nothing: 'Inget kriterium har ännu fått poäng i båda rapporterna.',
    equal: (equal, compared) => `Samma poäng: ${equal} av ${compared}`,
    withinOne: (withinOne, compared) => `Högst 1 poängs skillnad: ${withinOne} av ${compared}`,
    mean: (difference, distance) =>
      `Poängen i den andra rapporten avviker i medeltal ${difference} poäng från poängen i den här rapporten; oavsett riktning är skillnaden i medeltal ${distance} poäng.`,
    sections: 'Per avsnitt',
    equalHead: 'Samma',
    withinOneHead: 'Högst 1 i skillnad',
    differing: 'Skillnaderna från den största till den minsta',
    allAgree: 'Alla jämförda poäng är desamma.',
    kappa: (weights, value) =>
      `Cohens kappa, ${weights === 'linear' ? 'linjära' : 'kvadratiska'} vikter: ${value}`,
    kappaUndefined: {
      nothing: 'inte definierat, eftersom det inte finns något att jämföra',
      oneValue: 'inte definierat, eftersom alla poäng är desamma',
    },
    limits:
      'Kappa anger hur mycket mer än slumpen bedömarna är eniga. När nästan alla poäng är 4 eller 5 kan kappa bli lågt trots att bedömarna nästan alltid är eniga. Se därför först på antalet lika poäng.',
    row: 'Poängen för statistik (CSV)',
  },
  draft: {
    title: (name) => `Ändrat efter att rapporten skickades: ${name}`,
    unchanged: 'Ingenting har ändrats i kriterierna.',
    changed: (count) => (count === 1 ? 'Ett kriterium har ändrats.' : `${count} kriterier har ändrats.`),
    score: (before, now) => `Poäng: ${before} → ${now}`,
    front: 'Ändrat i inledningen och sammanfattningen',
    filed: (name) => `Kommentarer i filen ${name}`,
    otherComments: 'Övriga kommentarer',
  },
  takeOver: {
    title: (name) => `Hämta uppgifter ur rapporten: ${name}`,
    explain:
      'Välj vilka ändringar som tas med i den här rapporten. Från början är bara de ändringar valda som fyller ett tomt fält. Allt kan ångras på en gång.',
    otherLanguage: 'Rapporten är skriven på ett annat språk än den här rapporten. Texterna översätts inte.',
    kindsTitle: 'Vad som hämtas',
    kinds: {
      score: 'Poäng',
      sources: 'Datakällor',
      comments: 'Kommentarer',
      recommendations: 'Rekommendationer',
      front: 'Inledning',
    },
    changes: 'Ändringar',
    nothing: 'Här finns inget att hämta.',
    lapsed: 'Uppgiften i den här rapporten har ändrats efter ditt val. Välj på nytt.',
    withoutPlace: (fields) =>
      fields === 1
        ? 'Ett fält har ingen plats i den här rapporten.'
        : `${fields} fält har ingen plats i den här rapporten.`,
    all: 'Välj alla',
    none: 'Avmarkera alla',
    take: (count) => (count === 0 ? 'Hämta de valda' : `Hämta de valda (${count})`),
  },
  previous: {
    title: 'Uppgifter om föregående bedömning i inledningen',
    ask: 'Vilken i ordningen var föregående bedömning? (som siffra)',
    unread: 'Det framgår inte vilken i ordningen bedömningen var. Skriv ordningstalet, till exempel 2.',
    now: (text) => `(nu: ${text})`,
    fill: 'Fyll i de valda',
  },
  lastTime: {
    title: (day) => `Tidigare rapport ${day}`,
    score: (score) => `${score} poäng`,
    unexplained: 'Poängen har ändrats med minst 2 poäng. Förklara i kommentarerna varför.',
    add: 'Lägg till:',
    need: 'Var ett viktigt utvecklingsbehov',
  },
  years: {
    title: 'Poängen bedömning för bedömning',
    scores: 'Poäng',
    bars: 'Den breda stapeln är den tidigare bedömningen, den smala den här bedömningen.',
    lines: 'Linjen går från den första bedömningen till den här.',
  },
  change: {
    title: (name) => `Förändring: ${name}`,
    before: 'Förut',
    now: 'Nu',
    total: 'Totalpoäng',
    level: 'Nivå',
    average: 'Avsnittets medeltal',
    criteria: 'Kriterierna',
    courses: { dropped: 'har sjunkit', stillLow: 'fortfarande låg' },
    open: 'inte klar',
  },
};
