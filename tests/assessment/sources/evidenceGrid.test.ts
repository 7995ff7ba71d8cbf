import { evidenceGrid, hasSources } from '../../../src/assessment/sources/evidenceGrid';
import type { FieldKey } from '../../../src/assessment/fieldKey';
import { criterionKey } from '../../../src/assessment/fieldKey';
import type { ReportTexts } from '../../../src/assessment/report';
import { gridKinds } from '../../../src/assessment/sources/sourceReading';
import { fi as halfFilledFi } from '../../../src/commands/halfFilled/fi';
import { sv as halfFilledSv } from '../../../src/commands/halfFilled/sv';
import type { ReportLanguage } from '../../../src/words/reportLanguage';
import { sourceKinds } from '../../../src/guidance/sourceKinds';
import { reportWords } from '../../../src/words/words';

interface Written {
  readonly language?: ReportLanguage | null;
  readonly sources?: Readonly<Record<number, string>>;
  readonly scores?: Readonly<Record<number, string>>;
  readonly front?: Readonly<Record<string, string>>;
}

const report = ({ language = 'fi', sources = {}, scores = {}, front = {} }: Written): ReportTexts => ({
  language,
  levels: [],
  texts: new Map<FieldKey, string>([
    ...Object.entries(front).map(([name, text]): [FieldKey, string] => [`front.${name}` as FieldKey, text]),
    ...Object.entries(sources).map(([number, text]): [FieldKey, string] => [
      criterionKey(Number(number), 'sources'),
      text,
    ]),
    ...Object.entries(scores).map(([number, text]): [FieldKey, string] => [
      criterionKey(Number(number), 'score'),
      text,
    ]),
  ]),
});

const kindsOf = (text: string, language: ReportLanguage = 'fi', front = {}): string[] => {
  const { criteria } = evidenceGrid(report({ language, sources: { 1: text }, front }));
  return gridKinds.filter((kind) => criteria[0]?.kinds.has(kind));
};

