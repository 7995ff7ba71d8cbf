import fc from 'fast-check';
import type { SinceLast } from '../../src/assessment/briefing/sinceLast';
import { formatAverage } from '../../src/assessment/profile/profile';
import { briefingWordsOf } from '../../src/handouts/words/words';
import { writeBriefing } from '../../src/handouts/writeBriefing';
import { reportLanguages } from '../../src/words/reportLanguage';
import { accessibilityFaults } from '../documents/accessibilityFaults';
import { packageFaults } from '../documents/packageFaults';
import { inside, Parts, valueOf, within } from '../documents/parts';
import { shorten } from '../../src/assessment/briefing/shorten';
import { briefingWith, fullBriefing, scoresPicture, writtenBriefing } from './briefings';
import { nastyText } from './plans';

const textsOf = (bytes: Uint8Array): string[] =>
  new Parts(bytes)
    .elements('word/document.xml', 'w:p')
    .map((paragraph) => paragraph.textContent ?? '')
    .filter((text) => text !== '');

/** The texts of a table's cells, row by row. */
const rowsOf = (bytes: Uint8Array, at: number): (string | null)[][] => {
  const table = new Parts(bytes).elements('word/document.xml', 'w:tbl')[at];
  return (table ? within(table, 'w:tr') : []).map((row) =>
    within(row, 'w:tc').map((cell) => cell.textContent),
  );
};

describe.each(reportLanguages)('The page for managers in %s', (language) => {
  const bytes = writtenBriefing(language);
  const parts = new Parts(bytes);
  const words = briefingWordsOf(language);

  it.each([
    ['whole', bytes],
    ['without anything', writeBriefing(emptyBriefing(language), language, null)],
    ['full', writeBriefing(fullBriefing(language), language, scoresPicture)],
  ])('%s holds together as a package, and can be read by those who can’t see it', (_, page) => {
    expect(packageFaults(page)).toEqual([]);
    expect(accessibilityFaults(page)).toEqual([]);
  });

  it('is in the language of the report, upright on A4', () => {
    expect(valueOf(parts.elements('word/styles.xml', 'w:lang')[0])).toBe(`${language}-FI`);
    expect(parts.elements('docProps/core.xml', 'dc:title')[0]?.textContent).toBe(words.title);
    const [size] = parts.elements('word/document.xml', 'w:pgSz');
    expect([valueOf(size, 'w'), valueOf(size, 'h')]).toEqual(['11906', '16838']);
  });

  it('marks the reached level in words, by its letters and by its fill', () => {
    const [table] = parts.elements('word/document.xml', 'w:tbl');
    const cells = table ? within(table, 'w:tc') : [];
    const marked = cells.filter((cell) => valueOf(within(cell, 'w:shd')[0], 'fill') === 'D9E2F3');
    expect(marked.map((cell) => cell.textContent)).toEqual([words.reached(100, 114, 103)]);
    expect(marked.map((cell) => valueOf(within(cell, 'w:pStyle')[0]))).toEqual(['TableRowHead']);
  });

  it('has the sections and the development needs as tables, the strengths as a list', () => {
    const { sections, needs, strengths } = briefingWith(language);
    expect(rowsOf(bytes, 1).slice(1)).toEqual(
      sections.map(({ name, sum, most, average }) => [
        ...[name, words.points(sum ?? 0, most), formatAverage(average ?? 0)],
      ]),
    );
    expect(rowsOf(bytes, 2).slice(1)).toEqual(
      needs.map(({ criterion, recommendations }) => [criterion, recommendations, '3', '4']),
    );
    const items = parts
      .elements('word/document.xml', 'w:p')
      .filter((paragraph) => valueOf(within(paragraph, 'w:pStyle')[0]) === 'ListBullet');
    expect(items.map(({ textContent }) => textContent)).toEqual(strengths);
  });

  it('has the picture with its alternative text, to the character', () => {
    const [picture] = parts.elements('word/document.xml', 'wp:docPr');
    expect(picture?.getAttribute('descr')).toBe(scoresPicture.description);
    expect(picture?.getAttribute('title')).toBe(scoresPicture.title);
  });
});

function emptyBriefing(language: 'fi' | 'sv') {
  return briefingWith(language, {
    ...{ unit: '', assessed: '', assessors: null, scored: 7, total: null, level: '', levels: [] },
    ...{ strengths: [], needs: [], sinceLast: { kind: 'unknown' } },
    sections: [{ name: '', sum: null, average: null, most: 125, scored: 7, criteria: 25 }],
  });
}

it.each(['fi', 'sv'] as const)('It says that the criteria are the adapted ones (%s)', (language) => {
  const [usual, adapted] = [false, true].map((isAdapted) =>
    textsOf(writtenBriefing(language, { isAdapted })),
  );
  expect(usual?.join('')).not.toContain('LATU');
  expect(adapted?.filter((text) => text.includes('LATU'))).toHaveLength(1);
  expect(adapted).toHaveLength(usual?.length ?? 0);
});

