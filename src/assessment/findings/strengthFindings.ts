import type { CheckedReport } from '../checkedReport';
import type { Edit } from '../edits';
import type { FieldKey } from '../fieldKey';
import { criteriaNamedIn } from '../strengths/namedCriteria';
import { scoreOf } from '../report';
import type { Score } from '../score';
import { highestScore } from '../score';
import { outgrownStrengths, renewStrengths, withoutStrengths } from '../strengths/staleStrengths';
import type { StrengthsStart } from '../strengths/strengths';
import { comparable, isBlank } from '../../characters/plain';
import { startStrengths, strengthsOf } from '../strengths/strengths';
import type { Finding } from './finding';
import { finding } from './finding';

const key: FieldKey = 'front.strengths';

/** Whether a text is no more than a start, of the scores as they are now or as they were. */
const isStart = (text: string, start: StrengthsStart, renewed: string | null): boolean =>
  [text, renewed].some((one) =>
    [start.text, ...start.earlier].some((form) => comparable(form) === comparable(one ?? '')),
  );

const isBelow = (score: Score | null): boolean => score !== null && score !== highestScore;

/**
 * Strengths that the scores have outgrown, and a start that nobody has worded yet. The latter has no fix, but the way
 * to its field: what is good about a unit is for a person to say.
 */
export function strengthFindings(report: CheckedReport): Finding[] {
  const text = report.texts.get(key) ?? '';
  if (isBlank(text) || report.language === null) return [];
  const { names } = report;
  const start = startStrengths(strengthsOf(report), names, report.language);
  const criteria = outgrownStrengths(text, report, names);
  const renewed = renewStrengths(text, start, report, names);
  if (criteria.length > 0) {
    const wanted = renewed ?? withoutStrengths(text, criteria, report, names);
    const fix: Edit[] = wanted === null ? [] : [{ key, text: wanted }];
    return [finding('error', { kind: 'strengthsOutgrown', criteria }, [key], fix)];
  }
  if (start && isStart(text, start, renewed))
    return [finding('warning', { kind: 'strengthsUnworded' }, [key])];
  const below = criteriaNamedIn(text).filter((number) => isBelow(scoreOf(report, number)));
  return below.length > 0 ? [finding('note', { kind: 'strengthsBelow', criteria: below }, [key])] : [];
}
