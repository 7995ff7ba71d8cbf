import type { CheckedReport } from '../checkedReport';
import { criterionKey } from '../fieldKey';
import { scoreOf } from '../report';
import type { Score } from '../score';
import { oneOf } from '../../words/oneOf';
import { reportWords } from '../../words/words';
import type { Finding } from './finding';
import { finding } from './finding';

const openings = reportWords.flatMap(({ calculation }) => Object.values(calculation.openings).flat());
/** A calculation as the pane writes it, up to its score and the rule in brackets. */
const calculations = new RegExp(String.raw`${oneOf(openings)}[^!?\n\r\v]*? \d(?: \([^()]*\))?\.`, 'gu');

/** Whether the comments say more than what was reckoned. */
const givesReason = (comments: string): boolean => /\p{L}/u.test(comments.replace(calculations, ''));

/** Scores other than the figures or ticks suggest, where the comments give nothing but the calculation. */
export function oddsFindings(report: CheckedReport): Finding[] {
  const suggestions: ReadonlyMap<number, Score> = report.suggestions ?? new Map();
  return [...suggestions].flatMap(([criterion, suggestion]) => {
    const score = scoreOf(report, criterion);
    const key = criterionKey(criterion, 'comments');
    const comments = report.texts.get(key)?.trim() ?? '';
    if (score === null || score === suggestion || comments === '' || givesReason(comments)) return [];
    return [finding('warning', { kind: 'scoreAtOdds', criterion, score, suggestion }, [key])];
  });
}
