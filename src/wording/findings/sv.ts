import { lowScore } from '../../assessment/recommendations';
import { formatDate } from '../../assessment/dates/calendar';
import type { Finding } from '../../assessment/findings/finding';
import type { StrayPlace } from '../../assessment/strayText';
import { sv as problems } from '../problems/sv';
import { plainSentence } from '../problems/problemSentences';
import { quoteIn } from '../quote';
import type { FindingWording } from './findingWording';
import { inRanges } from '../inRanges';
import { listIn } from '../listIn';

const list = listIn('sv');
const quote = quoteIn('sv');
const percentages = {
  employment: 'sysselsättningsprocenten (työllistymisprosentti)',
  progress: 'den totala framstegsprocenten (kokonaisetenemisen prosentti)',
} as const;
const days = (count: number): string => `${count} ${count === 1 ? 'dag' : 'dagar'}`;
const forCriteria = (count: number): string => (count === 1 ? 'för kriteriet' : 'för kriterierna');

type Personal = Extract<Finding, { readonly kind: 'personalData' }>;

const strays: Readonly<Record<StrayPlace, string>> = {
  body: 'Texten utanför fälten',
  comment: 'En Word-kommentar',
  margin: 'Sidhuvudet eller sidfoten',
  note: 'En fotnot eller slutkommentar',
  picture: 'Alternativtexten för en bild',
  title: 'Namnet eller taggen för ett fält',
  property: 'Dokumentegenskaperna (Arkiv – Info)',
};

const strayWith = (stray: StrayPlace | null): string => (stray === null ? 'Texten' : strays[stray]);

function personal(found: Personal): string {
  const text = strayWith(found.stray);
  switch (found.personal) {
    case 'identityCode':
      return `${text} innehåller något som ser ut som en personbeteckning: ${quote(found.text)}. Ta bort den.`;
    case 'phone':
      return `${text} innehåller något som ser ut som ett telefonnummer: ${quote(found.text)}. Ta bort det.`;
    case 'email':
      return `${text} innehåller e-postadressen ${quote(found.text)}. Ta bort den.`;
    case 'name':
      return `${text} kan innehålla namnet på en klient eller anhörig: ${quote(found.text)}. Kontrollera att personen inte kan identifieras.`;
  }
}

