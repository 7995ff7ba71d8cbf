import type { Clauses, CoachFigure } from './clauses';

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

export const clausesSv: Clauses = {
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
    notReviewedWeekly: 'uppföljningen gås inte igenom varje vecka',
    fewJobs: 'antalet anställningar är under 10',
  },
  sentence: (fromComponents, clauses, score) =>
    `Beräknat utifrån ${fromComponents ? 'delkriterierna' : 'siffrorna'}: ${clauses.join(', ')}, föreslagna poäng ${score}.`,
};
