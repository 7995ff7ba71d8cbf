import type { Clauses, CoachFigure } from './clauses';

const componentNouns: Readonly<Record<number, string>> = {
  8: 'avainroolista',
  10: 'toimintatavasta',
  25: 'sitouttamisen keinosta',
};

const ofTime = ({ value, several }: CoachFigure, where: string): string =>
  several
    ? `työhönvalmentajien työajasta keskimäärin ${value}\u00a0% kuluu ${where}`
    : `työhönvalmentajan työajasta ${value}\u00a0% kuluu ${where}`;

const clients = ({ value, isOne }: CoachFigure): string => `${value} ${isOne ? 'asiakas' : 'asiakasta'}`;

const meetings = ({ value, isOne }: CoachFigure): string =>
  `${value} ${isOne ? 'kasvokkainen työnantajatapaaminen' : 'kasvokkaista työnantajatapaamista'}`;

function coaches(number: number, figure: CoachFigure): string {
  const mean = figure.several ? 'keskimäärin ' : '';
  switch (number) {
    case 1:
      return `${mean}${clients(figure)} kokoaikaista työhönvalmentajaa kohti`;
    case 2:
      return ofTime(figure, 'työhönvalmennukseen');
    case 4:
      return figure.counts
        ? `${figure.counts.whole} asiakkaasta ${figure.counts.part} (${figure.value}\u00a0%) kuuluu yhteen tai kahteen hoitotiimiin`
        : `${mean}${figure.value}\u00a0% asiakkaista kuuluu yhteen tai kahteen hoitotiimiin`;
    case 17:
      return `${mean}${meetings(figure)} viikossa työhönvalmentajaa kohti`;
    default:
      return ofTime(figure, 'toimiston ulkopuolella');
  }
}

export const clausesFi: Clauses = {
  components: (number, met, of) => `${of} ${componentNouns[number] ?? 'osatekijästä'} toteutuu ${met}`,
  coaches,
  meanOfScores: (count, mean) => `${count} työhönvalmentajan pisteiden keskiarvo ${mean}`,
  share: (number, part, whole, percent) =>
    number === 16
      ? `${whole} työnantajayhteydestä ${part} (${percent}\u00a0%) perustuu asiakkaan mieltymyksiin ja tarpeisiin`
      : `${whole} työsuhteesta ${part} (${percent}\u00a0%) on vakituisia avoimilla työmarkkinoilla`,
  noJobs: 'työsuhteita ei ole',
  median: (count, median, isOne) =>
    `aika palveluun tulosta ensimmäiseen työnantajatapaamiseen on mediaanina ${median} ${isOne ? 'päivä' : 'päivää'} (${count} ${count === 1 ? 'asiakas' : 'asiakasta'})`,
  diversity: (number, counted, jobs, percent) =>
    `${jobs} työstä otetaan huomioon ${counted} (${percent}\u00a0%), kun ${number === 19 ? 'samaa työtyyppiä lasketaan enintään kaksi' : 'sama työnantaja lasketaan enintään kahdesti'}`,
  limits: {
    apartFromCare: 'kaikki työhönvalmentajat eivät ole kiinnittyneet hoitotiimiin',
    threeTeams: 'kiinnittyminen vähintään kolmeen hoitotiimiin rajaa pisteitä',
    notTracked: 'seuranta puuttuu',
    notReviewedWeekly: 'seurantaa ei käydä läpi viikoittain',
    fewJobs: 'työsuhteita on alle 10',
  },
  sentence: (fromComponents, clauses, score) =>
    `${fromComponents ? 'Osatekijöistä' : 'Luvuista'} laskettu: ${clauses.join(', ')}, ehdotettu pistemäärä ${score}.`,
};
