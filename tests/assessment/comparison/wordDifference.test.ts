import fc from 'fast-check';
import { wordDifference } from '../../../src/assessment/comparison/wordDifference';

describe('the difference of two texts', () => {
  it('is told word by word', async () => {
    expect(await wordDifference('Tiimi kokoontuu viikoittain.', 'Tiimi kokoontuu harvoin.')).toEqual([
      { kind: 'same', text: 'Tiimi kokoontuu ' },
      { kind: 'removed', text: 'viikoittain' },
      { kind: 'added', text: 'harvoin' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('keeps a word with å, ä and ö whole', async () => {
    const stretches = await wordDifference('pää', 'pöö');
    expect(stretches).toEqual([
      { kind: 'removed', text: 'pää' },
      { kind: 'added', text: 'pöö' },
    ]);
  });

  it('has both texts in it to the character', async () => {
    const text = fc
      .array(fc.constantFrom('yksi', 'två', 'å', ' ', '\n', '"', '<', ',', 'kolme '))
      .map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        const stretches = await wordDifference(before, after);
        const without = (kind: string): string =>
          stretches.map((one) => (one.kind === kind ? '' : one.text)).join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
      { seed: 3 },
    );
  });

  it('ends soon, whatever the texts', async () => {
    const long = (word: string): string =>
      Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ');
    // Word by word these take more than a minute.
    const stretches = await wordDifference(long('a'), long('b'));
    expect(stretches.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
