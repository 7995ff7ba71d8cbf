import { listIn } from '../../../../wording/listIn';
import { counted } from '../counted';
import type { SuggestionTexts } from './suggestionTexts';

const list = listIn('sv');

/** What the components of a criterion are called in the report. */
const componentNouns: Readonly<Record<number, readonly [singular: string, plural: string]>> = {
  8: ['nyckelroll', 'nyckelroller'],
  10: ['metod', 'metoder'],
  25: ['metod för aktivt engagemang', 'metoder för aktivt engagemang'],
};

const nounsOf = (criterion: number): readonly [string, string] =>
  componentNouns[criterion] ?? ['delkriterium', 'delkriterier'];

export const sv: SuggestionTexts = {
  hints: {
    whenChosen: 'Välj poäng, så visas beskrivningen här.',
    unfolds: (marks) => `${marks}: källa och tillförlitlighet`,
    unofficial: 'Inofficiellt',
    about:
      'Det här bedömningsstödet är inofficiellt. Om det avviker från THL:s kriterier eller anvisningar ska du följa THL.',
    allSteps: 'Alla fem poängtal',
    source: (source) => `Källa: ${source}.`,
    confidence: {
      A: 'Tillförlitlighet: beskrivningarna av alla fem poängtal har lästs i flera publicerade versioner av skalan.',
      B: 'Tillförlitlighet: beskrivningarna har inte jämförts med någon publicerad version av skalan.',
      C: 'Tillförlitlighet: beskrivningarna är våra egna, eller så avviker THL:s text. Endast riktgivande.',
    },
    differs: 'Annorlunda i Finland',
    own: 'Eget bedömningsstöd',
  },
  components: {
    title: 'Delkriterier',
    met: (met, of) => `${met} av ${of} uppfylls`,
  },
  bands: {
    title: 'Gränser',
    units: {
      1: 'Klienter per heltidsanställd arbetstränare',
      2: 'Andel av arbetstiden som går till arbetsträning',
      4: 'Andel klienter som kommer från ett eller två vårdteam',
      15: 'Dagar till det första fysiska mötet, median',
      16: 'Andel kontakter som utgår från klientens preferenser och behov',
      17: 'Fysiska möten per vecka',
      19: 'Andel arbeten som beaktas',
      20: 'Andel anställningar som beaktas',
      21: 'Andel pågående anställningar som är fasta och finns på den öppna arbetsmarknaden',
      24: 'Andel av arbetstiden utanför kontoret',
    },
    score: 'Poäng',
    reached: 'uppnått',
    apart: 'skilt från vården',
    conditions: {
      4: 'Minst tre vårdteam eller vårdpersonal som inte arbetar i team: högst 2.',
      15: '5 kräver också uppföljning.',
      16: '4 kräver att jobbsökarplanen följs, 5 också att olika alternativ presenteras.',
      17: 'Utan uppföljning högst 2; 3 kräver genomgång varje månad, 4 och 5 varje vecka. Om de arbetssökande är färre än tre räcker det med två möten per arbetssökande för fem poäng.',
      19: 'Av samma typ av arbete räknas högst två.',
      20: 'Samma arbetsgivare räknas högst två gånger.',
      21: 'Färre än 10 pågående anställningar: 1.',
    },
    limits: {
      apartFromCare: 'inget vårdteam',
      withoutTeams: 'vårdpersonalen arbetar inte i team',
      threeTeams: 'minst tre vårdteam',
      notInPlan: 'jobbsökarplanen följs inte',
      optionsNotShown: 'alternativ presenteras inte',
      notTracked: 'uppföljning saknas',
      notReviewedMonthly: 'genomgång varje månad saknas',
      notReviewedWeekly: 'genomgång varje vecka saknas',
      fewSeekers: 'färre än tre arbetssökande',
      fewJobs: 'färre än 10 pågående anställningar',
    },
    also: {
      plan: 'att kontakterna följer den aktuella jobbsökarplanen',
      options: 'att klienter med liten arbetserfarenhet får bekanta sig med olika alternativ',
      tracking: 'uppföljning',
      monthlyReview: 'genomgång av uppföljningen varje månad',
      weeklyReview: 'genomgång av uppföljningen varje vecka',
      oneTeam: 'anknytning till ett vårdteam',
      twoTeams: 'anknytning till högst två vårdteam',
    },
    alsoNeeded: (conditions) => `Dessutom krävs ${list.format(conditions)}.`,
    next: ({ score, unit, at, distance, more, share }, number, criterion) => {
      const to = `Till ${score} poäng`;
      switch (unit) {
        case 'clients':
          return `${to}: högst ${counted(number(at), 'klient', 'klienter')}, nu ${number(distance)} för många.`;
        case 'percent':
          return `${to}: ${number(at)}\u00a0%, det saknas ${counted(number(distance), 'procentenhet', 'procentenheter')}${more === undefined ? '' : ` (dvs. ${number(more)} till, om totalantalet är oförändrat)`}.`;
        case 'days':
          return `${to}: högst ${counted(number(at), 'dag', 'dagar')}, nu ${number(distance)} för många.`;
        case 'contacts':
          return `${to}: ${counted(number(at), 'möte', 'möten')} per vecka, det saknas ${number(distance)}.`;
        case 'components':
          return `${to}: det saknas ${counted(number(distance), ...nounsOf(criterion))}.`;
        case 'coachSteps':
          return `${to}: arbetstränarna saknar sammanlagt ${number(distance)} poäng.`;
        case 'jobs':
          return `${to}: minst ${counted(number(at), 'pågående anställning', 'pågående anställningar')}, varav minst ${number(share ?? 0)}\u00a0% fasta på den öppna arbetsmarknaden. Det saknas ${counted(number(distance), 'anställning', 'anställningar')}.`;
        case 'teams':
          return at === 1 ? `${to}: anknytning till ett vårdteam.` : `${to}: högst ${number(at)} vårdteam.`;
        case 'tracking':
          return `${to}: uppföljning.`;
        case 'plan':
          return `${to}: kontakterna följer den aktuella jobbsökarplanen.`;
        case 'options':
          return `${to}: klienter med liten arbetserfarenhet får bekanta sig med olika alternativ.`;
        case 'monthlyReview':
          return `${to}: genomgång av uppföljningen varje månad.`;
        case 'weeklyReview':
          return `${to}: genomgång av uppföljningen varje vecka.`;
      }
    },
    top: 'Högsta poäng har uppnåtts.',
  },
  rules: {
    figures: 'Regel: gränserna följer den amerikanska IPS-kvalitetsskalan 2008, inofficiellt.',
    components:
      'Regel: poängen följer antalet uppfyllda delkriterier enligt den amerikanska IPS-kvalitetsskalan 2008, inofficiellt.',
    thl: {
      5: 'Delkriterierna kommer från THL:s rapportmall.',
      8: 'Nyckelrollerna kommer från THL:s rapportmall.',
      10: 'Metoderna kommer från THL:s rapportmall.',
      11: 'Delkriterierna kommer från THL:s rapportmall.',
      13: 'Delkriterierna kommer från THL:s rapportmall.',
      15: 'Medianen kommer från THL:s kriterium.',
      17: 'Avgränsningen till klienter i jobbsökningsfasen kommer från THL:s kriterium.',
      19: 'Avgränsningen till högst två arbeten av samma typ kommer från THL:s kriterium.',
      20: 'Avgränsningen till högst två gånger kommer från THL:s kriterium.',
      21: 'Definitionen av den öppna arbetsmarknaden kommer från THL:s kriterium.',
      25: 'Metoderna har plockats ur texten i THL:s kriterium.',
    },
    mean: 'När det finns flera arbetstränare räknas medeltalet av deras poäng, avrundat nedåt till hela poäng: den här regeln är tilläggets egen.',
    fewSeekers:
      'Om färre än tre klienter är i jobbsökningsfasen räcker det med två möten per klient för fem poäng.',
    leftOut: (coaches) =>
      `${coaches} arbetstränare utan klienter i jobbsökningsfasen har lämnats utanför uträkningen: den här regeln är tilläggets egen.`,
  },
  line: {
    part: (part, whole) => `${part} av ${whole}`,
    counted: (part, whole) => `${part} av ${whole} räknade`,
    noJobs: 'Inga pågående anställningar',
    coaches: (count) => `${count} arbetstränare`,
    clients: (count) => counted(count, 'klient', 'klienter'),
    mean: (value, score) => `i medeltal ${value}, poäng i medeltal ${score}`,
    median: (days) => `median ${counted(days, 'dag', 'dagar')}`,
    units: {
      clients: (value) => counted(value, 'klient', 'klienter'),
      percent: (value) => `${value}\u00a0%`,
      days: (value) => counted(value, 'dag', 'dagar'),
      contacts: (value) => counted(value, 'möte per vecka', 'möten per vecka'),
    },
  },
  suggestion: {
    fromFigures: (score) => `Föreslagna poäng utifrån siffrorna: ${score}`,
    fromComponents: (score) => `Föreslagna poäng utifrån delkriterierna: ${score}`,
    same: 'Samma som dina.',
    yours: (score) => `Dina poäng: ${score}`,
    use: (score) => `Använd ${score}`,
    intoComments: 'För in uträkningen i kommentarerna',
    renewComments: 'Uppdatera uträkningen i kommentarerna',
    inComments: 'Uträkningen finns i kommentarerna',
  },
};
