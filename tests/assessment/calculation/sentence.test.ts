import type { bandedCriteria } from '../../../src/assessment/figures/bands';
import { suggestFromComponents } from '../../../src/assessment/figures/components';
import { suggestFromFigures } from '../../../src/assessment/figures/suggest';
import { formatCalculation } from '../../../src/assessment/calculation/sentence';
import type { Suggestion } from '../../../src/assessment/figures/suggestion';
import type { FigureTexts } from '../../../src/assessment/workingData';
import { suggestionIn } from '../figures/suggestions';
import { reportLanguages } from '../../../src/words/reportLanguage';

const rows = (...all: Record<string, string>[]): FigureTexts => ({ fields: {}, rows: all });
/** Coaches whose clients have care teams. */
const apartRows = (...all: Record<string, string>[]): FigureTexts => ({
  fields: { withoutTeams: 'no' },
  rows: all,
});
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
  unlikeCaseloads: figures(1, rows({ clients: '20', fullTime: '100' }, { clients: '5', fullTime: '10' })),
  hours: figures(2, rows({ part: '30', worked: '40' }, { part: '5', worked: '10' })),
  hoursAndShare: figures(2, rows({ part: '30', worked: '40' }, { share: '50' })),
  teamsOfSeveral: figures(4, rows({ clients: '15', fromTeams: '15' }, { clients: '10', fromTeams: '5' })),
  noneOfSeveral: figures(4, rows({ clients: '15', fromTeams: '0' }, { clients: '10', fromTeams: '0' })),
  times: figures(24, rows({ share: '70' }, { share: '45' })),
  teams: figures(4, rows({ clients: '9', fromTeams: '7' })),
  threeTeams: figures(4, rows({ clients: '9', fromTeams: '9', teams: '3' })),
  median: figures(15, fields({ days: '45, 30, 61', tracked: 'no' })),
  halfDays: figures(15, fields({ days: '30, 45', tracked: 'no' })),
  oneDay: figures(15, fields({ days: '1', tracked: 'no' })),
  preferences: figures(16, fields({ onPreferences: '14', contacts: '20' })),
  contacts: figures(17, {
    fields: { tracked: 'yes', reviewedWeekly: 'no', reviewedMonthly: 'yes' },
    rows: [{ contacts: '6' }],
  }),
  practitioners: figures(4, {
    fields: { withoutTeams: 'yes' },
    rows: [{ clients: '9', fromTeams: '0', teams: '0' }],
  }),
  fewSeekers: figures(17, { fields: tracked, rows: [{ contacts: '2', seekers: '1' }] }),
  allFewSeekers: figures(17, {
    fields: tracked,
    rows: [
      { contacts: '2', seekers: '1' },
      { contacts: '4', seekers: '2' },
    ],
  }),
  leftOut: figures(17, { fields: tracked, rows: [{ contacts: '4' }, { name: 'Pekka', seekers: '0' }] }),
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
    'Laskelma luvuista: 22 asiakasta kokoaikaista työhönvalmentajaa kohti; laskennallinen pistemäärä 4 (epävirallinen arviointiohje: yli 20 mutta enintään 25).',
  ],
  [
    'caseloads',
    'Laskelma luvuista: 20,5 asiakasta kokoaikaista työhönvalmentajaa kohti, kun kaikkien asiakkaat ja työajat lasketaan yhteen; 2 työhönvalmentajan pisteiden keskiarvo on 3,5, joka pyöristetään alaspäin (laskelman oma sääntö); laskennallinen pistemäärä 3 (epävirallinen arviointiohje).',
  ],
  [
    'time',
    'Laskelma luvuista: työhönvalmentajan työajasta 95,5_% kuluu työhönvalmennukseen; laskennallinen pistemäärä 4 (epävirallinen arviointiohje: vähintään 90_% mutta alle 96_%).',
  ],
  [
    'times',
    'Laskelma luvuista: kunkin työhönvalmentajan työajasta keskimäärin 57,5_% kuluu toimiston ulkopuolella; 2 työhönvalmentajan pisteiden keskiarvo on 4 (laskelman oma sääntö); laskennallinen pistemäärä 4 (epävirallinen arviointiohje).',
  ],
  [
    'teams',
    'Laskelma luvuista: 9 asiakkaasta 7 (78_%) tulee yhdestä tai kahdesta hoitotiimistä; laskennallinen pistemäärä 4 (epävirallinen arviointiohje: vähintään 75_% mutta alle 90_%).',
  ],
  [
    'threeTeams',
    'Laskelma luvuista: 9 asiakkaasta 9 (100_%) tulee yhdestä tai kahdesta hoitotiimistä; kiinnittyminen vähintään kolmeen hoitotiimiin rajoittaa pistemäärää; laskennallinen pistemäärä 2 (epävirallinen arviointiohje).',
  ],
  [
    'median',
    'Laskelma luvuista: mediaaniaika palveluun tulosta ensimmäiseen kasvokkaiseen työnantajatapaamiseen on 45 päivää (3 asiakasta); laskennallinen pistemäärä 4 (epävirallinen arviointiohje: yli 30 mutta enintään 60).',
  ],
  [
    'halfDays',
    'Laskelma luvuista: mediaaniaika palveluun tulosta ensimmäiseen kasvokkaiseen työnantajatapaamiseen on 37,5 päivää (2 asiakasta); laskennallinen pistemäärä 4 (epävirallinen arviointiohje: yli 30 mutta enintään 60).',
  ],
  [
    'oneDay',
    'Laskelma luvuista: mediaaniaika palveluun tulosta ensimmäiseen kasvokkaiseen työnantajatapaamiseen on 1 päivä (1 asiakas); seuranta puuttuu; laskennallinen pistemäärä 4 (epävirallinen arviointiohje).',
  ],
  [
    'preferences',
    'Laskelma luvuista: 20 työnantajayhteydestä 14 (70_%) perustuu asiakkaan mieltymyksiin ja tarpeisiin; laskennallinen pistemäärä 3 (epävirallinen arviointiohje: vähintään 50_% mutta alle 75_%).',
  ],
  [
    'contacts',
    'Laskelma luvuista: 6 kasvokkaista työnantajatapaamista viikossa työhönvalmentajaa kohti; seurantaa ei käydä läpi viikoittain; laskennallinen pistemäärä 3 (epävirallinen arviointiohje).',
  ],
  [
    'oneContact',
    'Laskelma luvuista: 1 kasvokkainen työnantajatapaaminen viikossa työhönvalmentajaa kohti; laskennallinen pistemäärä 1 (epävirallinen arviointiohje: alle 2).',
  ],
  [
    'jobs',
    'Laskelma luvuista: 6 työstä otetaan huomioon 4 (67_%), kun samantyyppisiä töitä lasketaan enintään kaksi; laskennallinen pistemäärä 3 (epävirallinen arviointiohje: vähintään 60_% mutta alle 70_%).',
  ],
  [
    'employers',
    'Laskelma luvuista: 6 työsuhteesta otetaan huomioon 4 (67_%), kun sama työnantaja lasketaan enintään kahdesti; laskennallinen pistemäärä 3 (epävirallinen arviointiohje: vähintään 60_% mutta alle 70_%).',
  ],
  [
    'permanent',
    'Laskelma luvuista: 20 voimassa olevasta työsuhteesta 15 (75_%) on vakituisia ja avoimilla työmarkkinoilla; laskennallinen pistemäärä 3 (epävirallinen arviointiohje: vähintään 75_% mutta alle 85_%).',
  ],
  [
    'fewJobs',
    'Laskelma luvuista: 8 voimassa olevasta työsuhteesta 6 (75_%) on vakituisia ja avoimilla työmarkkinoilla; voimassa olevia työsuhteita on alle 10; laskennallinen pistemäärä 1 (epävirallinen arviointiohje).',
  ],
  [
    'noJobs',
    'Laskelma luvuista: voimassa olevia työsuhteita ei ole; laskennallinen pistemäärä 1 (epävirallinen arviointiohje).',
  ],
  [
    'almost',
    'Laskelma luvuista: 1_000 työnantajayhteydestä 899 (89,9_%) perustuu asiakkaan mieltymyksiin ja tarpeisiin; laskennallinen pistemäärä 4 (epävirallinen arviointiohje: vähintään 75_% mutta alle 90_%).',
  ],
  [
    'components',
    'Laskelma osatekijöistä: 5 osatekijästä toteutuu 3; laskennallinen pistemäärä 3 (epävirallinen arviointiohje).',
  ],
  [
    'roles',
    'Laskelma osatekijöistä: 5 avainroolista toteutuu 4; laskennallinen pistemäärä 4 (epävirallinen arviointiohje).',
  ],
  [
    'strategies',
    'Laskelma osatekijöistä: 6 sitouttamisen keinosta on käytössä 5; laskennallinen pistemäärä 4 (epävirallinen arviointiohje).',
  ],
  [
    'practitioners',
    'Laskelma luvuista: 9 asiakkaasta yksikään ei tule yhdestä tai kahdesta hoitotiimistä; asiakkaiden hoidosta vastaavat ammattilaiset eivät toimi tiimeinä; laskennallinen pistemäärä 2 (epävirallinen arviointiohje).',
  ],
  [
    'fewSeekers',
    'Laskelma luvuista: 2 kasvokkaista työnantajatapaamista viikossa työhönvalmentajaa kohti; työnhakuvaiheessa on alle kolme asiakasta, jolloin riittää kaksi tapaamista asiakasta kohti; laskennallinen pistemäärä 5 (epävirallinen arviointiohje).',
  ],
  [
    'allFewSeekers',
    'Laskelma luvuista: keskimäärin 3 kasvokkaista työnantajatapaamista viikossa työhönvalmentajaa kohti; kullakin työhönvalmentajalla on työnhakuvaiheessa alle kolme asiakasta, jolloin riittää kaksi tapaamista asiakasta kohti; 2 työhönvalmentajan pisteiden keskiarvo on 5 (laskelman oma sääntö); laskennallinen pistemäärä 5 (epävirallinen arviointiohje).',
  ],
  [
    'leftOut',
    'Laskelma luvuista: 4 kasvokkaista työnantajatapaamista viikossa työhönvalmentajaa kohti; laskelmasta on jätetty pois yksi työhönvalmentaja, koska hänellä ei ole asiakkaita työnhakuvaiheessa; laskennallinen pistemäärä 3 (epävirallinen arviointiohje: vähintään 4 mutta alle 5).',
  ],
];

