import fc from 'fast-check';
import { cleanText } from '../../src/characters/cleaning';

describe('cleanText', () => {
  it.each([
    ['the no-break hyphen of Word', 'e\u001epost', 'e\u2011post', 0],
    ['the optional hyphen of Word', 'työ\u001fhön', 'työ\u00adhön', 0],
    ['a line break of Word', 'ensin\vsitten', 'ensin\nsitten', 0],
    ['a page break', 'ensin\fsitten', 'ensin\nsitten', 0],
    ['a line separator', 'ensin\u2028sitten\u2029lopuksi\u0085', 'ensin\nsitten\nlopuksi\n', 0],
    ['a bullet of a symbol font', '\uf0b7 yksi', '• yksi', 0],
    ['the other bullets of Word’s lists', '\uf0a7 a \uf076 b \uf0d8 c \uf0fc d', '▪ a ❖ b ➢ c ✓ d', 0],
    ['the mark of a footnote or a picture', 'ennen\u0002jälkeen\u0001', 'ennenjälkeen', 2],
    ['the end of a table cell', 'solu\u0007', 'solu', 1],
    ['a null character', 'a\u0000b', 'ab', 1],
    ['the delete character', 'a\u007fb', 'ab', 1],
    ['the first half of a pair', 'a\ud83db', 'ab', 1],
    ['the second half of a pair', 'a\ude00b', 'ab', 1],
    ['what is no character', 'a\uffffb\ufffec', 'abc', 2],
  ])('takes %s', (_, text, clean, dropped) => {
    expect(cleanText(text)).toEqual({ text: clean, dropped });
  });

  it.each(['a\tb', 'a\r\nb\rc\nd', 'Åäö', '😀', '👩\u200d⚕️', 'a\u00a0b\u202fc', 'a\u200bb', '„”…', ''])(
    'leaves %j as it is',
    (text) => {
      expect(cleanText(text)).toEqual({ text, dropped: 0 });
    },
  );

  test('Cleaning twice is cleaning once, and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: clean } = cleanText(text);
        expect(cleanText(clean)).toEqual({ text: clean, dropped: 0 });
        expect(clean).not.toMatch(/\p{Surrogate}/u);
        expect(clean.replace(/[^\p{L}\p{N}]/gu, '')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''));
      }),
    );
  });
});
