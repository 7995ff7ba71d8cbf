import fc from 'fast-check';
import { shorten } from '../../../src/assessment/briefing/shorten';

it.each([
  ['Lyhyt.', 20, 'Lyhyt.'],
  ['Kaksi\n riviä\tja väli', 40, 'Kaksi riviä ja väli'],
  ['Tiimi kokoontuu. Johto tukee palvelua.', 30, 'Tiimi kokoontuu. …'],
  ['Esim. tiimi kokoontuu viikoittain. Johto tukee.', 30, 'Esim. tiimi kokoontuu…'],
  ['Tiimi. Kokoontuu viikoittain ja sopii', 24, 'Tiimi. Kokoontuu…'],
  ['Työllistymispalvelukokonaisuus', 10, 'Työllist…'],
  ['yksi, kaksi kolme', 8, 'yksi…'],
  ['😀😀😀😀😀😀', 7, '😀😀…'],
  ['merkki\u0001tön', 20, 'merkkitön'],
  ['a\u0308'.repeat(9), 8, `${'a\u0308'.repeat(3)}…`],
  ['x👩‍🚀👩‍🚀👩‍🚀', 11, 'x👩‍🚀…'],
  ['🇫🇮🇸🇪🇫🇮', 8, '🇫🇮…'],
  ['abc\u202e \u2067def\u2069\u200f', 20, 'abc def'],
])('%j within %d characters is %j', (text, most, short) => {
  expect(shorten(text, most)).toBe(short);
});

const graphemes = (text: string): string[] =>
  [...new Intl.Segmenter('fi', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

it('Nothing that is seen as one character is cut in two', () => {
  const unit = fc.constantFrom('a', 'a\u0301\u0323', ' ', '. ', '👩‍👩‍👧', '👍🏽', '🇫🇮', '\u202e', '한', 'ก็');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), fc.integer({ min: 8, max: 40 }), (text, most) => {
      const short = shorten(text, most);
      const whole = graphemes(shorten(text, Infinity));
      const kept = graphemes(short.replace(/ ?…$/u, ''));
      expect(kept).toEqual(whole.slice(0, kept.length));
      expect(short).not.toMatch(/\p{Bidi_Control}/u);
    }),
  );
});

it('A browser that tells no characters apart is given whole code points', () => {
  const segmenter = Intl.Segmenter;
  Reflect.deleteProperty(Intl, 'Segmenter');
  expect(shorten('😀😀😀😀😀😀', 7)).toBe('😀😀…');
  Object.assign(Intl, { Segmenter: segmenter });
});

it('Whatever the text, it is one line within its room, and its beginning', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.integer({ min: 8, max: 60 }),
      (text, most) => {
        const short = shorten(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(short).not.toMatch(/[\r\n\t\p{Cs}]/u);
      },
    ),
  );
});
