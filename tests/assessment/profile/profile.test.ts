import fc from 'fast-check';
import { formatAverage, profileOf } from '../../../src/assessment/profile/profile';
import type { ProfiledCriterion } from '../../../src/assessment/profile/profile';
import {
  formatCsv,
  formatHtml,
  formatTabbed,
  profileTable,
} from '../../../src/assessment/profile/profileTable';
import { criterionNumbers } from '../../../src/assessment/report';
import type { Texts } from '../findings/finishedReport';
import { finishedReport, lettered } from '../findings/finishedReport';

const sectionName = (number: number): string =>
  number <= 3 ? 'HENKILÖSTÖ' : number <= 11 ? 'JÄRJESTÄMINEN' : 'SISÄLTÖ';
const criteria: ProfiledCriterion[] = criterionNumbers.map((number) => ({
  number,
  name: lettered.nameOf(number) ?? '',
  section: sectionName(number),
}));
const profile = (texts: Texts = {}) => profileOf(finishedReport({ texts }), criteria);
const total = (scores: readonly number[]) =>
  profile(Object.fromEntries(scores.map((score, index) => [`criterion.${index + 1}.score`, String(score)])))
    .total;
/** 25 scores of this sum. */
const scoresOfSum = (sum: number): number[] =>
  criterionNumbers.map((number) => Math.min(5, Math.max(1, sum - 25 + 1 - 4 * (number - 1))));

describe('the profile', () => {
  it('has the criteria by section in the document’s order, with sums and averages', () => {
    const { sections } = profile();
    expect(sections.map(({ name, bars }) => [name, bars.length])).toEqual([
      ['HENKILÖSTÖ', 3],
      ['JÄRJESTÄMINEN', 8],
      ['SISÄLTÖ', 14],
    ]);
    expect(sections[0]).toMatchObject({ scored: 3, sum: 11, average: 3.7 });
    expect(sections[0]?.bars[1]).toEqual({
      number: 2,
      name: 'Kriteerin B nimi',
      section: 'HENKILÖSTÖ',
      score: 3,
    });
  });

  it('averages what is scored, and nothing where nothing is', () => {
    const { sections } = profile({
      'criterion.1.score': '',
      'criterion.2.score': '',
      'criterion.3.score': 'neljä',
      'criterion.4.score': '',
    });
    expect(sections.map(({ scored, average }) => [scored, average])).toEqual([
      [0, null],
      [7, 4],
      [14, 4],
    ]);
  });

  it('rounds averages to the nearest tenth, halves up', () => {
    const four = criteria.slice(0, 4).map((criterion) => ({ ...criterion, section: 'A' }));
    const texts: Texts = { 'criterion.1.score': '5', 'criterion.2.score': '4' };
    expect(profileOf(finishedReport({ texts }), four).sections[0]?.average).toBe(4.3);
    expect([4, 4.3, 3.75].map(formatAverage)).toEqual(['4,0', '4,3', '3,8']);
  });

  it.each<[sum: number, level: string, up: number | null, down: number | null]>([
    [25, 'palvelu ei ole tuettua työllistymistä', 49, null],
    [73, 'palvelu ei ole tuettua työllistymistä', 1, null],
    [74, 'kohtalainen taso', 26, 1],
    [99, 'kohtalainen taso', 1, 26],
    [103, 'hyvä taso', 12, 4],
    [115, 'esimerkillinen taso', null, 1],
    [125, 'esimerkillinen taso', null, 11],
  ])('puts the total %d on the scale', (sum, level, up, down) => {
    const scale = total(scoresOfSum(sum));
    expect(scale).toMatchObject({ total: sum, level: { name: level } });
    expect([scale.up?.points ?? null, scale.down?.points ?? null]).toEqual([up, down]);
  });

  it('cuts the levels to the ends of the scale, lowest first', () => {
    expect(profile().total.levels.map(({ from, to }) => [from, to])).toEqual([
      [25, 73],
      [74, 99],
      [100, 114],
      [115, 125],
    ]);
  });

  it('has no level while a score is missing, but says where the total can end', () => {
    expect(profile({ 'criterion.25.score': '' }).total).toMatchObject({
      ...{ total: null, level: null, up: null, down: null },
      ...{ sum: 95, lowest: 96, highest: 100 },
    });
  });

  it('has no level where the document has none', () => {
    const { total: scale } = profileOf(finishedReport({ levels: [] }), criteria);
    expect(scale).toMatchObject({ total: 99, level: null, up: null, down: null, levels: [] });
  });
});

