import { speaksOfChange, unexplainedScore } from '../../../src/assessment/comparison/changeReason';
import { scores } from '../../../src/assessment/score';
import { wordsOf } from '../../../src/words/words';
import { reportOf } from './reports';

describe('Comments on a score that has changed', () => {
  it.each([
    'Edellisellä kerralla valmentajia oli yksi.',
    'Viime vuoden jälkeen tiimi on kasvanut.',
    'Tilanne on parantunut selvästi.',
    'Tiimi ei enää kokoonnu.',
    'Sedan förra bedömningen har teamet fått en ny ledare.',
    'Samarbetet har förbättrats.',
    wordsOf('fi').earlierScoreWrong(2),
    wordsOf('sv').earlierScoreWrong(2),
  ])('say why: %s', (comments) => {
    expect(speaksOfChange(comments)).toBe(true);
  });

  it.each([
    '',
    'Toteutuu hyvin.',
    'Laskelma luvuista: 4.',
    'Parannettavaa on tiedonkulussa.',
    'Fungerar bra.',
    'Uträkning ur siffrorna: 4.',
  ])('do not say why: %s', (comments) => {
    expect(speaksOfChange(comments)).toBe(false);
  });

  it('are asked for from two points on, whichever way', () => {
    const open = reportOf({ scores: { 1: 4, 2: null }, texts: { 'criterion.1.comments': 'Bra.' } });
    expect(scores.map((before) => unexplainedScore(open, 1, before))).toEqual([4, 4, null, null, null]);
    expect(unexplainedScore(open, 2, 1)).toBeNull();
  });
});
