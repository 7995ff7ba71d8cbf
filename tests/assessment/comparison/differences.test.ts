import { byDistance, comparisonOf, isFarFromUnit } from '../../../src/assessment/comparison/differences';
import { noWork } from '../../../src/assessment/workingData';
import { reportOf } from './reports';

const numbers = (all: readonly { readonly number: number }[]): number[] => all.map(({ number }) => number);

describe('reports side by side', () => {
  const mine = reportOf({
    scores: { 3: 5, 9: 2, 12: 4 },
    texts: { 'criterion.3.comments': 'Sama  teksti', 'criterion.4.sources': 'A' },
    work: new Map([[5, { ...noWork, ticks: [true, false] }]]),
  });
  const theirs = reportOf({
    scores: { 3: 4, 9: 5, 12: null },
    texts: { 'criterion.3.comments': 'Sama teksti\n' },
  });
  const all = comparisonOf([mine, theirs]);
  const of = (number: number) => all[number - 1];

  it('have everyone’s score and how far they lie apart', () => {
    expect(of(3)).toMatchObject({ scores: [5, 4], spread: 1, agreed: false });
    expect(of(9)).toMatchObject({ scores: [2, 5], spread: 3, agreed: false });
    expect(of(12)).toMatchObject({ scores: [4, null], spread: 0, agreed: false });
    expect(of(1)).toMatchObject({ scores: [4, 4], spread: 0, agreed: true });
  });

  it('say which texts are alike, white space apart', () => {
    expect(of(3)?.texts[1]).toEqual({
      field: 'comments',
      texts: ['Sama  teksti', 'Sama teksti\n'],
      alike: true,
    });
    expect(of(4)?.texts[0]).toEqual({ field: 'sources', texts: ['A', ''], alike: false });
  });

  it('have the working data of each', () => {
    expect(of(5)?.work).toEqual([{ ...noWork, ticks: [true, false] }, null]);
  });

  it('are sorted by how far they lie apart, then by number', () => {
    expect(numbers(all.toSorted(byDistance)).slice(0, 4)).toEqual([9, 3, 1, 2]);
  });

  it('take up to four colleagues: the spread is between the highest and the lowest', () => {
    const five = [4, 2, 5, 3, 4].map((score) => reportOf({ scores: { 1: score } }));
    expect(comparisonOf(five)[0]).toMatchObject({ scores: [4, 2, 5, 3, 4], spread: 3 });
  });

  it('never count the unit’s own view as a voice, but bring up where it is far off', () => {
    const unit = reportOf({ scores: { 20: 2, 21: 5 } });
    const compared = comparisonOf([mine, theirs], unit);
    expect(compared[19]).toMatchObject({ own: 2, ownDistance: -2, spread: 0, agreed: true });
    expect(compared[8]).toMatchObject({ own: 4, ownDistance: 0.5 });
    expect(numbers(compared.filter(isFarFromUnit))).toEqual([20]);
  });

  it('rank a difference of two points or more with the unit’s view by its size, behind an equal one of the assessors', () => {
    const unit = reportOf({ scores: { 1: 3, 2: 2, 20: 1, 21: 5 } });
    const compared = comparisonOf([mine, theirs], unit).toSorted(byDistance);
    // Nine: 3 among the assessors. Twenty: 3 with the unit. Two: 2 with it. Three: 1 among the assessors.
    expect(numbers(compared).slice(0, 5)).toEqual([9, 20, 2, 3, 1]);
  });
});
