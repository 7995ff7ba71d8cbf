import fc from 'fast-check';
import { asText, formatRows } from '../../src/assessment/csv';

describe('a table as CSV', () => {
  it.each([
    ['a', 'a'],
    [null, ''],
    [4, '4'],
    [-3, '-3'],
    [4.29, '"4,29"'],
    ['a;b', '"a;b"'],
    ['a,b', '"a,b"'],
    ['a\tb', '"a\tb"'],
    ['sanoo "hei"', '"sanoo ""hei"""'],
    ['kaksi\nriviä', '"kaksi\nriviä"'],
    ['=1+1', "'=1+1"],
    ['+358', "'+358"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1+1', "' =1+1"],
    ['\u200b=1+1', "'\u200b=1+1"],
    ['\ufeff=1+1', "'\ufeff=1+1"],
    ['"=1+1"', '"\'""=1+1"""'],
    ['＝1+1', "'＝1+1"],
    ['\u22122', "'\u22122"],
    ['=HYPERLINK("a";"b")', '"\'=HYPERLINK(""a"";""b"")"'],
    ['1 = 1', '1 = 1'],
    ['en-dash – ei', 'en-dash – ei'],
  ])('writes %j as %j', (cell, written) => {
    expect(formatRows([[cell]])).toBe(`\ufeff${written}\r\n`);
  });

  it('never lets a text begin as a formula, whatever stands before', () => {
    const unseen = fc.constantFrom('', ' ', '\t', '\u00a0', '\u200b', '\ufeff', '"', '\n', '\u0301');
    const sign = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠');
    fc.assert(
      fc.property(fc.array(unseen), sign, fc.string(), (before, first, rest) => {
        expect(asText(before.join('') + first + rest).startsWith("'")).toBe(true);
      }),
      { seed: 5 },
    );
  });
});
