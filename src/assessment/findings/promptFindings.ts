import { isBlank } from '../../characters/plain';
import type { CheckedReport } from '../checkedReport';
import type { FieldKey } from '../fieldKey';
import { criterionKey, frontFieldOf } from '../fieldKey';
import { callsForRecommendations } from '../recommendations';
import { criterionNumbers, scoreOf } from '../report';
import { frontNames } from '../../words/frontField';
import type { Finding } from './finding';
import { finding } from './finding';

function isEmpty({ texts }: CheckedReport, key: FieldKey): boolean {
  const text = texts.get(key);
  return text !== undefined && isBlank(text);
}

/** Criteria that need no recommendations, where the prompt of the empty field would be printed. */
function recommendationFindings(report: CheckedReport): Finding[] {
  return criterionNumbers.flatMap((criterion) => {
    const score = scoreOf(report, criterion);
    const key = criterionKey(criterion, 'recommendations');
    if (score === null || callsForRecommendations(score) || !isEmpty(report, key)) return [];
    return [finding('warning', { kind: 'recommendationsOpen', criterion, score }, [key])];
  });
}

/** Fields of the front that may have nothing to say, one finding for each name. */
function frontPromptFindings(report: CheckedReport, missed: ReadonlySet<FieldKey>): Finding[] {
  const empty = [...report.texts.keys()].filter((key) => isEmpty(report, key));
  const names = frontNames.filter((name) => name !== 'pointsAndLevel');
  return names.flatMap((name) => {
    const open = empty.filter((key) => frontFieldOf(key) === name);
    if (open.length === 0 || open.some((key) => missed.has(key))) return [];
    return [finding('warning', { kind: 'promptLeft', name }, open)];
  });
}

/**
 * Empty fields whose prompts would be printed in the report though nothing is missing there; `missed` are those that
 * are reported as missing.
 */
export const promptFindings = (report: CheckedReport, missed: ReadonlySet<FieldKey>): Finding[] => [
  ...frontPromptFindings(report, missed),
  ...recommendationFindings(report),
];
