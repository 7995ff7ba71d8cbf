import { withoutEnd, withoutLastWord } from '../../src/characters/ends';

const isStop = (character: string): boolean => character === '.';

describe('A text without its end', () => {
  it.each([
    ['sana...', 'sana'],
    ['sana.', 'sana'],
    ['sana', 'sana'],
    ['.sa.na', '.sa.na'],
    ['...', ''],
    ['', ''],
  ])('"%s" without its stops: "%s"', (text, rest) => {
    expect(withoutEnd(text, isStop)).toBe(rest);
  });

  it.each([
    ['kaksi sanaa', 'kaksi '],
    ['sanaa', ''],
    ['rivi\nsanaa', 'rivi\n'],
    ['kaksi ', 'kaksi '],
    ['kaksi \u{1f600}', 'kaksi '],
    ['', ''],
  ])('"%s" without its last word: "%s"', (text, rest) => {
    expect(withoutLastWord(text)).toBe(rest);
  });

  it('asks once for each character that it drops, and once more', () => {
    const asked: string[] = [];
    withoutEnd(`a${' '.repeat(1000)}`, (character) => asked.push(character) > 0 && character === ' ');
    expect(asked).toHaveLength(1001);
    asked.length = 0;
    withoutEnd(`${' '.repeat(1000)}a`, (character) => asked.push(character) > 0 && character === ' ');
    expect(asked).toHaveLength(1);
  });
});