describe('The kinds of source that a criterion names', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['Haastattelut', ['interviews']],
    ['Työhönvalmentajien haastattelut, asiakasluettelo 30.9.2026', ['interviews', 'documents']],
    ['Palvelujohtajan haastattelu; ohjausryhmän muistiot', ['interviews', 'documents']],
    ['Hoitohenkilökunnan ja asiakkaiden haastattelut', ['interviews']],
    ['Työhönvalmentajien, tiiminvetäjän ja asiakkaiden haastattelut', ['interviews']],
    ['Haastattelut: Maija, Pekka', ['interviews']],
    ['Haastattelut: Maija, Pekka\nAsiakaskirjaukset', ['interviews', 'records']],
    ['Asiakastietojärjestelmä, palvelusuunnitelmat.', ['records', 'plans']],
    ['Odotustilan havainnointi', ['observation']],
    ['Sähköpostikysely', ['other']],
    ['HAASTAT\u00adTELUT', ['interviews']],
    [' \n ', []],
    ['–', []],
    ['-, Haastattelut', ['interviews']],
    ['Haast. + dok., havainn.', ['interviews', 'observation', 'documents']],
    ['Työhönvalmentajan haastattelu ja asiakaskysely', ['interviews', 'other']],
    ['Strategia- ja toimintasuunnitelma', ['plans']],
    ['Hoitokertomukset, nettisivut', ['documents', 'records']],
    ['Keskustelut tiiminvetäjän kanssa', ['interviews']],
    ['Keskustelumuistiot', ['documents']],
    ['Osallistuminen tiimikokoukseen', ['observation']],
    ['Tiimikokouksen seuraaminen', ['observation']],
    ['Käynti työnantajan luona, käyntikirjaukset', ['observation', 'records']],
    ['Lifecare, asiakasrekisterin poiminta', ['records']],
    ['Toimintakertomus', ['documents']],
    ['Perehdytysopas; kokousmuistiinpanot', ['documents']],
    ['Asiakaskertomukset', ['records']],
    ['Prosessikuvaus, tehtäväkuvat, strategia', ['documents']],
  ])('are read in Finnish: %j', (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  it.each([
    ['Intervjuer med arbetstränare, teamledare och klienter', ['interviews']],
    ['Arbetstränarnas och klienternas intervjuer', ['interviews']],
    ['Intervju med servicechefen, styrgruppens protokoll', ['interviews', 'documents']],
    ['Klientdatasystem, serviceplaner', ['records', 'plans']],
    ['Planering av enkäten', ['other']],
    ['Minnesanteckningar', ['documents']],
    ['Interv., dok., obs.', ['interviews', 'observation', 'documents']],
    ['Intervjuer med teamledare och en enkät till klienter', ['interviews']],
    ['Riktlinjer, hemsida', ['documents']],
    ['Samtal med teamledaren', ['interviews']],
    ['Samtalsanteckningar, mötesanteckningar', ['documents']],
    ['Anteckningar i klientregistret', ['records']],
    ['Deltagande i teammöte', ['observation']],
    ['Besök på arbetsplatsen', ['observation']],
    ['Handlingar, årsberättelse', ['documents']],
    ['Klienthandlingar i Lifecare', ['records']],
    ['Handlingsplaner; hembesöksstatistik', ['documents', 'plans']],
    ['PM, processbeskrivningar', ['documents']],
  ])('are read in Swedish: %j', (text, kinds) => {
    expect(kindsOf(text, 'sv')).toEqual(kinds);
  });

  it.each<[string, string[]]>([
    ['Ei haastateltu asiakkaita', []],
    ['Asiakkaita ei haastateltu', []],
    ['Haastatteluja ja havainnointia ei tehty', []],
    ['Haastattelut eivät toteutuneet.', []],
    ['Havainnointi puuttui', []],
    ['Ilman haastatteluja', []],
    ['Dokumentit: ei', []],
    ['Haastattelut: ei ole tehty', []],
    ['Kirjauksia ei ollut käytettävissä', []],
    ['Havainnointia ei tehty, koska tiimi ei kokoontunut', []],
    ['EI HAVAINNOINTIA, asiakirjat', ['documents']],
    ['Asiakirjat, ei haastatteluja eikä havainnointia', ['documents']],
    ['Haastattelut mutta ei havainnointia', ['interviews']],
    ['Työhönvalmentajien haastattelut; asiakkaita ei voitu haastatella', ['interviews']],
    ['Haastattelut (havainnointia ei tehty), kirjaukset', ['interviews', 'records']],
    ['Haastattelut (ei asiakkaita)', ['interviews']],
    ['Haastattelut, ei muita lähteitä', ['interviews']],
    ['Ei haastatteluja vaan sähköpostikysely', ['other']],
    ['Ei vain haastattelut vaan myös dokumentit', ['interviews', 'documents']],
    ['Asiakirjoista ei käy ilmi, haastatteluissa kerrottiin', ['interviews', 'documents']],
    ['Tietoa ei ollut kirjauksissa', ['records']],
    ['Suunnitelmista puuttui tavoitteita', ['plans']],
    ['Haastattelu ei-työllistyneen asiakkaan kanssa', ['interviews']],
    ['Einon haastattelu', ['interviews']],
  ])('are not those that are denied in Finnish: %j', (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  it.each<[string, string[]]>([
    ['Inga intervjuer', []],
    ['Klienter intervjuades inte', []],
    ['Observation gjordes inte, eftersom teamet inte samlades', []],
    ['Observation: inte gjord', []],
    ['Observation: nej', []],
    ['Dokument saknas', []],
    ['Utan intervjuer', []],
    ['Ej intervjuat', []],
    ['Varken intervjuer eller observation', []],
    ['Inga dokument, intervjuer med teamledare', ['interviews']],
    ['Intervjuer utan observation', ['interviews']],
    ['Intervjuer med teamledare ej klienter', ['interviews']],
    ['Intervjuer men ingen observation', ['interviews']],
    ['Intervjuer (klienter kunde inte nås); journaler', ['interviews', 'records']],
    ['Inte intervjuer utan dokument', ['documents']],
    ['Inte bara intervjuer utan också dokument', ['interviews', 'documents']],
    ['I planerna saknas mål', ['plans']],
    ['Av dokumenten framgår det inte', ['documents']],
    ['Det framgår inte av dokumenten', ['documents']],
  ])('are not those that are denied in Swedish: %j', (text, kinds) => {
    expect(kindsOf(text, 'sv')).toEqual(kinds);
  });

  it('are known by who and what the front lists', () => {
    const front = { interviews: 'tiiminvetäjä Anna Aho, kolme asiakasta', documents: 'Tiimin vuosikello' };
    expect(kindsOf('Tiiminvetäjä, asiakkaat', 'fi', front)).toEqual(['interviews']);
    expect(kindsOf('Aho', 'fi', front)).toEqual(['interviews']);
    expect(kindsOf('vuosikello', 'fi', front)).toEqual(['documents']);
    expect(kindsOf('tiimin vuosikellosta', 'fi', front)).toEqual(['documents']);
  });

  it.each(reportWords)('are those that the pane writes itself, in $language', ({ language, sources }) => {
    for (const kind of sourceKinds) expect(kindsOf(sources[kind], language)).toEqual([kind]);
  });
});

describe('A score', () => {
  const sources = { 1: 'Haastattelut', 2: 'Haastattelut, asiakirjat', 3: '', 4: '', 5: 'Haastattelut' };
  const scores = { 1: '4', 2: '3', 3: '5', 4: '', 5: 'neljä?', 6: '2' };

  it('rests on nothing or on one kind alone, where there is a score and the field can be read', () => {
    const { criteria } = evidenceGrid(report({ sources, scores }));
    const weak = criteria.flatMap(({ number, weakness }) => (weakness ? [[number, weakness]] : []));
    expect(weak).toEqual([
      [1, 'single'],
      [3, 'none'],
    ]);
    expect(criteria).toHaveLength(25);
  });

  it.each([
    ['H, D, A', null],
    ['Lifecare, keskustelu tiiminvetäjän kanssa', null],
    ['lomake/kysely', null],
    ['kysely + palaute', null],
    ['kysely ja palaute', null],
    ['haastattelu ja kysely', null],
    ['Kysely', 'single'],
    ['Haastattelut, havainnointia ei tehty', 'single'],
    ['Haastatteluja ei tehty', 'none'],
    ['Työhönvalmentajien ja asiakkaiden haastattelut', 'single'],
  ])('is not said to rest on one kind where nobody knows the kinds: %j', (text, weakness) => {
    const { criteria } = evidenceGrid(report({ sources: { 1: text }, scores: { 1: '4' } }));
    expect(criteria[0]?.weakness).toBe(weakness);
  });

  it('is judged by the words of Finnish where no language is known', () => {
    expect(evidenceGrid(report({ language: null, sources, scores })).criteria[0]?.weakness).toBe('single');
  });
});

describe('What the front lists and no criterion names', () => {
  const front = {
    interviews: 'kolme työhönvalmentajaa, psykiatri, viisi asiakasta ja yksi läheinen',
    documents: 'kymmenen asiakkaan kirjaukset, työnantajayhteyksien seuranta ja ohjausryhmän muistiot',
  };
  const unnamed = (sources: Readonly<Record<number, string>>) =>
    evidenceGrid(report({ sources, front })).unnamed;

  it('is all of it while no source is written', () => {
    const { interviews, documents } = unnamed({});
    expect(interviews).toEqual(['kolme työhönvalmentajaa', 'psykiatri', 'viisi asiakasta', 'yksi läheinen']);
    expect(documents).toHaveLength(3);
  });

  it('is told by the beginnings of words, in any form', () => {
    expect(
      unnamed({
        1: 'Työhönvalmentajien haastattelut',
        9: 'Läheisten ja asiakkaiden haastattelut, asiakaskirjaukset',
        11: 'Ohjausryhmän muistio',
      }),
    ).toEqual({ interviews: ['psykiatri'], documents: ['työnantajayhteyksien seuranta'] });
  });

  it('is not named by what is no interview', () => {
    expect(unnamed({ 1: 'Asiakkaiden kirjaukset, työhönvalmentajien kalenterit' }).interviews).toHaveLength(
      4,
    );
  });

  it.each<[source: string, language: ReportLanguage]>([
    ['Tiiminvetäjän haastattelu, asiakkaita ei haastateltu', 'fi'],
    ['Ei haastateltu asiakkaita; tiiminvetäjän haastattelu', 'fi'],
    ['Intervjuer med teamledare, inte med asiakkaat', 'sv'],
  ])('is what a criterion denies: %j', (text, language) => {
    const people = { interviews: language === 'fi' ? 'tiiminvetäjä, asiakkaat' : 'teamledare, asiakkaat' };
    const { unnamed: left } = evidenceGrid(report({ language, sources: { 1: text }, front: people }));
    expect(left.interviews).toEqual(['asiakkaat']);
  });

  it('is not named by a word that begins alike', () => {
    const team = { interviews: 'tiimi', documents: 'tiimin tilasto' };
    const sources = { 1: 'tiiminvetäjän haastattelu, työnantajatilasto' };
    expect(evidenceGrid(report({ sources, front: team })).unnamed).toEqual({
      interviews: ['tiimi'],
      documents: ['tiimin tilasto'],
    });
  });

  it.each<[entry: string, source: string, language?: ReportLanguage]>([
    ['Matti Mäki', 'Mäen haastattelu'],
    ['Pekka Joki', 'Joen haastattelu'],
    ['Ulla Lahti', 'Lahden haastattelu'],
    ['Kaisa Lampi', 'Lammen haastattelu'],
    ['Ari Aalto', 'Aallon haastattelu'],
    ['Kirsi Kangas', 'Kankaan haastattelu'],
    ['Outi Rinne', 'Rinteen haastattelu'],
    ['Timo Virtanen', 'Virtaselta kysytty haastattelussa'],
    ['johtaja', 'Johdon haastattelu'],
    ['Anna Aho', 'A.A. ja M.M. haastattelut'],
    ['Matti Mäki', 'AA:n ja MM:n haastattelut'],
    ['Åsa Öst', 'Haastattelut: ÅÖ'],
    ['työhönvalmentajat (3)', 'TV:n haastattelu'],
    ['kolme asiakasta', 'Asiakashaastattelut'],
    ['omaiset', 'Omaishaastattelu'],
    ['sairaanhoitajat', 'Hoitajien haastattelut'],
    ['palvelupäällikkö', 'Päällikön haastattelu'],
    ['tiimin vetäjä', 'Tiiminvetäjän haastattelu'],
    ['tiiminvetäjä', 'tiimin vetäjän haastattelu'],
    ['psykiatri', 'Kaikki haastattelut'],
    ['arbetstränare', 'arbetstränarintervjuer', 'sv'],
    ['servicechef', 'intervju med chefen', 'sv'],
    ['klienter', 'Samtliga intervjuer', 'sv'],
    ['Eva Öst', 'Östs intervju', 'sv'],
  ])('is not %j where a criterion has %j', (interviews, text, language = 'fi') => {
    const { unnamed: left } = evidenceGrid(report({ language, sources: { 1: text }, front: { interviews } }));
    expect(left.interviews).toEqual([]);
  });

  it('is a person of another name, a document of another kind, and whoever a bare word leaves out', () => {
    const people = {
      interviews: 'Anna Aho, Matti Mäki, Kaisa Lampi, tiimi, psykiatri',
      documents: 'vuosikello',
    };
    const sources = {
      1: 'Lahden ja BB:n haastattelut',
      2: 'Haastattelut',
      3: 'tiiminvetäjän haastattelu, tilasto',
    };
    expect(evidenceGrid(report({ sources, front: people })).unnamed).toEqual({
      interviews: ['Anna Aho', 'Matti Mäki', 'Kaisa Lampi', 'tiimi', 'psykiatri'],
      documents: ['vuosikello'],
    });
  });

  it('is told among forty names', () => {
    const all = Array.from(
      { length: 40 },
      (_, at) => `${String.fromCharCode(65 + (at % 26))}xyl${at} Sukunimi`,
    );
    const front40 = { interviews: all.join(', '), documents: '' };
    expect(
      evidenceGrid(report({ sources: { 1: 'Haastattelut' }, front: front40 })).unnamed.interviews,
    ).toEqual(all);
  });

  it('is no document of which a criterion says a part of the words', () => {
    const own = { interviews: '', documents: 'tiimin vuosikello, ohjausryhmän muistiot, tulosten seuranta' };
    const sources = { 1: 'vuosikello', 2: 'Muistiot' };
    expect(evidenceGrid(report({ sources, front: own })).unnamed.documents).toEqual(['tulosten seuranta']);
  });

  it('has no numbers, dates or marks as entries', () => {
    const odd = { interviews: '3, kaksi, –, (2), 24.6.2026', documents: '' };
    expect(evidenceGrid(report({ front: odd })).unnamed).toEqual({ interviews: [], documents: [] });
  });
});

describe('A half-filled report', () => {
  it.each([
    {
      ...halfFilledFi,
      language: 'fi',
      unnamed: {
        interviews: ['kaksi sairaanhoitajaa', 'psykiatri', 'yksi läheinen'],
        documents: [],
      },
    },
    {
      ...halfFilledSv,
      language: 'sv',
      unnamed: {
        interviews: ['två sjukskötare', 'en psykiater', 'en närstående'],
        documents: [],
      },
    },
  ] as const)('is read in $language to the last source', ({ language, front, criteria, unnamed }) => {
    const sources = Object.fromEntries(Object.entries(criteria).map(([number, [text]]) => [number, text]));
    const written = {
      language,
      sources,
      front: Object.fromEntries(Object.entries(front).map(([key, text]) => [key.slice(6), text ?? ''])),
    };
    const grid = evidenceGrid(report(written));
    const unknown = grid.criteria.filter(({ kinds }) => kinds.has('other')).map(({ number }) => number);
    expect(unknown.map((number) => sources[number])).toEqual([]);
    expect(hasSources(report(written))).toBe(true);
    expect(hasSources(report({ sources: { 1: ' ' } }))).toBe(false);
    expect(grid.unnamed).toEqual(unnamed);
  });
});
