/** @jest-environment jsdom */
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

  it('has the spread of each criterion and the five weakest', () => {
    expect(rowsBelow(page, 'Pisteiden jakauma kriteereittäin')).toHaveLength(25);
    expect(rowsBelow(page, 'Heikoimmat kriteerit')).toHaveLength(5);
  });

  it('names each file that has a problem, and says at the top how many there are', () => {
    expect(rowsBelow(page, 'Katsottavaa')).toEqual([
      ['d.docx', 'Asiakirja ei ole IPS-laatuarviointiraportti. Jätä se pois tai valitse raportti.'],
    ]);
    expect(page.querySelector('a[href="#problems"]')?.textContent).toBe('1 tiedoston rivi on tarkistettava.');
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
