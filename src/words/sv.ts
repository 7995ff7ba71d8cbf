import type { CalculationWords, CoachFigure } from './calculationWords';
import type { ReportWords } from './reportWords';
import type { TemplateWords } from './templateWords';
import type { TypedWords } from './typedWords';

const template: TemplateWords = {
  templateDate: 'Mall uppdaterad',
  front: {
    unit: { texts: ['Namn och område för enheten'] },
    reportDate: { texts: ['Rapportdatum', 'Datum för rapporten'] },
    recipients: { texts: ['Mottagare'] },
    assessors: { texts: ['Bedömare'], whole: true },
    assessmentDates: { texts: ['Bedömningsdatum'] },
    participants: { texts: ['Med i utvärderingen', 'Med i bedömningen'] },
    previousOrdinal: { texts: ['Vilken i ordningen'] },
    previousDate: { texts: ['Datum för föregående kvalitetsbedömningsrapport'] },
    previousLevel: { texts: ['Den verbala nivån på den tidigare kvalitetsbedömningen'] },
    clientGroups: { texts: ['För vilka kundgrupper', 'För vilka klientgrupper'] },
    team: { texts: ['Beskrivning av IPS-teamet'] },
    clientProfile: { texts: ['Ålder och sjukdomsgrupp'] },
    referralArea: { texts: ['Geografisk hänvisning'] },
    method: { texts: ['Genomfördes bedömningen', 'Bedömningsmetod'] },
    interviews: { texts: ['Bedömarna intervjuade', 'Intervjuer'] },
    employerMeetings: {
      texts: ['Bedömarna observerade följande arbetstränare', 'Observerade arbetsgivarmöten'],
    },
    meetings: { texts: ['Bedömarna observerade följande möten', 'Observerade möten'] },
    documents: { texts: ['Bedömarna granskade', 'Granskade dokument'] },
    pointsAndLevel: { texts: ['Poäng och verbal nivå'] },
    description: { texts: ['En allmän beskrivning'] },
    strengths: { texts: ['En fri beskrivning av styrkorna', 'Styrkor'] },
  },
  developmentNeeds: {
    criterion: ['Kriteriumnummer och namn', 'Kriteriets nummer och namn'],
    score: ['Poäng'],
    recommendations: ['Rekommendationer', 'Rekommendation'],
  },
  sections: ['Tjänstens personal', 'Ordnandet av tjänsten', 'Tjänstens innehåll'],
  criterionFields: {
    score: ['Poäng'],
    sources: ['Datakällor', 'Datakälla'],
    comments: ['Kommentarer', 'Kommentar'],
    recommendations: ['Rekommendationer', 'Rekommendation'],
  },
  criteria: [
    ['Antal klienter', 'Antal kunder'],
    ['Fokus på arbetsträning'],
    ['Heltäckande tjänst'],
    ['Arbetsträning och psykiatrisk vård samordnas genom teamarbete'],
    ['Tjänsterna samordnas genom tätt teamarbete'],
    [
      'Gemensamma klienter och arbete med centrala samarbetspartner som stöder klientens sysselsättning',
      'Gemensamma klienter och arbete med centrala samarbetspartner',
    ],
    ['Arbetsträningsteamet'],
    ['Teamledarens roll'],
    ['Tjänstens öppenhet'],
    ['Strävan efter sysselsättning på den öppna arbetsmarknaden'],
    ['Ledningens stöd för IPS-arbetsträning'],
    ['Handledning om ekonomiska förmåner'],
    ['Delgivning av information om psykisk ohälsa på arbetsplatsen'],
    ['Kontinuerlig arbetsbaserad yrkesbedömning'],
    ['Snabb jobbsökning på den öppna arbetsmarknaden'],
    ['Individuellt anpassad jobbsökning'],
    [
      'Skapandet av samarbetsrelationer med arbetsgivare (kartläggning av befintliga och nya arbetsuppgifter och förhandling om dem) – Tät kontakt med arbetsgivarna',
      'Skapandet av samarbetsrelationer med arbetsgivare – Tät kontakt med arbetsgivarna',
      'Tät kontakt med arbetsgivarna',
    ],
    [
      'Skapandet av samarbetsrelationer med arbetsgivare (kartläggning av befintliga och nya arbetsuppgifter och förhandling om dem) – Arbetsgivarkontakternas kvalitet',
      'Skapandet av samarbetsrelationer med arbetsgivare – Arbetsgivarkontakternas kvalitet',
      'Arbetsgivarkontakternas kvalitet',
    ],
    ['Mångfalden av arbeten'],
    ['Mångfalden av arbetsgivare'],
    ['Arbete på den öppna arbetsmarknaden'],
    ['Individuellt medföljande stöd'],
    ['Tjänst utan tidsbegränsning'],
    ['Tjänster i närmiljön'],
    ['Initiativrikt och aktivt engagemang i verksamheten'],
  ],
  criteriaHeading: 'Kriteriebaserad bedömning',
  summaryHeading: 'Sammanfattning av bedömningspoängen',
  total: ['Totalpoäng', 'Poäng totalt'],
  countWords: { tre: 3, fyra: 4, fem: 5, sex: 6 },
  prompts: [
    'Klicka eller tryck för att skriva in texten.',
    'Klicka eller tryck här för att ange text.',
    'Klicka här för att ange text.',
  ],
};

