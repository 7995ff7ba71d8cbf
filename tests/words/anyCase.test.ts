import { anyCase } from '../../src/words/anyCase';

const matches = (words: readonly string[], text: string): boolean =>
  new RegExp(`^${anyCase(words)}$`, 'u').test(text);

describe('anyCase', () => {
  it.each(['pistettä', 'Pistettä', 'PISTETTÄ'])('matches %s', (text) => {
    expect(matches(['piste', 'pistettä'], text)).toBe(true);
  });

  it('matches no other word', () => {
    expect(matches(['tai'], 'ta')).toBe(false);
    expect(matches(['tai'], 'taj')).toBe(false);
  });

  it('leaves alone what is no letter, and letters whose capital is two', () => {
    expect(matches(['sen jälkeen 2'], 'SEN JÄLKEEN 2')).toBe(true);
    expect(matches(['maß'], 'Maß')).toBe(true);
  });

  it('matches nothing where there are no words', () => {
    expect(matches([], '')).toBe(false);
  });
});
