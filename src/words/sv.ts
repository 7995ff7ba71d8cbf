import type { CalculationWords, CoachFigure } from './calculationWords';
import type { ReportWords } from './reportWords';
import type { TemplateWords } from './templateWords';
import type { TypedWords } from './typedWords';

const template: TemplateWords = {
  templateDate: 'Mall uppdaterad',
  instructions: [
    'Hjälp: Fyll i fälten där det står "Klicka eller tryck för att skriva in texten." Genom att klicka på objektet ser du förtydligandet av den begärda informationen i fältet.',
  ],
  front: {
    unit: { texts: ['Namn och område för enheten'] },
    reportDate: { texts: ['Rapportdatum', 'Datum för rapporten'] },
    recipients: { texts: ['Mottagare'], count: 3 },
    assessors: { texts: ['Bedömare'], whole: true, count: 2 },
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
  criterion: { names: ['kriterium', 'kriteriet'], stems: ['kriteri'], number: ['nummer', 'nr'], counted: [] },
  and: ['och', 'samt'],
  levels: { or: ['eller'], more: ['mer', 'fler', 'högre'], below: ['under'] },
  none: ['nej', 'ej', 'inte', 'ingen', 'inget', 'inga', 'ingenting'],
  first: ['1:a', 'första'],
  later: ['andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde'],
  selfAssessment: ['självbedömning', 'självskattning', 'självutvärdering'],
  sinceThen: [
    ...['föregående', 'förra', 'förut', 'tidigare', 'senast', 'numera', 'längre', 'sedan dess', 'sedan sist'],
    ...[
      'förändra',
      'förändring',
      'förbättra',
      'försämra',
      'ändrats',
      'sjunkit',
      'stigit',
      'ökat',
      'minskat',
    ].map((start) => String.raw`${start}\p{L}*`),
  ],
  occasions: {
    earlier: ['föregående', 'förra', 'förut', 'i fjol', 'tidigare', 'senaste', 'gammal', 'gamla'],
    now: ['nu', 'nuvarande', 'denna', 'detta', 'i år', String.raw`aktuell[\p{L}]*`],
    fresh: [String.raw`ny[at]?`],
  },
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
  abbreviations: [
    ...[
      String.raw`t\.\s?ex`,
      String.raw`bl\.\s?a`,
      String.raw`d\.\s?v\.\s?s`,
      'dvs',
      'ca',
      'nr',
      'osv',
      'etc',
      'jfr',
      'resp',
    ],
    ...[
      String.raw`m\.\s?fl`,
      String.raw`m\.\s?m`,
      String.raw`o\.\s?s\.\s?v`,
      String.raw`o\.\s?d`,
      String.raw`f\.\s?d`,
    ],
    ...[
      String.raw`s\.\s?k`,
      String.raw`fr\.\s?o\.\s?m`,
      String.raw`t\.\s?o\.\s?m`,
      'inkl',
      'exkl',
      'enl',
      'avd',
      'kl',
      'tel',
    ],
    ...['S:t', 'St', 'dr', 'prof', 'tf', 'ung', 'max', 'min'],
  ],
};

const componentPhrases: Readonly<Record<number, string>> = {
  8: 'nyckelroller uppfylls',
  10: 'metoder används',
  25: 'metoder för aktivt engagemang används',
};

function ofTime({ value, several, isPooled }: CoachFigure, where: string): string {
  if (!several) return `${value}\u00a0% av arbetstränarens arbetstid ${where}`;
  return isPooled
    ? `${value}\u00a0% av arbetstränarnas sammanlagda arbetstid ${where}`
    : `i medeltal ${value}\u00a0% av varje arbetstränares arbetstid ${where}`;
}

/** The figure, as the language writes it, with its noun. */
const counted = (value: string, one: string, several: string): string =>
  `${value} ${value === '1' ? one : several}`;

/** "1 arbete", but "2 av 3 arbeten". */
const ofAll = (left: string, all: string, one: string, several: string): string =>
  all === '1' ? `1 ${one}` : `${left} av ${all} ${several}`;

const clients = ({ value }: CoachFigure): string => counted(value, 'klient', 'klienter');

const meetings = ({ value, isOne }: CoachFigure): string =>
  `${value} ${isOne ? 'fysiskt arbetsgivarmöte' : 'fysiska arbetsgivarmöten'}`;

function fromTeams({ value, several, counts }: CoachFigure): string {
  const teams = `${several ? 'den egna arbetstränarens ' : ''}ett eller två vårdteam`;
  if (counts === null) return `${value}\u00a0% av klienterna kommer från ${teams}`;
  if (counts.whole === '1')
    return counts.part === '0'
      ? `den enda klienten kommer inte från ${teams}`
      : `den enda klienten kommer från ${teams} (${value}\u00a0%)`;
  const some = counts.part === '0' ? 'ingen' : counts.part;
  const share = counts.part === '0' ? '' : ` (${value}\u00a0%)`;
  return `${some} av ${counts.whole} klienter${share} kommer från ${teams}`;
}

function coaches(number: number, figure: CoachFigure): string {
  const mean = figure.several ? 'i medeltal ' : '';
  switch (number) {
    case 1:
      return `${clients(figure)} per heltidsanställd arbetstränare${figure.several ? ', när allas klienter och arbetstid räknas ihop' : ''}`;
    case 2:
      return ofTime(figure, 'går till arbetsträning');
    case 4:
      return fromTeams(figure);
    case 17:
      return `${mean}${meetings(figure)} per arbetstränare och vecka`;
    default:
      return ofTime(figure, 'används utanför kontoret');
  }
}

/** Of a single contact or employment. */
function shareOfOne(number: number, isCounted: boolean, percent: string): string {
  const [not, share] = isCounted ? ['', ` (${percent}\u00a0%)`] : [' inte', ''];
  if (number === 16)
    return `den enda arbetsgivarkontakten utgår${not} från klientens preferenser och behov${share}`;
  return `den enda pågående anställningen är${not} en fast anställning på den öppna arbetsmarknaden${share}`;
}

function share(number: number, part: string, whole: string, percent: string): string {
  if (whole === '1') return shareOfOne(number, part === '1', percent);
  const of = (noun: string): string =>
    part === '0' ? `ingen av ${whole} ${noun}` : `${part} av ${whole} ${noun} (${percent}\u00a0%)`;
  if (number === 16) return `${of('arbetsgivarkontakter')} utgår från klientens preferenser och behov`;
  const are = part === '0' || part === '1' ? 'en fast anställning' : 'fasta anställningar';
  return `${of('pågående anställningar')} är ${are} på den öppna arbetsmarknaden`;
}

const calculation: CalculationWords = {
  openings: {
    figures: ['Uträkning utifrån siffrorna:', 'Beräknat utifrån siffrorna:'],
    components: ['Uträkning utifrån delkriterierna:', 'Beräknat utifrån delkriterierna:'],
  },
  components: (number, met, of) => {
    const none = number in componentPhrases ? 'ingen' : 'inget';
    return `${met === 0 ? none : met} av ${of} ${componentPhrases[number] ?? 'delkriterier uppfylls'}`;
  },
  coaches,
  meanOfScores: (count, mean, isWhole) =>
    `medeltalet av ${count} arbetstränares poäng är ${mean}${isWhole ? '' : ', som avrundas nedåt'} (uträkningens egen regel)`,
  share,
  noJobs: 'det finns inga pågående anställningar',
  median: (count, median, isOne) =>
    `mediantiden från att klienten kom till tjänsten till det första fysiska arbetsgivarmötet är ${median} ${isOne ? 'dag' : 'dagar'} (${count} ${count === 1 ? 'klient' : 'klienter'})`,
  diversity: (number, left, jobs, percent) =>
    number === 19
      ? `${ofAll(left, jobs, 'arbete', 'arbeten')} (${percent}\u00a0%) beaktas när högst två arbeten av samma typ räknas`
      : `${ofAll(left, jobs, 'anställning', 'anställningar')} (${percent}\u00a0%) beaktas när samma arbetsgivare räknas högst två gånger`,
  limits: {
    apartFromCare: 'arbetstränaren är inte knuten till något vårdteam',
    someApartFromCare: 'en del av arbetstränarna är inte knutna till något vårdteam',
    allApartFromCare: 'arbetstränarna är inte knutna till något vårdteam',
    withoutTeams: 'klienternas vårdpersonal arbetar inte i team',
    someWithoutTeams: 'för en del av klienterna arbetar vårdpersonalen inte i team',
    threeTeams: 'anknytning till minst tre vårdteam begränsar poängen',
    someThreeTeams: 'för en del av arbetstränarna begränsar anknytning till minst tre vårdteam poängen',
    notTracked: 'uppföljning saknas',
    notInPlan: 'det har inte konstaterats att kontakterna följer den aktuella jobbsökarplanen',
    optionsNotShown:
      'det har inte konstaterats att klienter med liten arbetserfarenhet får bekanta sig med olika alternativ',
    notReviewedMonthly: 'uppföljningen gås inte igenom varje månad',
    notReviewedWeekly: 'uppföljningen gås inte igenom varje vecka',
    fewSeekers: 'färre än tre klienter är i jobbsökningsfasen, och då räcker det med två möten per klient',
    someFewSeekers:
      'en del av arbetstränarna har färre än tre klienter i jobbsökningsfasen, och då räcker det med två möten per klient',
    allFewSeekers:
      'varje arbetstränare har färre än tre klienter i jobbsökningsfasen, och då räcker det med två möten per klient',
    fewJobs: 'de pågående anställningarna är färre än 10',
  },
  leftOut: (count) =>
    count === 1
      ? 'en arbetstränare har lämnats utanför uträkningen, eftersom arbetstränaren inte har klienter i jobbsökningsfasen'
      : `${count} arbetstränare har lämnats utanför uträkningen, eftersom de inte har klienter i jobbsökningsfasen`,
  rule: (ends) =>
    ['inofficiellt bedömningsstöd', ...(ends.length > 0 ? [ends.join(' men ')] : [])].join(': '),
  ends: {
    atLeast: (edge) => `minst ${edge}`,
    atMost: (edge) => `högst ${edge}`,
    below: (edge) => `under ${edge}`,
    above: (edge) => `över ${edge}`,
  },
  sentence: (opening, clauses, score, rule) =>
    `${opening} ${clauses.join('; ')}; poängtal enligt uträkningen ${score} (${rule}).`,
};

export const sv: ReportWords<'sv'> = {
  language: 'sv',
  template,
  typed,
  calculation,
  ordinal: (place) => (/(?<!1)[12]$/u.test(String(place)) ? `${place}:a` : `${place}:e`),
  pointsAndLevel: (total, level) => `${total} poäng, ${level}`,
  strengths: {
    opening: (criteria) =>
      `Enheten fick full poäng (5) för följande ${criteria === 1 ? 'kriterium' : 'kriterier'}:`,
    earlier: ['Enheten fick fulla fem poäng för följande kriterier:'],
  },
  noRecommendations: 'Inga rekommendationer',
  earlierScoreWrong: (score) => `Poängsättningen i föregående bedömning (${score}) var felaktig.`,
  pictures: {
    profile: 'Poängprofil för IPS-kvalitetsbedömningen',
    change: 'Förändring i poängen för IPS-kvalitetsbedömningen',
  },
  sources: {
    documents: 'dokument',
    interviews: 'intervjuer',
    observation: 'observation',
    records: 'klientdatasystem',
    plans: 'serviceplaner',
  },
  traces: {
    kinds: {
      documents:
        'dokument(?!ation)|protokoll|(?:minnes|mötes|samtals)anteckning|(?<!\\p{L})handling(?:ar|arna|en)?(?!\\p{L})|årsberättelse|(?<!\\p{L})memo|promemori|(?<!\\p{L})pm(?!\\p{L})|excel|(?:arbets|uppgifts|process)beskrivning|strategi|intranät|handbok|handböcker|förteckning|lista|listor|statistik|rapport|anvisning|broschyr|kalend|uppföljning|tabell|befattningsbeskrivning|profil|avtal|material|webbplats|webbsid|hemsid|riktlinje|verksamhetsberättelse|dok(?!\\p{L})',
      interviews: String.raw`intervju|interv(?!\p{L})|samtal(?!s)|(?<!\p{L})diskussion`,
      observation: String.raw`observ|iakttag|obs(?!\p{L})|deltagande|studiebesök|(?<!\p{L})besök(?:et|en)?(?!\p{L})|följde med`,
      records:
        'journal|datasystem|dokumentation|(?:klient|kund|patient)(?:uppgift|register|registret|handling)|(?<!minnes|mötes|samtals)anteckning|lifecare|pegasos|apotti|mediatri|effica|abilita',
      plans: String.raw`plan(?:er|erna|en)?s?(?!\p{L})`,
    },
    unspecific:
      'en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|samt|totalt|sammanlagt|flera|andra|övriga|med|från|dessutom',
    all: 'alla|samtliga',
    leadsOn: '[s-]$',
    goesOn: '(?<!\\p{L})med(?!\\p{L})',
    denials: {
      not: 'inga|ingen|inget|inte|ej|icke|utan|nej|varken',
      only: 'bara|endast|enbart|blott',
      but: 'men',
      instead: 'utan',
      done: 'gjor|utför|genomför|tillgänglig|intervjua|observera|aktuell|använ|sedd|sett|fått',
      doing:
        '\\p{L}+(?:des|dats)|kunde|kan|var|är|fanns|finns|fick|har|hade|hann|blev|hölls|sågs|lästes|deltog|svarade|ville',
      isBehind: false,
      missing: 'saknas|saknades|fattas|uteblev|ställdes in|inställd|inställda|inställt',
      from: '(?<!\\p{L})(?:i|av|ur|enligt|även|också)',
      reason: 'eftersom|därför att|då|för att',
    },
  },
  percentages: null,
};
