import {
  callsForRecommendations,
  lowScore,
  lowWithoutRecommendations,
  wantsRecommendations,
} from '../../src/assessment/recommendations';
import { parseScore, scores } from '../../src/assessment/score';
import { finishedReport } from './findings/finishedReport';

describe('Recommendations', () => {
  it('are called for by scores of 1 to 3', () => {
    expect(scores.filter(callsForRecommendations)).toEqual([1, 2, 3]);
    expect(lowScore).toBe(3);
  });

  it.each([
    ['', true],
    ['kolme', true],
    ['3', true],
    ['4', false],
    ['5/5', false],
  ])('beside the score %j are waited for: %s', (text, wanted) => {
    expect(wantsRecommendations(parseScore(text))).toBe(wanted);
  });

  it('are missing where a low score has none, and not where the score is high or missing', () => {
    const texts = {
      ...{ 'criterion.2.score': '3', 'criterion.2.recommendations': ' ' },
      ...{ 'criterion.3.score': '4', 'criterion.3.recommendations': '' },
      ...{ 'criterion.4.score': '', 'criterion.4.recommendations': '' },
      ...{ 'criterion.5.score': '1', 'criterion.5.recommendations': 'Kehittäkää.' },
    };
    expect(lowWithoutRecommendations(finishedReport({ texts }))).toEqual([2]);
  });
});
