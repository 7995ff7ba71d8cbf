import { inspect, type Inspection } from '../../src/commands/inspection';
import { plain } from './respell';
import { type Language, numbers, sampleBytes, sampleKeys } from './templateScript';

const truth = {
  fi: {
    date: '2026-06-24',
    controls: 157,
    front: 31,
    sections: ['PALVELUN HENKILÖSTÖ', 'PALVELUN JÄRJESTÄMINEN', 'PALVELUN SISÄLTÖ'],
    first: 'Asiakasmäärä',
    levels: ['esimerkillinen taso', 'hyvä taso', 'kohtalainen taso', 'palvelu ei ole tuettua työllistymistä'],
    scoreTitle: 'Kirjaa pistemäärä 1–5',
  },
  sv: {
    date: '2026-02-04',
    controls: 159,
    front: 33,
    sections: ['TJÄNSTENS PERSONAL', 'ORDNANDET AV TJÄNSTEN', 'TJÄNSTENS INNEHÅLL'],
    first: 'Antal klienter',
    levels: ['föredömlig nivå', 'god nivå', 'måttlig nivå', 'tjänsten är inte stödd sysselsättning'],
    scoreTitle: 'Ange poäng 1–5',
  },
} as const;

const readings: Record<Language, Inspection> = {
  fi: inspect(sampleBytes('fi')),
  sv: inspect(sampleBytes('sv')),
};

describe.each(['fi', 'sv'] as const)('the sample in %s', (language) => {
  const reading = readings[language];
  const known = truth[language];

  it('has its language and the date of its template', () => {
    expect(reading).toMatchObject({ language, templateDate: known.date });
  });

  it('is bound whole, without a problem', () => {
    expect(reading).toMatchObject({ controls: known.controls, bound: known.controls, problems: [] });
    expect(Object.keys(reading.fields).sort()).toEqual(sampleKeys(language).sort());
  });

  it('has each field in a control of its own', () => {
    const ids = Object.values(reading.fields).map(({ control }) => control);
    expect(new Set(ids).size).toBe(known.controls);
    expect(ids).not.toContain(null);
  });

  it('has its front in full', () => {
    const front = Object.keys(reading.fields).filter((key) => /^front\.|^summary\.pointsAndLevel$/.test(key));
    expect(front).toHaveLength(known.front);
  });

  it('has empty fields only, with the titles of the document', () => {
    expect(Object.values(reading.fields).filter(({ text }) => text !== '')).toEqual([]);
    expect(reading.fields['criterion.7.score']?.title).toBe(known.scoreTitle);
    expect(reading.fields['front.unit']?.title).toBe('');
  });

  it('has 25 criteria in three sections', () => {
    expect(reading.criteria.map(({ number }) => number)).toEqual(numbers(25));
    const sizes = [...new Set(reading.criteria.map(({ section }) => section))].map(
      (section) => reading.criteria.filter((criterion) => criterion.section === section).length,
    );
    expect(sizes).toEqual([3, 8, 14]);
    expect(reading.criteria[0]?.name).toBe(known.first);
  });

  it('lists components in criteria 5, 8, 10, 11 and 13, and nowhere else', () => {
    const counts = Object.fromEntries(
      reading.criteria
        .filter(({ components }) => components.length > 0)
        .map(({ number, components }) => [number, components.length]),
    );
    expect(counts).toEqual({ 5: 5, 8: 5, 10: 5, 11: 5, 13: 4 });
  });

  it('has a definition for every criterion that holds no label of a field', () => {
    const texts = reading.criteria.map(({ definition }) => plain(definition));
    expect(texts.filter((text) => text.length < 40)).toEqual([]);
    expect(texts.filter((text) => /(pisteet|poäng|datakällor|tietolähteet):/.test(text))).toEqual([]);
  });

  it('has its four levels', () => {
    expect(reading.levels.map(({ name }) => name)).toEqual(known.levels);
    expect(reading.levels.map(({ to }) => to)).toEqual([125, 114, 99, 73]);
    expect(reading.levels.slice(0, 3).map(({ from }) => from)).toEqual([115, 100, 74]);
  });
});

it('keeps the second paragraph of a component', () => {
  const third = readings.fi.criteria[10]?.components[2] ?? '';
  expect(plain(third)).toMatch(
    /^ainakin yksi mukana olevien.*ohjausryhmä koostuu monipuolisesti.*ylläpitäminen\.$/,
  );
});

it('keeps the second paragraph of a definition', () => {
  const sixth = plain(readings.sv.criteria[5]?.definition ?? '');
  expect(sixth).toMatch(/^arbetstränaren kartlägger.*som stödd sysselsättning\..*resurser och expertis\.$/);
});

it('takes the name of a criterion whole, with its parentheses', () => {
  expect(readings.fi.criteria[16]?.name).toMatch(
    /^Suhteen luominen.*neuvottelu\) – Tiivis yhteys työnantajiin$/,
  );
  expect(readings.fi.criteria[5]?.name).toMatch(/^Yhteisasiakkaat.*yhteistyötahojen kanssa$/);
});