describe('the table', () => {
  const words = {
    ...{ number: 'Nro', criterion: 'Kriteeri', section: 'Osio', score: 'Pisteet' },
    ...{ average: 'Keskiarvo', total: 'Yhteispistemäärä', level: 'Taso' },
  };
  const rows = profileTable(profile({ 'criterion.25.score': '' }), words);

  it('has heading, criteria, averages, total and level, and leaves open what is open', () => {
    expect(rows).toHaveLength(1 + 25 + 3 + 2);
    expect(rows[2]).toEqual(['2', 'Kriteerin B nimi', 'HENKILÖSTÖ', '3']);
    expect(rows[25]).toEqual(['25', 'Kriteerin Y nimi', 'SISÄLTÖ', '']);
    expect(rows[26]).toEqual(['', 'Keskiarvo', 'HENKILÖSTÖ', '3,7']);
    expect(rows.slice(-2)).toEqual([
      ['', 'Yhteispistemäärä', '', ''],
      ['', 'Taso', '', ''],
    ]);
    expect(
      profileTable(profile(), words)
        .slice(-2)
        .map((row) => row[3]),
    ).toEqual(['99', 'kohtalainen taso']);
  });

  it('is CSV as Finnish Excel opens it', () => {
    const csv = formatCsv(profileTable(profile(), words));
    expect(csv.startsWith('\ufeffNro;Kriteeri;Osio;Pisteet\r\n1;Kriteerin A nimi;HENKILÖSTÖ;4\r\n')).toBe(
      true,
    );
    expect(csv).toContain('\r\n;Keskiarvo;HENKILÖSTÖ;3,7\r\n');
    expect(csv.endsWith('\r\n;Taso;;kohtalainen taso\r\n')).toBe(true);
  });

  it.each([
    ['a;b', '"a;b"'],
    ['sanoo "hei"', '"sanoo ""hei"""'],
    ['kaksi\nriviä', '"kaksi\nriviä"'],
    ['=1+1', "'=1+1"],
    ['+358', "'+358"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1+1', "' =1+1"],
    ['=HYPERLINK("a";"b")', '"\'=HYPERLINK(""a"";""b"")"'],
    ['＝1+1', "'＝1+1"],
    ['4,5', '4,5'],
    ['115–125', '115–125'],
  ])('writes the cell %j as %j in CSV', (cell, written) => {
    expect(formatCsv([[cell]])).toBe(`\ufeff${written}\r\n`);
  });

  it.each([
    ['a\tb\nc', 'a b c'],
    ['=1+1', "'=1+1"],
    ['"hei" sanoi', '"""hei"" sanoi"'],
    ['sanoi "hei"', 'sanoi "hei"'],
  ])('writes the cell %j as %j between tabs', (cell, written) => {
    expect(formatTabbed([['1', cell]])).toBe(`1\t${written}`);
  });

  it.each([
    ['a & b', 'a &amp; b'],
    ['<script>"x"</script>', '&lt;script&gt;&quot;x&quot;&lt;/script&gt;'],
    ['a\tb\nc', 'a b c'],
    ['=1+1', "'=1+1"],
    ['', ''],
  ])('writes the cell %j as %j in markup', (cell, written) => {
    expect(formatHtml([['Otsikko'], [cell]])).toBe(
      `<meta charset="utf-8"><table><tr><th>Otsikko</th></tr><tr><td>${written}</td></tr></table>`,
    );
  });

  it('holds no formula, whatever the document says', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        expect(formatTabbed([[cell]])).not.toMatch(/^"?\s*[=+\-@]/u);
        expect(formatCsv([[cell]]).slice(1)).not.toMatch(/^"?\s*[=+\-@]/u);
        expect(formatHtml([[cell]])).not.toMatch(/<th>\s*[=+\-@]/u);
      }),
      { seed: 5 },
    );
  });
});
