import type { bandedCriteria } from '../../../src/assessment/bands';
import { suggestFromComponents } from '../../../src/assessment/components';
import { suggestFromFigures } from '../../../src/assessment/suggest';
import { formatCalculation } from '../../../src/assessment/calculation/sentence';
import type { Suggestion } from '../../../src/assessment/figures/suggestion';
import type { FigureTexts } from '../../../src/assessment/workingData';
import { suggestionIn } from '../figures/suggestions';
import { reportLanguages } from '../../../src/words/reportLanguage';

const rows = (...all: Record<string, string>[]): FigureTexts => ({ fields: {}, rows: all });
const fields = (all: Record<string, string>): FigureTexts => ({ fields: all, rows: [] });
const figures = (number: (typeof bandedCriteria)[number], texts: FigureTexts) =>
  [number, suggestionIn(suggestFromFigures(number, texts))] as const;
const components = (number: 5 | 8 | 10 | 25, met: number, of: number) =>
  [number, suggestionIn(suggestFromComponents(number, met, of))] as const;

const tracked = { tracked: 'yes', reviewedWeekly: 'yes' };
const cases = {
  caseload: figures(1, rows({ name: 'Maija', clients: '11', fullTime: '50' })),
  caseloads: figures(
    1,
    rows(
      { name: 'Maija', clients: '10', fullTime: '100' },
      { name: 'Pekka', clients: '31', fullTime: '100' },
    ),
  ),
  time: figures(2, rows({ share: '95,5' })),
  times: figures(24, rows({ share: '70' }, { share: '45' })),
  teams: figures(4, rows({ clients: '9', fromTeams: '7' })),
  threeTeams: figures(4, rows({ clients: '9', fromTeams: '9', teams: '3' })),
  median: figures(15, fields({ days: '45, 30, 61', tracked: 'no' })),
  oneDay: figures(15, fields({ days: '1', tracked: 'no' })),
  preferences: figures(16, fields({ onPreferences: '14', contacts: '20' })),
  contacts: figures(17, {
    fields: { tracked: 'yes', reviewedWeekly: 'no', reviewedMonthly: 'yes' },
    rows: [{ contacts: '6' }],
  }),
  oneContact: figures(17, { fields: tracked, rows: [{ contacts: '1' }] }),
  jobs: figures(19, rows({ name: 'a', jobs: '4' }, { name: 'b', jobs: '2' })),
  employers: figures(20, rows({ name: 'a', jobs: '4' }, { name: 'b', jobs: '2' })),
  permanent: figures(21, fields({ permanent: '15', jobs: '20' })),
  fewJobs: figures(21, fields({ permanent: '6', jobs: '8' })),
  noJobs: figures(21, fields({ permanent: '0', jobs: '0' })),
  almost: figures(16, fields({ onPreferences: '899', contacts: '1000', inPlan: 'yes' })),
  components: components(5, 3, 5),
  roles: components(8, 4, 5),
  strategies: components(25, 5, 6),
};
type CaseName = keyof typeof cases;

/** "_" stands for the no-break space before %. */
const finnish: [CaseName, string][] = [
  [
    'caseload',
    'Luvuista laskettu: 22 asiakasta kokoaikaista työhönvalmentajaa kohti, ehdotettu pistemäärä 4.',
  ],
  [
    'caseloads',
    'Luvuista laskettu: keskimäärin 20,5 asiakasta kokoaikaista työhönvalmentajaa kohti, 2 työhönvalmentajan pisteiden keskiarvo 3,5, ehdotettu pistemäärä 3.',
  ],
  [
    'time',
    'Luvuista laskettu: työhönvalmentajan työajasta 95,5_% kuluu työhönvalmennukseen, ehdotettu pistemäärä 4.',
  ],
  [
    'times',
    'Luvuista laskettu: työhönvalmentajien työajasta keskimäärin 57,5_% kuluu toimiston ulkopuolella, 2 työhönvalmentajan pisteiden keskiarvo 4, ehdotettu pistemäärä 4.',
  ],
  [
    'teams',
    'Luvuista laskettu: 9 asiakkaasta 7 (78_%) kuuluu yhteen tai kahteen hoitotiimiin, ehdotettu pistemäärä 4.',
  ],
  [
    'threeTeams',
    'Luvuista laskettu: 9 asiakkaasta 9 (100_%) kuuluu yhteen tai kahteen hoitotiimiin, kiinnittyminen vähintään kolmeen hoitotiimiin rajaa pisteitä, ehdotettu pistemäärä 2.',
  ],
  [
    'median',
    'Luvuista laskettu: aika palveluun tulosta ensimmäiseen työnantajatapaamiseen on mediaanina 45 päivää (3 asiakasta), ehdotettu pistemäärä 4.',
  ],
  [
    'oneDay',
    'Luvuista laskettu: aika palveluun tulosta ensimmäiseen työnantajatapaamiseen on mediaanina 1 päivä (1 asiakas), seuranta puuttuu, ehdotettu pistemäärä 4.',
  ],
  [
    'preferences',
    'Luvuista laskettu: 20 työnantajayhteydestä 14 (70_%) perustuu asiakkaan mieltymyksiin ja tarpeisiin, ehdotettu pistemäärä 3.',
  ],
  [
    'contacts',
    'Luvuista laskettu: 6 kasvokkaista työnantajatapaamista viikossa työhönvalmentajaa kohti, seurantaa ei käydä läpi viikoittain, ehdotettu pistemäärä 3.',
  ],
  [
    'oneContact',
    'Luvuista laskettu: 1 kasvokkainen työnantajatapaaminen viikossa työhönvalmentajaa kohti, ehdotettu pistemäärä 1.',
  ],
  [
    'jobs',
    'Luvuista laskettu: 6 työstä otetaan huomioon 4 (67_%), kun samaa työtyyppiä lasketaan enintään kaksi, ehdotettu pistemäärä 3.',
  ],
  [
    'employers',
    'Luvuista laskettu: 6 työstä otetaan huomioon 4 (67_%), kun sama työnantaja lasketaan enintään kahdesti, ehdotettu pistemäärä 3.',
  ],
  [
    'permanent',
    'Luvuista laskettu: 20 työsuhteesta 15 (75_%) on vakituisia avoimilla työmarkkinoilla, ehdotettu pistemäärä 3.',
  ],
  [
    'fewJobs',
    'Luvuista laskettu: 8 työsuhteesta 6 (75_%) on vakituisia avoimilla työmarkkinoilla, työsuhteita on alle 10, ehdotettu pistemäärä 1.',
  ],
  ['noJobs', 'Luvuista laskettu: työsuhteita ei ole, ehdotettu pistemäärä 1.'],
  [
    'almost',
    'Luvuista laskettu: 1_000 työnantajayhteydestä 899 (89,9_%) perustuu asiakkaan mieltymyksiin ja tarpeisiin, ehdotettu pistemäärä 4.',
  ],
  ['components', 'Osatekijöistä laskettu: 5 osatekijästä toteutuu 3, ehdotettu pistemäärä 3.'],
  ['roles', 'Osatekijöistä laskettu: 5 avainroolista toteutuu 4, ehdotettu pistemäärä 4.'],
  ['strategies', 'Osatekijöistä laskettu: 6 sitouttamisen keinosta toteutuu 5, ehdotettu pistemäärä 4.'],
];

