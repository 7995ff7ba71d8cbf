import { formatDate } from '../../assessment/dates/calendar';
import { svFileFaults } from '../../wording/files/sv';
import { quoteIn } from '../../wording/quote';
import type { EntryProblem } from '../entry';
import type { CollectionTexts, PageTexts } from './collectionTexts';

const listed = (values: readonly (string | number)[]): string => values.join(', ');
const criteria = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'kriterium' : 'kriterierna'} ${listed(numbers)}`;
const quote = quoteIn('sv');
const points = (count: number): string => `${count} poäng`;

const faults: CollectionTexts['faults'] = {
  ...svFileFaults,
  unreadable:
    'Filen eller mappen kunde inte läsas från disken. Stäng den i andra program, kontrollera att du får läsa den och försök igen.',
};

function problem(found: EntryProblem): string {
  switch (found.kind) {
    case 'file':
      return faults[found.fault];
    case 'notReport':
      return 'Dokumentet är inte en IPS-kvalitetsbedömningsrapport. Lämna bort det eller välj rapporten. Om det är en rapport har dess fält kanske försvunnit när den sparades i ett annat program än Word: be om originalfilen.';
    case 'secondReport':
      return 'I dokumentet finns en andra rapport som inte har lästs. Spara den som en egen fil.';
    case 'otherCriteria':
      return found.set === 'latu'
        ? 'Rapporten är gjord med LATU-kriterierna. Dess poäng har inte tagits med.'
        : 'Rapportens kriterier är inte IPS-kvalitetskriterierna. Dess poäng har inte tagits med.';
    case 'scoresMissing':
      return `Poäng saknas: ${criteria(found.criteria)}.`;
    case 'scoresUnreadable':
      return `Poängen kunde inte läsas: ${criteria(found.criteria)}.`;
    case 'totalDiffers':
      return `Totalpoängen i rapporten är ${found.written}, men summan av poängen är ${found.total}.`;
    case 'rowsDiffer':
      return `Poängsammanfattningen har andra poäng än kriteriet: ${criteria(found.criteria)}. I tabellen används poängen vid kriteriet. Kontrollera vilka poäng som är rätt.`;
    case 'frontDiffers':
      return `I rapportens sammanfattning står ${quote(found.written)}, men enligt poängen ska det stå ${quote(found.wanted)}.`;
    case 'dayUnreadable':
      return found.field === 'reportDate'
        ? `Rapportens datum ${quote(found.text)} kunde inte läsas och saknas därför i tabellen. Skriv det i rapporten till exempel så här: 24.6.2026.`
        : `Bedömningsdatumet ${quote(found.text)} kunde inte läsas och saknas därför i tabellen. Skriv det i rapporten till exempel så här: 24–25.6.2026.`;
    case 'unsure':
      return found.count === 1
        ? 'I dokumentet finns ett ställe som saknas, finns två gånger eller har känts igen bara på sin placering. Öppna rapporten och kontrollera det.'
        : `I dokumentet finns ${found.count} ställen som saknas, finns två gånger eller har känts igen bara på sin placering. Öppna rapporten och kontrollera dem.`;
    case 'noUnit':
      return 'Enhetens namn saknas.';
    case 'noDate':
      return 'Bedömningens och rapportens datum saknas eller kunde inte läsas.';
    case 'dayAhead':
      return `Bedömningsdatumet ${formatDate(found.day)} ligger i framtiden. Kontrollera året i rapporten.`;
    case 'noLevel':
      return 'Rapportens tabell över nivåer saknas eller omfattar inte totalpoängen.';
    case 'sectionsUnknown':
      return 'Rapportens tre avsnitt kunde inte kännas igen, så avsnittens medeltal saknas.';
    case 'sameAssessment':
      return found.hasSameScores
        ? `Samma enhet och dag som i filen ${found.file}. I bilderna finns bara den.`
        : `Samma enhet och dag som i filen ${found.file}, men andra poäng. I bilderna finns bara den: kontrollera vilken som är rätt.`;
    case 'otherSpelling':
      return `Enhetens namn är skrivet på ett annat sätt än i filen ${found.file}: ${quote(found.unit)}. I bilderna är de samma enhet.`;
    case 'similarUnit':
      return `Enhetens namn är nästan detsamma som i filen ${found.file}: ${quote(found.unit)}. I bilderna är de olika enheter. Om det är samma enhet ska namnet skrivas på samma sätt i rapporterna.`;
  }
}

const page: PageTexts = {
  title: 'Sammanställning av IPS-kvalitetsbedömningar',
  made: (day) => `Sammanställt ${day}`,
  counts: (reports, units) =>
    `${reports === 1 ? '1 fil' : `${reports} filer`}, ${units === 1 ? '1 enhet' : `${units} enheter`}`,
  counted:
    'Bilderna omfattar rapporter som har enhet och datum. Totalpoängen räknas först när alla 25 kriterier har fått poäng.',
  unofficial:
    'Sidan är gjord av tillägget IPS-kvalitetsbedömning. Den är inte publicerad av THL. Sidan finns helt och hållet i denna fil och varken hämtar eller skickar något.',
  problems: {
    title: 'Att kontrollera',
    toKnow: (count) =>
      count === 1 ? 'Raden för en fil måste kontrolleras.' : `Raderna för ${count} filer måste kontrolleras.`,
    explain: (count) =>
      count === 1
        ? 'I en fil finns något som gör att raden inte duger som den är.'
        : `I ${count} filer finns något som gör att raderna inte duger som de är.`,
  },
  levels: {
    title: 'Nivåer per enhet och år',
    explain: 'Årets sista bedömning. Stapelns längd visar totalpoängen på skalan 25–125.',
    names: ['inte stödd sysselsättning', 'måttlig nivå', 'god nivå', 'föredömlig nivå'],
    scale: (total) => `${points(total)} på skalan 25–125`,
  },
  distribution: {
    title: 'Poängens fördelning per kriterium',
    explain: (units) =>
      units === 1 ? 'Den senaste bedömningen av en enhet.' : `De senaste bedömningarna av ${units} enheter.`,
    criterion: 'Kriterium',
    score: (score) => points(score),
    mean: 'Medeltal',
    bar: (counts) => counts.map((count, at) => `${points(at + 1)}: ${count}`).join(', '),
  },
  weakest: {
    title: 'De svagaste kriterierna',
    explain: 'Lägst medeltal i enheternas senaste bedömningar.',
    low: '1 eller 2 poäng',
    row: (low, units) => `${low} av ${units}`,
  },
  due: {
    title: 'Kommande bedömningar',
    explain:
      'Efter mindre än 100 poäng upprepas bedömningen efter ett halvt år, efter minst 100 poäng efter ett år.',
    last: 'Senaste',
    next: 'Nästa',
    overdue: 'försenad',
    unknown: 'inte känd',
  },
  change: {
    title: 'Enheternas förändring',
    explain: 'Enheter med minst två bedömningar där alla kriterier har fått poäng.',
    first: 'Första',
    latest: 'Senaste',
    sinceLast: 'Förändring från föregående',
    course: 'Utveckling',
    line: (totals) => listed(totals),
    none: 'Ingen enhet har ännu två bedömningar.',
  },
};

export const sv: CollectionTexts = {
  sheets: { reports: 'Rapporter', needs: 'Utvecklingsbehov' },
  columns: {
    file: 'Fil',
    problems: 'Att kontrollera',
    unit: 'Enhet',
    reported: 'Rapportdatum',
    from: 'Bedömningen började',
    to: 'Bedömningen slutade',
    assessors: 'Bedömare',
    language: 'Rapportens språk',
    templateDate: 'Mallens datum',
    section: (name) => `${name}, medeltal`,
    total: 'Totalpoäng',
    level: 'Nivå',
    due: 'Nästa bedömning',
    needs: 'Viktiga utvecklingsbehov',
    findings: { error: 'Fel', warning: 'Brister', note: 'Påpekanden' },
  },
  needColumns: {
    number: 'Kriteriets nummer',
    criterion: 'Utvecklingsbehov',
    score: 'Poäng',
    recommendations: 'Rekommendationer',
  },
  languages: { fi: 'finska', sv: 'svenska' },
  faults,
  problem,
  page,
};
