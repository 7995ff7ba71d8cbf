import type { Level } from '../../src/assessment/level';
import {
  formatPointsAndLevel,
  levelFor,
  parsePointsAndLevel,
  saysTotalAndLevel,
} from '../../src/assessment/level';
import { reportLanguages } from '../../src/words/reportLanguage';

const levels: Level[] = [
  { from: 115, to: 125, name: 'esimerkillinen taso' },
  { from: 100, to: 114, name: 'hyvä taso' },
  { from: 74, to: 99, name: 'kohtalainen taso' },
  { from: 0, to: 73, name: 'palvelu ei ole tuettua työllistymistä' },
];

describe('levelFor', () => {
  it.each([
    [25, 3],
    [73, 3],
    [74, 2],
    [99, 2],
    [100, 1],
    [114, 1],
    [115, 0],
    [125, 0],
  ])('finds the level of %d on its own side of the boundary', (total, index) => {
    expect(levelFor(total, levels)).toBe(levels[index]);
  });

  it('has no level for a total that the table does not cover', () => {
    expect(levelFor(103, [{ from: 74, to: 99, name: 'kohtalainen taso' }])).toBeNull();
  });
});

describe('points and level', () => {
  it.each(levels)('reads back what it writes: $name', (level) => {
    for (const language of [...reportLanguages, null]) {
      const text = formatPointsAndLevel(level.to, level, language);
      expect(parsePointsAndLevel(text, levels)).toEqual({ kind: 'read', total: level.to, level });
    }
  });

  it.each([
    ['fi', '103 pistettä, hyvä taso'],
    ['sv', '103 poäng, hyvä taso'],
    [null, '103, hyvä taso'],
  ] as const)('say in %s that the number is one of points', (language, text) => {
    expect(formatPointsAndLevel(103, { from: 100, to: 114, name: 'hyvä taso' }, language)).toBe(text);
  });

  it.each([
    '103, hyvä taso',
    '103 pistettä, hyvä taso',
    '103 poäng, hyvä taso',
    '103 p – Hyvä taso',
    '103/125 (hyvä taso)',
    '103,0 pistettä, hyvä taso',
    '103  hyvä\u00a0taso.',
  ])('reads %j', (text) => {
    expect(parsePointsAndLevel(text, levels)).toEqual({ kind: 'read', total: 103, level: levels[1] });
  });

  it.each(['hyvä taso', '103', '103, erinomainen', '103, hyvä taso, ks. liite'])(
    'takes %j for a person’s own words',
    (text) => {
      expect(parsePointsAndLevel(text, levels)).toEqual({ kind: 'ownWords', text });
    },
  );

  it('takes nothing for empty', () => {
    expect(parsePointsAndLevel('\u00a0', levels)).toEqual({ kind: 'empty' });
  });
});

describe('A text in a person’s own words', () => {
  const level = { from: 100, to: 114, name: 'hyvä taso' };

  it.each(['Hyvä taso, 103/125', 'Raportin pisteet 103,0: hyvä taso', 'Hyvä taso (103.)'])(
    'says total and level: %j',
    (text) => {
      expect(saysTotalAndLevel(text, 103, level)).toBe(true);
    },
  );

  it.each(['Hyvä taso, 103,5', 'Hyvä taso', 'Pisteet 103', '24.11.103: hyvä taso'])(
    'does not say total and level: %j',
    (text) => {
      expect(saysTotalAndLevel(text, 103, level)).toBe(false);
    },
  );
});
