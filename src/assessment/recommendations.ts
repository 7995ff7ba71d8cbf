import { criterionKey } from './fieldKey';
import { hasRecommendations } from './leftOpen';
import type { ReportTexts } from './report';
import { criterionNumbers, scoreOf } from './report';
import type { Score, ScoreReading } from './score';

/** Scores up to and including this one call for recommendations; above it, nothing has to be developed. */
export const lowScore: Score = 3;

export const callsForRecommendations = (score: Score): boolean => score <= lowScore;

/** Whether recommendations are expected; they may still be expected if there is no readable score. */
export const wantsRecommendations = (reading: ScoreReading): boolean =>
  reading.kind !== 'score' || callsForRecommendations(reading.score);

/** The criteria whose low score calls for recommendations that nobody has written, by number. */
export const lowWithoutRecommendations = (report: ReportTexts): number[] =>
  criterionNumbers.filter((number) => {
    const score = scoreOf(report, number);
    const words = report.texts.get(criterionKey(number, 'recommendations')) ?? '';
    return score !== null && callsForRecommendations(score) && !hasRecommendations(words);
  });