const swedish: [CaseName, string][] = [
  [
    'caseload',
    'Beräknat utifrån siffrorna: 22 klienter per heltidsanställd arbetstränare, föreslagna poäng 4.',
  ],
  [
    'caseloads',
    'Beräknat utifrån siffrorna: i medeltal 20,5 klienter per heltidsanställd arbetstränare, medeltalet av 2 arbetstränares poäng är 3,5, föreslagna poäng 3.',
  ],
  [
    'time',
    'Beräknat utifrån siffrorna: 95,5_% av arbetstränarens arbetstid går till arbetsträning, föreslagna poäng 4.',
  ],
  [
    'times',
    'Beräknat utifrån siffrorna: i medeltal 57,5_% av arbetstränarnas arbetstid används utanför kontoret, medeltalet av 2 arbetstränares poäng är 4, föreslagna poäng 4.',
  ],
  [
    'teams',
    'Beräknat utifrån siffrorna: 7 av 9 klienter (78_%) hör till ett eller två vårdteam, föreslagna poäng 4.',
  ],
  [
    'median',
    'Beräknat utifrån siffrorna: mediantiden från att klienten kom till tjänsten till det första arbetsgivarmötet är 45 dagar (3 klienter), föreslagna poäng 4.',
  ],
  [
    'preferences',
    'Beräknat utifrån siffrorna: 14 av 20 arbetsgivarkontakter (70_%) utgår från klientens preferenser och behov, föreslagna poäng 3.',
  ],
  [
    'contacts',
    'Beräknat utifrån siffrorna: 6 fysiska arbetsgivarmöten per arbetstränare och vecka, uppföljningen gås inte igenom varje vecka, föreslagna poäng 3.',
  ],
  [
    'jobs',
    'Beräknat utifrån siffrorna: 4 av 6 arbeten (67_%) beaktas när högst två arbeten av samma typ räknas, föreslagna poäng 3.',
  ],
  [
    'employers',
    'Beräknat utifrån siffrorna: 4 av 6 arbeten (67_%) beaktas när samma arbetsgivare räknas högst två gånger, föreslagna poäng 3.',
  ],
  [
    'fewJobs',
    'Beräknat utifrån siffrorna: 6 av 8 anställningar (75_%) är fasta anställningar på den öppna arbetsmarknaden, antalet anställningar är under 10, föreslagna poäng 1.',
  ],
  ['roles', 'Beräknat utifrån delkriterierna: 4 av 5 nyckelroller uppfylls, föreslagna poäng 4.'],
];

const caseOf = (name: CaseName): readonly [number, Suggestion] => cases[name];
const spaced = (text: string): string => text.replaceAll('_', '\u00a0');

describe('formatCalculation', () => {
  it.each(finnish)('says in Finnish how %s was worked out', (name, sentence) => {
    expect(formatCalculation(...caseOf(name), 'fi')).toBe(spaced(sentence));
  });

  it.each(swedish)('says in Swedish how %s was worked out', (name, sentence) => {
    expect(formatCalculation(...caseOf(name), 'sv')).toBe(spaced(sentence));
  });

  it.each(reportLanguages)('names no coach and leaves no gap in %s', (language) => {
    for (const [number, suggestion] of Object.values(cases)) {
      const sentence = formatCalculation(number, suggestion, language);
      expect(sentence).not.toMatch(/Maija|Pekka|undefined|NaN|null| {2}|\d %/u);
    }
  });

  it('says every limit in both languages', () => {
    const apart = figures(4, rows({ clients: '9', fromTeams: '0', teams: '0' }));
    expect(formatCalculation(...apart, 'fi')).toContain('eivät ole kiinnittyneet hoitotiimiin');
    expect(formatCalculation(...apart, 'sv')).toContain('inte knutna till ett vårdteam');
  });
});
