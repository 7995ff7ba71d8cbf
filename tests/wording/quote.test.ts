import { longestQuote, quoteIn } from '../../src/wording/quote';

describe('A quote', () => {
  it.each([
    ['fi', '”99 p”'],
    ['sv', '”99 p”'],
    ['en', '“99 p”'],
  ] as const)('in %s has the marks of the language', (language, quoted) => {
    expect(quoteIn(language)('99 p')).toBe(quoted);
  });

  it('stands on one line', () => {
    expect(quoteIn('fi')(' noin\n 99\v pistettä ')).toBe('”noin 99 pistettä”');
  });

  it('is whole up to the longest length and cut beyond it', () => {
    const whole = 'a'.repeat(longestQuote);
    expect(quoteIn('en')(whole)).toBe(`“${whole}”`);
    expect(quoteIn('en')(`${whole}b`)).toBe(`“${'a'.repeat(longestQuote - 1)}…”`);
  });
});
