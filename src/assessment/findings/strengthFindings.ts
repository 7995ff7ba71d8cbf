import type { CheckedReport } from '../checkedReport';
import type { Edit } from '../edits';
import type { FieldKey } from '../fieldKey';
import { outgrownStrengths, renewStrengths, withoutStrengths } from '../staleStrengths';
import type { StrengthsStart } from '../strengths';
import { comparable, isBlank } from '../../characters/plain';
import { startStrengths, strengthsOf } from '../strengths';
import type { Finding } from './finding';
import { finding } from './finding';

const key: FieldKey = 'front.strengths';

const isStart = (text: string, { text: now, earlier }: StrengthsStart): boolean =>
  [now, ...earlier].some((form) => comparable(form) === comparable(text));

/** Strengths that the scores have outgrown, and a start that nobody has worded yet. */
export function strengthFindings(report: CheckedReport): Finding[] {
  const text = report.texts.get(key) ?? '';
  if (isBlank(text) || report.language === null) return [];
  const { names } = report;
  const start = startStrengths(strengthsOf(report), names, report.language);
  const criteria = outgrownStrengths(text, report, names);
  if (criteria.length > 0) {
    const wanted =
      renewStrengths(text, start, report, names) ?? withoutStrengths(text, criteria, report, names);
    const fix: Edit[] = wanted === null ? [] : [{ key, text: wanted }];
    return [finding('error', { kind: 'strengthsOutgrown', criteria }, [key], fix)];
  }
  return start && isStart(text, start) ? [finding('note', { kind: 'strengthsUnworded' }, [key])] : [];
}
