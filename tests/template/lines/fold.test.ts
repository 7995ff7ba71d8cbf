import fc from 'fast-check';
import { findBeginning, fold } from '../../../src/template/lines/fold';

/** The fewest misspelt letters with which each beginning of `text` is `wanted`, by the plain rule, cell by cell. */
function distances(wanted: string, text: string): readonly number[] {
  const first = Array.from({ length: text.length + 1 }, (_, column) => column);
  return Array.from(wanted).reduce<number[]>(
    (row, letter, line) =>
      row.reduce<number[]>((next, above, column) => {
        const diagonal = (row[column - 1] ?? Infinity) + (text[column - 1] === letter ? 0 : 1);
        const side = (next[column - 1] ?? Infinity) + 1;
        return [...next, column === 0 ? line + 1 : Math.min(diagonal, above + 1, side)];
      }, []),
    first,
  );
}

const folded = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom('a', 'b', 'c'), { minLength, maxLength }).map((letters) => letters.join(''));

/** What is wanted, and a text that begins with much of it. */
const nearTexts = folded(5, 16).chain((wanted) =>
  fc
    .tuple(fc.nat(wanted.length), folded(0, 3), fc.nat(2), folded(0, 4))
    .map(([at, added, dropped, after]) => ({
      wanted,
      text: wanted.slice(0, at) + added + wanted.slice(at + dropped) + after,
    })),
);

describe('A folded text', () => {
  const characters = fc.oneof(
    fc.constantFrom('ä', 'Ö', 'å', 'é', 'ß', 'ø', 'æ', '–', '”', '…', '\u00a0', '\u00ad', '½', '²', 'İ', 'ﬁ'),
    fc.string({ unit: 'binary', maxLength: 1 }),
    fc.string({ unit: 'grapheme-ascii', maxLength: 1 }),
  );

  it('has the letters and digits of any script, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const letters = Array.from(text.normalize('NFKD').toLowerCase()).filter((one) =>
          /[\p{L}\p{N}]/u.test(one),
        );
        expect(fold(text)).toBe(letters.join(''));
      }),
      { numRuns: 3_000, seed: 20_778 },
    );
  });

  it('is the same for a text in its forms', () => {
    expect(fold('Pistemäärä – 4 ½')).toBe('pistemaara412');
    expect(fold('OMRÅDE: Ⅳ ﬁ')).toBe('omradeivfi');
  });
});

describe('A text that begins with a misspelt term', () => {
  it('is found as by the plain rule, with as many letters of the text', () => {
    fc.assert(
      fc.property(nearTexts, ({ wanted, text }) => {
        const limit = wanted.length < 12 ? 1 : 2;
        const row = text.startsWith(wanted) ? [] : distances(wanted, text);
        const least = Math.min(...row);
        const taken = row
          .map((own, column) => ({ own, column, off: Math.abs(column - wanted.length) }))
          .filter(({ own }) => own === least)
          .sort((one, other) => one.off - other.off)[0]?.column;
        const expected = row.length === 0 ? wanted.length : least <= limit ? taken : undefined;
        expect(findBeginning(text, [{ value: 1, folded: wanted }])?.taken).toBe(expected);
      }),
      { numRuns: 3_000, seed: 20_778 },
    );
  });

  it.each([
    ['kommentit', 'kommentti', 8],
    ['tietolahteet', 'tietolaehteetja', 13],
    ['pisteet', 'summa', undefined],
  ])('%s in %s', (wanted, text, taken) => {
    expect(findBeginning(text, [{ value: 1, folded: wanted }])?.taken).toBe(taken);
  });

  it('is the longest term, misspelt letters weighed against its length', () => {
    const terms = ['kommentit', 'kommentitkuvaus'].map((word) => ({ value: word, folded: word }));
    expect(findBeginning('kommentitkuvausja', terms)?.term.value).toBe('kommentitkuvaus');
    expect(findBeginning('kommentitkuvasja', terms)?.term.value).toBe('kommentitkuvaus');
    expect(findBeginning('kommentitmuut', terms)?.term.value).toBe('kommentit');
  });
});
