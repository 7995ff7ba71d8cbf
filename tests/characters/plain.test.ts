import { parseDates } from '../../src/assessment/dates/dateReading';
import { parsePointsAndLevel } from '../../src/assessment/level';
import { readNumber, readNumbers } from '../../src/assessment/figures/numbers';
import { parseScore } from '../../src/assessment/score';
import { parseTotal } from '../../src/assessment/total';
import { comparable, inPlainForms, isBlank, plainText, visible } from '../../src/characters/plain';
import { isEmptyText } from '../../src/template/lines/lexicon';

const marks = [
  ...['\u200b', '\u200e', '\u200f', '\u2060', '\u00ad', '\ufeff', '\u200d', '\u202a'],
  // Fillers, a blank sign and marks of variants, which are letters, signs and accents to Unicode.
  ...['\u3164', '\u115f', '\u1160', '\uffa0', '\u2800', '\u034f', '\u17b5', '\u180b', '\ufe0f', '\u{e0100}'],
];
const spaces = [' ', '\u00a0', '\u202f', '\u2007', '\u2009', '\u3000', '\t'];

describe.each(marks)('With the mark %j that shows nothing', (mark) => {
  /** The mark before, between and after all characters. */
  const marked = (text: string): string => `${mark}${Array.from(text).join(mark)}${mark}`;

  test('a date is read', () => {
    expect(parseDates(marked('24.6.2026'))).toEqual({
      kind: 'dates',
      first: '2026-06-24',
      last: '2026-06-24',
    });
  });

  test('numbers are read', () => {
    expect(readNumber(marked('12'))).toEqual({ kind: 'number', value: 12 });
    expect(readNumbers(`${marked('12')}\n${marked('7,5')}`).numbers.map(({ value }) => value)).toEqual([
      12, 7.5,
    ]);
  });

  test('scores and sums are read', () => {
    const level = { from: 100, to: 114, name: 'hyvä taso' };
    expect(parseScore(marked('4'))).toEqual({ kind: 'score', score: 4 });
    expect(parseTotal(marked('103/125'))).toEqual({ kind: 'total', total: 103 });
    expect(parsePointsAndLevel(marked('103 pistettä, hyvä taso'), [level])).toEqual({
      kind: 'read',
      total: 103,
      level,
    });
  });

  test('nothing is nothing', () => {
    const nothing = `${mark} ${mark}\n`;
    expect(isBlank(nothing)).toBe(true);
    expect(isEmptyText(nothing)).toBe(true);
    const empty = [readNumber, parseScore, parseTotal, parseDates].map((read) => read(nothing).kind);
    expect(empty).toEqual(Array.from(empty, () => 'empty'));
  });
});

test.each(spaces)('The space %j is a space like any other', (space) => {
  expect(plainText(`${space}a${space}${space}b${space}`)).toBe('a b');
  expect(readNumber(`1${space}234`)).toEqual({ kind: 'number', value: 1234 });
  expect(parseScore(`4${space}p${space}`)).toEqual({ kind: 'score', score: 4 });
  expect(comparable(`45${space}%`)).toBe('45 %');
});

test('Compared texts keep what can be seen', () => {
  expect(comparable('x²')).not.toBe(comparable('x2'));
  expect(comparable('e\u0301')).toBe(comparable('é'));
});

test.each(['1²', '①', '1₂', '1½', '103²'])('%j is no number, and is shown as it stands', (text) => {
  const readings = [parseScore, parseTotal, readNumber].map((read) => read(text));
  expect(readings).toEqual(Array.from(readings, () => ({ kind: 'unreadable', text })));
  expect(parseDates(`24.6.202${text}`).kind).toBe('unreadable');
  expect(
    parsePointsAndLevel(`${text} pistettä, hyvä taso`, [{ from: 100, to: 114, name: 'hyvä taso' }]).kind,
  ).toBe('ownWords');
});

test('What can’t be read is shown in the forms that it has', () => {
  expect(parseScore('４ ﬁ')).toEqual({ kind: 'unreadable', text: '４ ﬁ' });
  expect(readNumber('４ ﬁ')).toEqual({ kind: 'unreadable', text: '４ ﬁ' });
});

test('Texts of any single character are plain as the classes of Unicode have it', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const text = `a${String.fromCharCode(code)}b`;
    const seen = text.replace(/[\p{Cf}\p{DI}\u2800]/gu, '');
    expect(visible(text)).toBe(seen);
    expect(inPlainForms(text)).toBe(seen.replace(/\P{No}+/gu, (part) => part.normalize('NFKC')));
  }
});

test.each(['\u{1d7d8}', '\u{e0020}', '\u{1f10b}', '\u{110bd}'])(
  'So is %j, which is two units',
  (character) => {
    const seen = character.replace(/\p{Cf}/gu, '');
    expect(visible(character)).toBe(seen);
    expect(inPlainForms(character)).toBe(seen.replace(/\P{No}+/gu, (part) => part.normalize('NFKC')));
  },
);