const swedish: [CaseName, string][] = [
  [
    'caseload',
    'Uträkning utifrån siffrorna: 22 klienter per heltidsanställd arbetstränare; poängtal enligt uträkningen 4 (inofficiellt bedömningsstöd: över 20 men högst 25).',
  ],
  [
    'caseloads',
    'Uträkning utifrån siffrorna: 20,5 klienter per heltidsanställd arbetstränare, när allas klienter och arbetstid räknas ihop; medeltalet av 2 arbetstränares poäng är 3,5, som avrundas nedåt (uträkningens egen regel); poängtal enligt uträkningen 3 (inofficiellt bedömningsstöd).',
  ],
  [
    'time',
    'Uträkning utifrån siffrorna: 95,5_% av arbetstränarens arbetstid går till arbetsträning; poängtal enligt uträkningen 4 (inofficiellt bedömningsstöd: minst 90_% men under 96_%).',
  ],
  [
    'times',
    'Uträkning utifrån siffrorna: i medeltal 57,5_% av varje arbetstränares arbetstid används utanför kontoret; medeltalet av 2 arbetstränares poäng är 4 (uträkningens egen regel); poängtal enligt uträkningen 4 (inofficiellt bedömningsstöd).',
  ],
  [
    'teams',
    'Uträkning utifrån siffrorna: 7 av 9 klienter (78_%) kommer från ett eller två vårdteam; poängtal enligt uträkningen 4 (inofficiellt bedömningsstöd: minst 75_% men under 90_%).',
  ],
  [
    'median',
    'Uträkning utifrån siffrorna: mediantiden från att klienten kom till tjänsten till det första fysiska arbetsgivarmötet är 45 dagar (3 klienter); poängtal enligt uträkningen 4 (inofficiellt bedömningsstöd: över 30 men högst 60).',
  ],
  [
    'preferences',
    'Uträkning utifrån siffrorna: 14 av 20 arbetsgivarkontakter (70_%) utgår från klientens preferenser och behov; poängtal enligt uträkningen 3 (inofficiellt bedömningsstöd: minst 50_% men under 75_%).',
  ],
  [
    'contacts',
    'Uträkning utifrån siffrorna: 6 fysiska arbetsgivarmöten per arbetstränare och vecka; uppföljningen gås inte igenom varje vecka; poängtal enligt uträkningen 3 (inofficiellt bedömningsstöd).',
  ],
  [
    'jobs',
    'Uträkning utifrån siffrorna: 4 av 6 arbeten (67_%) beaktas när högst två arbeten av samma typ räknas; poängtal enligt uträkningen 3 (inofficiellt bedömningsstöd: minst 60_% men under 70_%).',
  ],
  [
    'employers',
    'Uträkning utifrån siffrorna: 4 av 6 anställningar (67_%) beaktas när samma arbetsgivare räknas högst två gånger; poängtal enligt uträkningen 3 (inofficiellt bedömningsstöd: minst 60_% men under 70_%).',
  ],
  [
    'fewJobs',
    'Uträkning utifrån siffrorna: 6 av 8 pågående anställningar (75_%) är fasta anställningar på den öppna arbetsmarknaden; de pågående anställningarna är färre än 10; poängtal enligt uträkningen 1 (inofficiellt bedömningsstöd).',
  ],
  [
    'roles',
    'Uträkning utifrån delkriterierna: 4 av 5 nyckelroller uppfylls; poängtal enligt uträkningen 4 (inofficiellt bedömningsstöd).',
  ],
  [
    'practitioners',
    'Uträkning utifrån siffrorna: ingen av 9 klienter kommer från ett eller två vårdteam; klienternas vårdpersonal arbetar inte i team; poängtal enligt uträkningen 2 (inofficiellt bedömningsstöd).',
  ],
  [
    'fewSeekers',
    'Uträkning utifrån siffrorna: 2 fysiska arbetsgivarmöten per arbetstränare och vecka; färre än tre klienter är i jobbsökningsfasen, och då räcker det med två möten per klient; poängtal enligt uträkningen 5 (inofficiellt bedömningsstöd).',
  ],
  [
    'allFewSeekers',
    'Uträkning utifrån siffrorna: i medeltal 3 fysiska arbetsgivarmöten per arbetstränare och vecka; varje arbetstränare har färre än tre klienter i jobbsökningsfasen, och då räcker det med två möten per klient; medeltalet av 2 arbetstränares poäng är 5 (uträkningens egen regel); poängtal enligt uträkningen 5 (inofficiellt bedömningsstöd).',
  ],
  [
    'leftOut',
    'Uträkning utifrån siffrorna: 4 fysiska arbetsgivarmöten per arbetstränare och vecka; en arbetstränare har lämnats utanför uträkningen, eftersom arbetstränaren inte har klienter i jobbsökningsfasen; poängtal enligt uträkningen 3 (inofficiellt bedömningsstöd: minst 4 men under 5).',
  ],
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

  it.each([
    [
      'unlikeCaseloads',
      ': 22,7 asiakasta kokoaikaista työhönvalmentajaa kohti, kun kaikkien asiakkaat ja työajat lasketaan yhteen;',
      ': 22,7 klienter per heltidsanställd arbetstränare, när allas klienter och arbetstid räknas ihop;',
    ],
    [
      'hours',
      ': työhönvalmentajien yhteenlasketusta työajasta 70_% kuluu',
      ': 70_% av arbetstränarnas sammanlagda arbetstid går',
    ],
    [
      'hoursAndShare',
      ': kunkin työhönvalmentajan työajasta keskimäärin 62,5_%',
      ': i medeltal 62,5_% av varje arbetstränares arbetstid går',
    ],
    [
      'teamsOfSeveral',
      ': 25 asiakkaasta 20 (80_%) tulee oman työhönvalmentajansa yhdestä tai kahdesta hoitotiimistä;',
      ': 20 av 25 klienter (80_%) kommer från den egna arbetstränarens ett eller två vårdteam;',
    ],
    [
      'noneOfSeveral',
      ': 25 asiakkaasta yksikään ei tule oman työhönvalmentajansa yhdestä tai kahdesta hoitotiimistä;',
      ': ingen av 25 klienter kommer från den egna arbetstränarens ett eller två vårdteam;',
    ],
  ] as const)('says of several coaches what is true of all together: %s', (name, inFinnish, inSwedish) => {
    expect(formatCalculation(...caseOf(name), 'fi')).toContain(spaced(inFinnish));
    expect(formatCalculation(...caseOf(name), 'sv')).toContain(spaced(inSwedish));
  });

  it.each(reportLanguages)('names no coach and leaves no gap in %s', (language) => {
    for (const [number, suggestion] of Object.values(cases)) {
      const sentence = formatCalculation(number, suggestion, language);
      expect(sentence).not.toMatch(/Maija|Pekka|undefined|NaN|null| {2}|\d %/u);
    }
  });

  it('says every limit in both languages', () => {
    const apart = figures(4, apartRows({ clients: '9', fromTeams: '0', teams: '0' }));
    expect(formatCalculation(...apart, 'fi')).toContain(
      '; työhönvalmentaja ei ole kiinnittynyt hoitotiimiin;',
    );
    expect(formatCalculation(...apart, 'sv')).toContain(
      '; arbetstränaren är inte knuten till något vårdteam;',
    );
  });

  const team = { clients: '9', fromTeams: '0', teams: '0' };
  it.each([
    [
      'some',
      { ...team, teams: '1' },
      '; osa työhönvalmentajista ei ole',
      '; en del av arbetstränarna är inte',
    ],
    ['all', team, '; työhönvalmentajat eivät ole kiinnittyneet', '; arbetstränarna är inte knutna'],
  ] as const)(
    'says whether %s of several coaches are apart from care',
    (_, other, finnishPart, swedishPart) => {
      const apart = figures(4, apartRows(team, other));
      expect(formatCalculation(...apart, 'fi')).toContain(finnishPart);
      expect(formatCalculation(...apart, 'sv')).toContain(swedishPart);
    },
  );

  it.each([
    [5, '5 osatekijästä ei toteudu yksikään;', 'inget av 5 delkriterier uppfylls;'],
    [8, '5 avainroolista ei toteudu yksikään;', 'ingen av 5 nyckelroller uppfylls;'],
    [10, '5 toimintatavasta ei ole käytössä yksikään;', 'ingen av 5 metoder används;'],
    [
      25,
      '6 sitouttamisen keinosta ei ole käytössä yksikään;',
      'ingen av 6 metoder för aktivt engagemang används;',
    ],
  ] as const)('says of criterion %d that nothing is met', (number, finnishPart, swedishPart) => {
    const none = components(number, 0, number === 25 ? 6 : 5);
    expect(formatCalculation(...none, 'fi')).toContain(finnishPart);
    expect(formatCalculation(...none, 'sv')).toContain(swedishPart);
  });

  it.each([
    [
      16,
      { onPreferences: '0', contacts: '20' },
      '20 työnantajayhteydestä yksikään ei perustu',
      'ingen av 20 arbets',
    ],
    [
      21,
      { permanent: '0', jobs: '20' },
      '20 voimassa olevasta työsuhteesta yksikään ei ole',
      'ingen av 20 pågående',
    ],
  ] as const)('says of criterion %d that nothing counts', (number, given, finnishPart, swedishPart) => {
    const none = figures(number, fields(given));
    expect(formatCalculation(...none, 'fi')).toContain(finnishPart);
    expect(formatCalculation(...none, 'sv')).toContain(swedishPart);
  });

  it.each([
    [19, '1 työ otetaan huomioon (100\u00a0%)', '1 arbete (100\u00a0%) beaktas'],
    [20, '1 työsuhde otetaan huomioon (100\u00a0%)', '1 anställning (100\u00a0%) beaktas'],
  ] as const)('speaks of a single job in criterion %d as one', (number, finnishPart, swedishPart) => {
    const one = figures(number, rows({ name: 'a', jobs: '1' }));
    expect(formatCalculation(...one, 'fi')).toContain(finnishPart);
    expect(formatCalculation(...one, 'sv')).toContain(swedishPart);
  });

  it.each([
    [
      4,
      rows({ clients: '1', fromTeams: '0' }),
      ': ainoa asiakas ei tule yhdestä tai kahdesta hoitotiimistä;',
      ': den enda klienten kommer inte från ett eller två vårdteam;',
    ],
    [
      4,
      rows({ clients: '1', fromTeams: '1' }),
      ': ainoa asiakas tulee yhdestä tai kahdesta hoitotiimistä (100_%);',
      ': den enda klienten kommer från ett eller två vårdteam (100_%);',
    ],
    [
      16,
      fields({ onPreferences: '0', contacts: '1' }),
      ': ainoa työnantajayhteys ei perustu asiakkaan mieltymyksiin ja tarpeisiin;',
      ': den enda arbetsgivarkontakten utgår inte från klientens preferenser och behov;',
    ],
    [
      16,
      fields({ onPreferences: '1', contacts: '1' }),
      ': ainoa työnantajayhteys perustuu asiakkaan mieltymyksiin ja tarpeisiin (100_%);',
      ': den enda arbetsgivarkontakten utgår från klientens preferenser och behov (100_%);',
    ],
    [
      21,
      fields({ permanent: '0', jobs: '1' }),
      ': ainoa voimassa oleva työsuhde ei ole vakituinen ja avoimilla työmarkkinoilla;',
      ': den enda pågående anställningen är inte en fast anställning på den öppna arbetsmarknaden;',
    ],
    [
      21,
      fields({ permanent: '1', jobs: '1' }),
      ': ainoa voimassa oleva työsuhde on vakituinen ja avoimilla työmarkkinoilla (100_%);',
      ': den enda pågående anställningen är en fast anställning på den öppna arbetsmarknaden (100_%);',
    ],
  ] as const)('speaks of the only one of criterion %d: %j', (number, given, inFinnish, inSwedish) => {
    const only = figures(number, given);
    expect(formatCalculation(...only, 'fi')).toContain(spaced(inFinnish));
    expect(formatCalculation(...only, 'sv')).toContain(spaced(inSwedish));
  });

  it('speaks of one of several employments as one', () => {
    const [number, suggestion] = figures(21, fields({ permanent: '1', jobs: '20' }));
    expect(formatCalculation(number, suggestion, 'fi')).toContain('1 (5\u00a0%) on vakituinen ja');
    expect(formatCalculation(number, suggestion, 'sv')).toContain(
      '1 av 20 pågående anställningar (5\u00a0%) är en fast',
    );
  });
});
