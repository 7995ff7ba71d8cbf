import { isBlank } from '../../characters/plain';
import type { CheckedReport } from '../checkedReport';
import { unexplainedScore } from '../comparison/changeReason';
import { criterionKey } from '../fieldKey';
import type { Score } from '../score';
import type { Finding } from './finding';
import { finding } from './finding';

/**
 * Scores far from those of the earlier report, where the comments don't say why. Only a note: nobody can tell by words
 * alone that there is no reason. Empty comments are a finding of their own.
 */
export function changeFindings(report: CheckedReport): Finding[] {
  const earlier: ReadonlyMap<number, Score> = report.earlierScores ?? new Map();
  return [...earlier].flatMap(([criterion, before]) => {
    const key = criterionKey(criterion, 'comments');
    const score = unexplainedScore(report, criterion, before);
    if (score === null || isBlank(report.texts.get(key) ?? '')) return [];
    return [finding('note', { kind: 'changeUnexplained', criterion, before, score }, [key])];
  });
}