function sentence(found: Finding): string {
  switch (found.kind) {
    case 'scoreMissing':
      return 'Poängen saknas.';
    case 'scoreUnreadable':
      return `I fältet står ${quote(found.text)}, som inte är ett heltal 1–5. Det räknas inte med.`;
    case 'sourcesMissing':
      return 'Datakällorna saknas.';
    case 'commentsMissing':
      return 'Kommentarerna saknas.';
    case 'recommendationsMissing':
      return `Rekommendationerna saknas, trots att poängen är högst ${lowScore}.`;
    case 'percentagesMissing':
      return `I kommentarerna saknas: ${list.format(found.missing.map((name) => percentages[name]))}.`;
    case 'rowDiffers':
      return found.written === null
        ? `I poängsammanfattningen saknas poängen för kriterium ${found.criterion} (${found.score}).`
        : `I poängsammanfattningen står ${found.written}, men kriterium ${found.criterion} har ${found.score} poäng.`;
    case 'rowWithoutScore':
      return `I poängsammanfattningen står ${found.written}, men poängen för kriterium ${found.criterion} saknas eller kan inte tolkas. Ge poäng vid kriteriet.`;
    case 'totalDiffers':
      return found.written === null
        ? `Totalpoängen saknas: kriterierna ger ${found.total} poäng.`
        : `Totalpoängen är ${found.written}, men kriterierna ger ${found.total} poäng.`;
    case 'pointsAndLevelDiffer':
      return found.written === ''
        ? `Poäng och nivå saknas. Enligt poängen borde det stå ${quote(found.wanted)}.`
        : `Här står ${quote(found.written)}, men enligt poängen borde det stå ${quote(found.wanted)}.`;
    case 'totalTooEarly':
      return found.open === 1
        ? `Här står redan ${quote(found.written)}, trots att ett kriterium saknar poäng.`
        : `Här står redan ${quote(found.written)}, trots att ${found.open} kriterier saknar poäng.`;
    case 'sumInOwnWords':
      return found.agrees
        ? `Texten ${quote(found.text)} är skriven med egna ord. Den stämmer med poängen men ändras inte automatiskt om poängen ändras.`
        : `Texten ${quote(found.text)} är skriven med egna ord och kan inte jämföras med poängen. Kontrollera den själv.`;
    case 'needScoreDiffers':
      return found.written === null
        ? `Utvecklingsbehovet saknar poäng: kriterium ${found.criterion} har ${found.score} poäng.`
        : `Utvecklingsbehovet har ${found.written} poäng, men kriterium ${found.criterion} har ${found.score} poäng.`;
    case 'needUnknown':
      return found.text === ''
        ? 'Utvecklingsbehovet saknar kriteriets nummer och namn.'
        : `${quote(found.text)} motsvarar inget av rapportens kriterier. Skriv kriteriets nummer och namn.`;
    case 'needContradictory':
      return `Numret är ${found.number}, men namnet hör till kriterium ${found.named}. Rätta antingen numret eller namnet.`;
    case 'needWithoutRecommendations':
      return 'Utvecklingsbehovet saknar rekommendationer.';
    case 'pictureOutgrown':
      return found.picture === 'profile'
        ? 'Bilden av poängprofilen i rapporten visar andra poäng än kriterierna har nu. Byt ut bilden i sammanfattningen.'
        : 'Bilden av förändringen i rapporten visar andra poäng än kriterierna har nu. Byt ut eller ta bort bilden på sidan Jämför.';
    case 'needsMissing':
      return 'Inga viktiga utvecklingsbehov har angetts, trots att det finns utvecklingsbehov i en del av kriterierna.';
    case 'recommendationsOpen':
      return 'I fältet för rekommendationer står mallens ledtext kvar.';
    case 'promptLeft':
      return 'I fältet står mallens ledtext kvar.';
    case 'needBlockEmpty':
      return 'Punkten för ett utvecklingsbehov är tom, och mallens ledtext syns i rapporten.';
    case 'strengthsOutgrown':
      return found.criteria.length === 1
        ? `Bland styrkorna nämns kriterium ${found.criteria.join()}, som inte längre har 5 poäng.`
        : `Bland styrkorna nämns kriterierna ${list.format(found.criteria.map(String))}, som inte längre har 5 poäng.`;
    case 'strengthsBelow':
      return found.criteria.length === 1
        ? `Bland styrkorna nämns kriterium ${found.criteria.join()}, som har under 5 poäng. Kontrollera att texten stämmer överens med poängen.`
        : `Bland styrkorna nämns kriterierna ${list.format(found.criteria.map(String))}, som har under 5 poäng. Kontrollera att texten stämmer överens med poängen.`;
    case 'strengthsUnworded':
      return 'Beskrivningen av styrkorna är fortfarande bara ett utkast. Omarbeta det till en egen text.';
    case 'fieldEmpty':
      return 'Fältet är tomt.';
    case 'tooFewAssessors':
      return found.count === 0
        ? 'Inga bedömare har angetts. Kvalitetsbedömningen görs av två bedömare.'
        : 'Bara en bedömare har angetts. Kvalitetsbedömningen görs av två bedömare.';
    case 'draftMark':
      return `${strayWith(found.stray)} innehåller fortfarande markeringen ${quote(found.mark)}. Komplettera stället eller ta bort markeringen.`;
    case 'saysNothing':
      return `I fältet står bara ${quote(found.text)}. Skriv det som fältet frågar efter.`;
    case 'scoreAtOdds':
      return `Enligt siffrorna eller delkriterierna blir poängen ${found.suggestion}, men kriteriet har fått ${found.score}. Motivera skillnaden i kommentarerna.`;
    case 'changeUnexplained':
      return `Poängen har ändrats sedan den tidigare rapporten (${found.before} → ${found.score}), men i kommentarerna anges inte varför.`;
    case 'personalData':
      return personal(found);
    case 'dateUnreadable':
      return `${quote(found.text)} kan inte läsas som ett datum, så datumens ordning kan inte kontrolleras. Skriv till exempel 24.6.2026.`;
    case 'reportBeforeAssessment':
      return `Rapporten är daterad ${formatDate(found.report)}, trots att bedömningen avslutades först den ${formatDate(found.assessment)}.`;
    case 'previousNotEarlier':
      return `Den föregående rapportens datum ${formatDate(found.previous)} borde vara tidigare än den här bedömningen (${formatDate(found.current)}).`;
    case 'assessmentInFuture':
      return `Bedömningsdatumet ${formatDate(found.assessment)} ligger i framtiden. Kontrollera datumet.`;
    case 'reportInFuture':
      return `Rapportens datum ${formatDate(found.report)} ligger ${days(found.days)} fram i tiden.`;
    case 'reportLate':
      return `Rapporten är daterad ${days(found.days)} efter bedömningen. Målet är ungefär fyra veckor.`;
    case 'templateProblem':
      return plainSentence(found.problem, problems);
    case 'choicesWaiting':
      return `En del av valen från avstämningen står ännu inte i rapporten: ${found.criteria.length === 1 ? 'kriterium' : 'kriterierna'} ${list.format(inRanges(found.criteria))}. Skriv in dem eller avstå från dem på sidan Stäm av.`;
    case 'needsWaiting':
      return 'De utvecklingsbehov som du har valt står ännu inte i rapporten så som du valde dem. Skriv in dem i rapporten eller ta bort dem från de valda i sammanfattningen.';
    case 'instructionLeft':
      return `I rapporten står ännu en anvisning från mallen, som bara är avsedd för den som fyller i den: ${quote(found.text)}. Ta bort den ur dokumentet.`;
    case 'workingDataLeft':
      return 'Dokumentet innehåller fortfarande bedömarens arbetsmaterial: kryss, siffror eller egna anteckningar. Ta bort det innan du skickar rapporten.';
    case 'trackingOn':
      return 'Spåra ändringar är på i Word. Stäng av funktionen på fliken Granska innan du skickar rapporten.';
    case 'revisionsLeft':
      return found.count === 1
        ? 'En spårad ändring har inte behandlats. Godkänn eller avvisa den på fliken Granska i Word.'
        : `${found.count} spårade ändringar har inte behandlats. Godkänn eller avvisa dem på fliken Granska i Word.`;
    case 'commentsLeft':
      return found.count === 1
        ? 'Dokumentet har en Word-kommentar. Ta bort den på fliken Granska i Word.'
        : `Dokumentet har ${found.count} Word-kommentarer. Ta bort dem på fliken Granska i Word.`;
  }
}

export const sv: FindingWording = {
  sentence,
  gathered: {
    scoreMissing: (count) => `Poäng saknas ${forCriteria(count)}`,
    sourcesMissing: (count) => `Datakällor saknas ${forCriteria(count)}`,
    commentsMissing: (count) => `Kommentarer saknas ${forCriteria(count)}`,
    recommendationsMissing: () => `Rekommendationer saknas, trots att poängen är högst ${lowScore}`,
    fieldEmpty: (count) => (count === 1 ? 'Tomt fält' : 'Tomma fält'),
    recommendationsOpen: (count) =>
      `I ${count === 1 ? 'fältet' : 'fälten'} för rekommendationer står mallens ledtext kvar`,
    promptLeft: (count) => `${count === 1 ? 'Tomt' : 'Tomma'} fält där mallens ledtext står kvar`,
    needBlockEmpty: (count) =>
      count === 1 ? 'Tom punkt för ett utvecklingsbehov' : 'Tomma punkter för utvecklingsbehov',
  },
};
