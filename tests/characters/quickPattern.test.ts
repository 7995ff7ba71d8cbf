import {
  beginsWithLetter,
  hasLetter,
  hasLetterOrDigit,
  quickPattern,
} from '../../src/characters/quickPattern';

const classes = ['\\p{L}', '\\p{Lu}', '\\p{Ll}', '\\p{N}', '\\p{Pd}', '\\p{L}\\p{N}', '\\p{Lu}\\p{Ll}'];

/** Every character that is no half of a pair. */
const characters = Array.from({ length: 0x11_0000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

describe('A quick pattern', () => {
  test.each(classes)('finds each character of %s and no other', (name) => {
    const [quick, exact] = [quickPattern(`^[${name}]$`), new RegExp(`^[${name}]$`, 'u')];
    expect(characters.filter((one) => quick(one).test(one) !== exact.test(one))).toEqual([]);
  });

  test.each(classes)('finds each character outside of %s and no other', (name) => {
    const [quick, exact] = [quickPattern(`^[^${name}]$`), new RegExp(`^[^${name}]$`, 'u')];
    expect(characters.filter((one) => quick(one).test(one) !== exact.test(one))).toEqual([]);
  });

  test('finds an unusual letter beside usual ones', () => {
    const word = quickPattern('^[\\p{L}]+$');
    expect(['Työ', 'Áššu', 'Ωμέγα', 'Д', '𝒜b', 'a1'].map((text) => word(text).test(text))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test('keeps its flags for usual and for unusual texts', () => {
    const gaps = quickPattern('[^\\p{L}]+', 'g');
    expect(['a - b. ö', 'α - β. γ'].map((text) => text.replace(gaps(text), '_'))).toEqual(['a_b_ö', 'α_β_γ']);
  });
});

test.each([
  ['', false, false, false],
  ['3.', false, false, true],
  ['– å', true, false, true],
  ['Ж1', true, true, true],
  ['²', false, false, true],
])(
  'of "%s" it is known whether it has a letter, begins with one, has a letter or a digit',
  (text, ...known) => {
    expect([hasLetter(text), beginsWithLetter(text), hasLetterOrDigit(text)]).toEqual(known);
  },
);
