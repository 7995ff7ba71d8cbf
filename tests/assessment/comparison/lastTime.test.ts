import { lastTime } from '../../../src/assessment/comparison/lastTime';
import { reportOf } from './reports';

const names = { nameOf: (number: number) => `Nimi ${number}`, numberOf: () => null };
const earlier = reportOf({
  scores: { 3: 2, 5: null },
  texts: {
    'criterion.3.recommendations': 'Sovitaan kokouksista.',
    'criterion.4.recommendations': '–',
    'front.developmentNeeds.1.criterion': '3. Nimi 3',
    'front.developmentNeeds.1.score': '2',
    'front.developmentNeeds.1.recommendations': 'Kokoukset kuukausittain.',
  },
  more: { names },
});

describe('What an earlier report says of a criterion', () => {
  it('is its score, its recommendations and whether it was a key development need', () => {
    expect(lastTime(earlier, 3)).toEqual({
      score: 2,
      recommendations: 'Sovitaan kokouksista.',
      need: 'Kokoukset kuukausittain.',
      wasNeed: true,
    });
  });

  it('is no more than the score where nothing else was written', () => {
    expect(lastTime(earlier, 4)).toEqual({ score: 4, recommendations: '', need: '', wasNeed: false });
  });

  it('is nothing where the report has nothing of it', () => {
    expect(lastTime(earlier, 5)).toBeNull();
  });
});