it('What is missing is said', () => {
  expect(textsOf(writeBriefing(emptyBriefing('fi'), 'fi', null))).toEqual([
    'IPS-laatuarvioinnin tiivistelmä',
    'Arvioitu yksikkö: ei ole tiedossa',
    'Arviointiajankohta: ei ole tiedossa',
    expect.stringMatching(/^Tiivistelmä on koottu/u),
    'Tulos: arviointi on kesken',
    '7 / 25 kriteeriä on pisteytetty. Yhteispistemäärää ja tasoa ei vielä ole.',
    'Pisteet osioittain',
    ...['Osio', 'Pisteet', 'Keskiarvo (1–5)'],
    ...['Kaikki kriteerit', 'kesken: 7 / 25 kriteeriä pisteytetty', 'ei vielä'],
    ...['Vahvuudet', 'Tiivistelmään ei ole poimittu vahvuuksia.'],
    'Keskeiset kehittämistarpeet ja tavoitteet',
    'Keskeisiä kehittämistarpeita ei ole valittu.',
    'Muutos edellisestä arvioinnista',
    'Edellisen arvioinnin tulos ei ole tiedossa.',
  ]);
});

it.each<readonly [SinceLast, readonly string[]]>([
  [{ kind: 'first' }, ['Tämä on yksikön ensimmäinen laatuarviointi.']],
  [
    { kind: 'stated', day: '', words: 'kohtalainen taso, 90' },
    ['Edellinen arviointi: kohtalainen taso, 90.'],
  ],
  [{ kind: 'stated', day: '', words: 'Hyvä taso. (1.)' }, ['Edellinen arviointi: Hyvä taso. (1.)']],
  [{ kind: 'stated', day: '', words: 'Hyvä taso, mutta…' }, ['Edellinen arviointi: Hyvä taso, mutta…']],
  [{ kind: 'stated', day: '4.6.2025', words: '' }, ['Edellinen arviointi 4.6.2025: tulos ei ole tiedossa.']],
  [
    { kind: 'known', day: '', total: 104, level: '', change: -1, moved: null },
    ['Edellinen arviointi: 104 / 125. Yhteispistemäärä on laskenut yhden pisteen.'],
  ],
  [
    {
      kind: 'known',
      ...{ day: '4.6.2025', total: null, level: '', change: null },
      moved: {
        risen: { count: 4, most: [{ criterion: '7. Tiimi', before: 2, now: 4 }] },
        dropped: { count: 1, most: [{ criterion: '9. Avoimuus', before: 5, now: 4 }] },
      },
    },
    [
      'Edellinen arviointi 4.6.2025: tulos ei ole tiedossa.',
      'Pisteet ovat nousseet 4 kriteerissä, eniten näissä: 7. Tiimi (2 → 4).',
      'Pisteet ovat laskeneet yhdessä kriteerissä: 9. Avoimuus (5 → 4).',
    ],
  ],
])('A change that is %j is reported', (sinceLast, told) => {
  const texts = textsOf(writtenBriefing('fi', { sinceLast }));
  expect(texts.slice(texts.indexOf('Muutos edellisestä arvioinnista') + 1)).toEqual(told);
});

it('A need without a target or a score says so, and what did not fit is counted', () => {
  const needs = [{ criterion: 'Tilat', recommendations: '', score: '', target: null }];
  const page = writtenBriefing('sv', { needs, moreNeeds: 2 });
  expect(rowsOf(page, 2)[1]).toEqual(['Tilat', 'inga angivna', 'inte känt', 'inget mål']);
  expect(textsOf(page)).toContain('Övriga utvecklingsbehov: 2.');
});

it('A text of markup stays a text', () => {
  const text = shorten(nastyText, 200);
  const page = writtenBriefing('fi', { unit: text, strengths: [text] });
  expect(packageFaults(page)).toEqual([]);
  expect(textsOf(page)).toEqual(expect.arrayContaining([`Arvioitu yksikkö: ${text}`, text]));
});

it('Whatever the texts are, they are there to the character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (drawn) => {
      const text = `A${shorten(drawn, 60)}`;
      const page = writeBriefing(briefingWith('fi', { strengths: [text] }), 'fi', {
        ...scoresPicture,
        description: `B${drawn}`,
      });
      expect(textsOf(page)).toContain(text);
      expect(accessibilityFaults(page)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

it('The same texts make the same file', () => {
  expect(writtenBriefing('fi')).toEqual(writtenBriefing('fi'));
});

it('The heads of tables are filled cell by cell, so that their white letters are read wherever they stand', () => {
  const heads = new Parts(writtenBriefing('fi')).elements('word/document.xml', 'w:tc').filter((cell) => {
    const [paragraphStyle] = cell.getElementsByTagName('w:pStyle');
    return paragraphStyle && valueOf(paragraphStyle) === 'TableHead';
  });
  expect(heads.length).toBeGreaterThan(3);
  for (const head of heads)
    expect(head.getElementsByTagName('w:shd')[0]?.getAttribute('w:fill')).toBe('1F3864');
});

it('Each cell of a table is as wide as its column', () => {
  const [table] = new Parts(writtenBriefing('fi')).elements('word/document.xml', 'w:tblGrid');
  expect(table ? inside(table).length : 0).toBe(4);
});
