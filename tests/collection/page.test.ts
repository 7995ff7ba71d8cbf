/** @jest-environment jsdom */
import { criterionNumbers } from '../../src/assessment/report';
import type { Score } from '../../src/assessment/score';
import { formatCollectionPage } from '../../src/collection/page/page';
import { en } from '../../src/collection/texts/en';
import { fi } from '../../src/collection/texts/fi';
import { sv } from '../../src/collection/texts/sv';
import { entryOf } from './entries';
import { violations } from '../taskpane/violations';
import { hostileTexts } from './generatedReports';

const today = '2026-11-27';
const entries = [
  entryOf({ unit: 'A', total: 90, level: { name: 'kohtalainen taso', place: 2, of: 4 }, due: '2026-10-07' }),
  entryOf(
    { unit: 'A', total: 103, assessed: { first: '2025-10-06', last: '2025-10-07' }, due: '2026-10-07' },
    'b.docx',
  ),
  entryOf({ unit: 'B', due: '2027-10-07' }, 'c.docx'),
  { file: 'd.docx', problems: [{ kind: 'notReport' } as const], report: null },
];
const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const rowsBelow = (page: Document, title: string): string[][] => {
  const section = [...page.querySelectorAll('section')].find(
    (one) => one.querySelector('h2')?.textContent === title,
  );
  return [...(section?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map(({ textContent }) => textContent.trim()),
  );
};

/** Scores of four units by criterion; all others have 5, 5, 5 and 4. */
const spread: Readonly<Record<number, readonly (Score | null)[]>> = {
  24: [3, 3, 2, 3],
  8: [1, 2, 3, 5],
  20: [2, 2, 2, 1],
  12: [3, 3, 3, 3],
  3: [1, 1, 2, 2],
  5: [null, 3, 3, 3],
};
const unitsOfSpread = [0, 1, 2, 3].map((at) =>
  entryOf(
    {
      unit: `Yksikkö ${at}`,
      scores: criterionNumbers.map((number) => (spread[number] ?? [5, 5, 5, 4])[at] ?? null),
    },
    `${at}.docx`,
  ),
);
/** Of an earlier year: only the latest assessment of a unit counts. */
const earlier = entryOf(
  {
    unit: 'Yksikkö 0',
    assessed: { first: '2025-10-06', last: '2025-10-07' },
    scores: criterionNumbers.map(() => 1),
  },
  'earlier.docx',
);

describe('the criteria on the page', () => {
  const page = pageOf(formatCollectionPage([...unitsOfSpread, earlier], fi, 'fi', today));

  it('have the weakest five of them in order; of equal means the first criterion comes first', () => {
    expect(rowsBelow(page, 'Heikoimmat kriteerit')).toEqual([
      ['3. Kokonaisvaltainen palvelu', '1,50', '4/4'],
      ['20. Työnantajien monimuotoisuus', '1,75', '4/4'],
      ['8. Työhönvalmennuksen tiiminvetäjän rooli', '2,75', '2/4'],
      ['24. Lähiyhteisössä tapahtuvat palvelut', '2,75', '1/4'],
      ['5. Palveluiden yhteen sovittaminen toteutuu tiiviin tiimityöskentelyn kautta', '3,00', '0/3'],
    ]);
  });

  it('have the mean of each, and how often each score was given in the words of its bar', () => {
    const rows = rowsBelow(page, 'Pisteiden jakauma kriteereittäin');
    expect(rows.map(([name = '']) => Number.parseInt(name))).toEqual(criterionNumbers);
    const means: Readonly<Record<number, string>> = {
      ...{ 3: '1,50', 5: '3,00', 8: '2,75', 12: '3,00', 20: '1,75', 24: '2,75' },
    };
    expect(rows.map(([, , mean]) => mean)).toEqual(criterionNumbers.map((number) => means[number] ?? '4,75'));
    const counts: Readonly<Record<number, string>> = {
      3: '1 piste: 2, 2 pistettä: 2, 3 pistettä: 0, 4 pistettä: 0, 5 pistettä: 0',
      5: '1 piste: 0, 2 pistettä: 0, 3 pistettä: 3, 4 pistettä: 0, 5 pistettä: 0',
      8: '1 piste: 1, 2 pistettä: 1, 3 pistettä: 1, 4 pistettä: 0, 5 pistettä: 1',
      12: '1 piste: 0, 2 pistettä: 0, 3 pistettä: 4, 4 pistettä: 0, 5 pistettä: 0',
      20: '1 piste: 1, 2 pistettä: 3, 3 pistettä: 0, 4 pistettä: 0, 5 pistettä: 0',
      24: '1 piste: 0, 2 pistettä: 1, 3 pistettä: 3, 4 pistettä: 0, 5 pistettä: 0',
    };
    const usual = '1 piste: 0, 2 pistettä: 0, 3 pistettä: 0, 4 pistettä: 1, 5 pistettä: 3';
    const bars = [...page.querySelectorAll('svg[width="420"]')].map((bar) => bar.getAttribute('aria-label'));
    expect(bars).toEqual(criterionNumbers.map((number) => counts[number] ?? usual));
    // The numbers that stand in the bar are those of its words, without zeros.
    expect(rows.map(([, shown]) => shown)).toEqual(
      bars.map((words) => [...(words ?? '').matchAll(/: ([1-9])/gu)].map(([, count]) => count).join('')),
    );
  });
});

describe('the page with pictures', () => {
  const page = pageOf(formatCollectionPage(entries, fi, 'fi', today));

  it('has the total and level of each unit and year', () => {
    expect(rowsBelow(page, 'Tasot yksiköittäin ja vuosittain')).toEqual([
      ['A', '103 hyvä taso', '90 kohtalainen taso'],
      ['B', '', '100 hyvä taso'],
    ]);
  });

  it('says who is due and who is overdue', () => {
    expect(rowsBelow(page, 'Seuraavat arvioinnit')).toEqual([
      ['A', '7.10.2026', '7.10.2026 myöhässä'],
      ['B', '7.10.2026', '7.10.2027'],
    ]);
  });

  it('has the change of each unit, as a number and as a line that is described', () => {
    expect(rowsBelow(page, 'Yksiköiden muutos')).toEqual([['A', '103', '90', '−13', '']]);
    const line = page.querySelector('polyline')?.closest('svg');
    expect(line?.getAttribute('aria-label')).toBe('7.10.2025: 103, 7.10.2026: 90');
  });

  it('names each file that has a problem, and says at the top how many there are', () => {
    expect(rowsBelow(page, 'Tarkistettavaa')).toEqual([
      [
        'd.docx',
        expect.stringMatching(/^Asiakirja ei ole IPS-laatuarviointiraportti\. Jätä se pois tai valitse/u),
      ],
    ]);
    expect(page.querySelector('a[href="#problems"]')?.textContent).toBe(
      'Yhden tiedoston rivi on tarkistettava.',
    );
  });

  it('runs nothing and fetches nothing, whatever the texts hold', () => {
    const hostile = hostileTexts.map((text) =>
      entryOf({ unit: text, level: { name: text, place: 1, of: 1 } }, text),
    );
    const wrong = hostileTexts.map((file) => ({
      file,
      problems: [{ kind: 'notReport' } as const],
      report: null,
    }));
    const html = formatCollectionPage([...hostile, ...wrong], sv, 'sv', today);
    const shown = pageOf(html);
    expect(shown.querySelectorAll('script, img, link, iframe, object, [onerror], [src]')).toHaveLength(0);
    expect([...shown.querySelectorAll('[href]')].map((one) => one.getAttribute('href'))).toEqual([
      '#problems',
    ]);
    expect(html).toContain('default-src &#39;none&#39;');
    for (const text of hostileTexts) expect(shown.body.textContent).toContain(text);
  });

  it.each([
    ['fi', fi],
    ['sv', sv],
    ['en', en],
  ] as const)('is accessible in %s', async (language, texts) => {
    const html = formatCollectionPage(entries, texts, language, today);
    document.documentElement.lang = language;
    document.title = 'x';
    document.body.innerHTML = pageOf(html).body.innerHTML;
    expect(await violations()).toEqual([]);
  });

  it('stands empty when there is no report that counts', () => {
    const empty = formatCollectionPage([], fi, 'fi', today);
    expect(empty).toContain('Yhdelläkään yksiköllä ei ole vielä kahta arviointia.');
  });
});
