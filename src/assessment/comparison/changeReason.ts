import { plainText } from '../../characters/plain';
import { madeOnce } from '../../words/madeOnce';
import { oneOf } from '../../words/oneOf';
import type { KnownWords } from '../../words/reportWords';
import { reportWords } from '../../words/words';
import { criterionKey } from '../fieldKey';
import type { ReportTexts } from '../report';
import { scoreOf } from '../report';
import type { Score } from '../score';

/** A score changed by so much since the last report is explained to the reader. */
const explainedFrom = 2;

const sinceThen = madeOnce(
  (words: KnownWords) =>
    new RegExp(
      String.raw`(?<!\p{L})(?:${oneOf(words.flatMap(({ typed }) => typed.sinceThen))})(?!\p{L})`,
      'iu',
    ),
);

/** Whether the comments set then and now side by side, in whatever words. */
export const speaksOfChange = (comments: string, words: KnownWords = reportWords): boolean =>
  sinceThen(words).test(plainText(comments));

/** The score now, where it is so far from the earlier one that the comments should say why and don't; else null. */
export function unexplainedScore(report: ReportTexts, number: number, earlier: Score): Score | null {
  const now = scoreOf(report, number);
  const comments = report.texts.get(criterionKey(number, 'comments'));
  if (now === null || comments === undefined || Math.abs(now - earlier) < explainedFrom) return null;
  return speaksOfChange(comments) ? null : now;
}