const typed: TypedWords = {
  score: ['poäng'],
  points: { one: [], several: ['poäng'] },
  criterion: { names: ['kriterium', 'kriteriet'], number: ['nummer', 'nr'] },
  and: ['och', 'samt'],
  levels: { or: ['eller'], more: ['mer', 'fler', 'högre'], below: ['under'] },
  first: ['1:a', 'första'],
  dates: {
    months: [
      String.raw`(?:januari|jan)(?!\p{L})\.?`,
      String.raw`(?:februari|feb)(?!\p{L})\.?`,
      String.raw`(?:mars|mar)(?!\p{L})\.?`,
      String.raw`(?:april|apr)(?!\p{L})\.?`,
      String.raw`(?:maj)(?!\p{L})\.?`,
      String.raw`(?:juni|jun)(?!\p{L})\.?`,
      String.raw`(?:juli|jul)(?!\p{L})\.?`,
      String.raw`(?:augusti|aug)(?!\p{L})\.?`,
      String.raw`(?:september|sept|sep)(?!\p{L})\.?`,
      String.raw`(?:oktober|okt)(?!\p{L})\.?`,
      String.raw`(?:november|nov)(?!\p{L})\.?`,
      String.raw`(?:december|dec)(?!\p{L})\.?`,
    ],
    weekdays: ['(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en)?)?', 'den'],
    hours: ['kl'],
    ordinals: [':[ea]'],
    until: ['till'],
    stopInRange: '',
  },
};

const componentPhrases: Readonly<Record<number, string>> = {
  8: 'nyckelroller uppfylls',
  10: 'metoder används',
  25: 'metoder för aktivt engagemang används',
};

const ofTime = ({ value, several }: CoachFigure, where: string): string =>
  several
    ? `i medeltal ${value}\u00a0% av arbetstränarnas arbetstid ${where}`
    : `${value}\u00a0% av arbetstränarens arbetstid ${where}`;

const clients = ({ value, isOne }: CoachFigure): string => `${value} ${isOne ? 'klient' : 'klienter'}`;

const meetings = ({ value, isOne }: CoachFigure): string =>
  `${value} ${isOne ? 'fysiskt arbetsgivarmöte' : 'fysiska arbetsgivarmöten'}`;

function coaches(number: number, figure: CoachFigure): string {
  const mean = figure.several ? 'i medeltal ' : '';
  switch (number) {
    case 1:
      return `${mean}${clients(figure)} per heltidsanställd arbetstränare`;
    case 2:
      return ofTime(figure, 'går till arbetsträning');
    case 4:
      return figure.counts
        ? `${figure.counts.part} av ${figure.counts.whole} klienter (${figure.value}\u00a0%) hör till ett eller två vårdteam`
        : `${mean}${figure.value}\u00a0% av klienterna hör till ett eller två vårdteam`;
    case 17:
      return `${mean}${meetings(figure)} per arbetstränare och vecka`;
    default:
      return ofTime(figure, 'används utanför kontoret');
  }
}

const calculation: CalculationWords = {
  components: (number, met, of) => `${met} av ${of} ${componentPhrases[number] ?? 'delkriterier uppfylls'}`,
  coaches,
  meanOfScores: (count, mean) => `medeltalet av ${count} arbetstränares poäng är ${mean}`,
  share: (number, part, whole, percent) =>
    number === 16
      ? `${part} av ${whole} arbetsgivarkontakter (${percent}\u00a0%) utgår från klientens preferenser och behov`
      : `${part} av ${whole} anställningar (${percent}\u00a0%) är fasta anställningar på den öppna arbetsmarknaden`,
  noJobs: 'det finns inga anställningar',
  median: (count, median, isOne) =>
    `mediantiden från att klienten kom till tjänsten till det första arbetsgivarmötet är ${median} ${isOne ? 'dag' : 'dagar'} (${count} ${count === 1 ? 'klient' : 'klienter'})`,
  diversity: (number, counted, jobs, percent) =>
    `${counted} av ${jobs} arbeten (${percent}\u00a0%) beaktas när ${number === 19 ? 'högst två arbeten av samma typ räknas' : 'samma arbetsgivare räknas högst två gånger'}`,
  limits: {
    apartFromCare: 'alla arbetstränare är inte knutna till ett vårdteam',
    threeTeams: 'anknytning till minst tre vårdteam begränsar poängen',
    notTracked: 'uppföljning saknas',
    notInPlan: 'det har inte konstaterats att kontakterna följer den aktuella jobbsökarplanen',
    optionsNotShown:
      'det har inte konstaterats att klienter med liten arbetserfarenhet får bekanta sig med olika alternativ',
    notReviewedMonthly: 'uppföljningen gås inte igenom varje månad',
    notReviewedWeekly: 'uppföljningen gås inte igenom varje vecka',
    fewJobs: 'antalet anställningar är under 10',
  },
  sentence: (fromComponents, clauses, score) =>
    `Beräknat utifrån ${fromComponents ? 'delkriterierna' : 'siffrorna'}: ${clauses.join(', ')}, föreslagna poäng ${score}.`,
};

export const sv: ReportWords<'sv'> = {
  language: 'sv',
  template,
  typed,
  calculation,
  strengths: 'Enheten fick fulla fem poäng för följande kriterier:',
  sources: {
    documents: 'dokument',
    interviews: 'intervjuer',
    observation: 'observation',
    records: 'klientdatasystem',
    plans: 'serviceplaner',
  },
  percentages: null,
};
