import { comparable, isBlank } from '../../characters/plain';
import type { CheckedReport } from '../checkedReport';
import { criterionKey } from '../fieldKey';
import { scoreOf } from '../report';
import type { Score } from '../score';
import { oneOf } from '../../words/oneOf';
import { reportWords } from '../../words/words';
import type { Finding } from './finding';
import { finding } from './finding';

const openings = reportWords.flatMap(({ calculation }) =>
  Object.values(calculation.openings).flat().map(comparable),
);
/** A calculation as the pane writes it, up to its score and the rule in brackets. */
const calculations = new RegExp(String.raw`${oneOf(openings)}[^!?\n\r\v]*? \d(?: \([^()]*\))?\.`, 'gu');

/** Whether the comments say more than what was reckoned. Word may have put in other kinds of spaces (office-js#67). */
const givesReason = (comments: string): boolean =>
  comments.split(/[\r\n\v]/u).some((line) => /\p{L}/u.test(comparable(line).replace(calculations, '')));

/** Scores other than the figures or ticks suggest, where the comments give nothing but the calculation. */
export function oddsFindings(report: CheckedReport): Finding[] {
  const suggestions: ReadonlyMap<number, Score> = report.suggestions ?? new Map();
  return [...suggestions].flatMap(([criterion, suggestion]) => {
    const score = scoreOf(report, criterion);
    const key = criterionKey(criterion, 'comments');
    const comments = report.texts.get(key) ?? '';
    if (score === null || score === suggestion || isBlank(comments) || givesReason(comments)) return [];
    return [finding('warning', { kind: 'scoreAtOdds', criterion, score, suggestion }, [key])];
  });
}
