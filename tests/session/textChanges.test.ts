import { wordChanges } from '../../src/session/textChanges';

const text = (count: number, word: string): string =>
  Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');

describe('The words that differ between two texts', () => {
  it('are reported where a long text has changed at a few places', () => {
    const now = `${text(20_000, 'å')} loppu`;
    expect(wordChanges(now, now.replace('å7 ', 'ä7 ').replace('å19000 ', ''))).toEqual([
      { from: now.indexOf('å7 '), to: now.indexOf('å7 ') + 2, text: 'ä7' },
      { from: now.indexOf('å19000 '), to: now.indexOf('å19001 '), text: '' },
    ]);
  });

  it.each([1200, 20_000])('are not sought in two texts of %d words with none in common', (count) => {
    expect(wordChanges(text(count, 'å'), text(count, 'ö'))).toBeNull();
  });
});
