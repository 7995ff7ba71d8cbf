import { formatScore, parseScore, scores } from '../../src/assessment/score';

describe('parseScore', () => {
  it.each([
    ['4', 4],
    [' 4 ', 4],
    ['4\u00a0', 4],
    ['4/5', 4],
    ['4 / 5', 4],
    ['4 p', 4],
    ['4 p.', 4],
    ['4p', 4],
    ['4 pistettä', 4],
    ['1 piste', 1],
    ['4 poäng', 4],
    ['4 POÄNG', 4],
    ['4.', 4],
    ['4,0', 4],
    ['4.00', 4],
    ['4\n', 4],
    ['Pisteet: 4', 4],
    ['Poäng: 4', 4],
    ['4', 4],
  ])('reads %j as %d', (text, score) => {
    expect(parseScore(text)).toEqual({ kind: 'score', score });
  });

  it.each([
    '4,5',
    '4.5',
    '7',
    '0',
    '-1',
    '6/5',
    '4/125',
    'neljä',
    '4-5',
    '4–5',
    '4?',
    'n. 4',
    '44',
    '4 5',
    '4 hyvä',
    'x',
  ])('tells %j as unreadable, as it stands', (text) => {
    expect(parseScore(text)).toEqual({ kind: 'unreadable', text });
  });

  it.each(['', ' ', '\n', '\u00a0'])('takes %j for empty', (text) => {
    expect(parseScore(text)).toEqual({ kind: 'empty' });
  });

  it.each(scores)('reads back what it writes: %d', (score) => {
    expect(parseScore(formatScore(score))).toEqual({ kind: 'score', score });
  });
});
