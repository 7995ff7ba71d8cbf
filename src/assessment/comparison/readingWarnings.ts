import { scoredInRowOnly } from '../edits';
import { criterionKey, summaryKey } from '../fieldKey';
import { criterionNumbers, scoreOf } from '../report';
import type { Score } from '../score';
import { parseScore } from '../score';
import type { OtherReport } from './otherReport';

/** What a report holds that is not compared, or not for certain. */
export type ReadingWarning =
  /** The file holds a second report, of which nothing was read. */
  | { readonly kind: 'secondReport' }
  /** What stands where scores are asked and is none, by criterion. */
  | {
      readonly kind: 'unreadScores';
      readonly given: readonly { readonly number: number; readonly text: string }[];
    }
  /** The score table has other scores than the criteria, which are compared. */
  | {
      readonly kind: 'rowsDiffer';
      readonly given: readonly { readonly number: number; readonly score: Score; readonly row: Score }[];
    }
  /** Criteria that have their scores in the score table alone. */
  | { readonly kind: 'rowsAlone'; readonly criteria: readonly number[] }
  /** Fields that the reader isn't sure of, so that it has no text of theirs; or of which there are several. */
  | { readonly kind: 'unsure' | 'doubled'; readonly fields: number };

function unreadScores({ texts }: OtherReport): ReadingWarning[] {
  const given = criterionNumbers.flatMap((number) => {
    const reading = parseScore(texts.get(criterionKey(number, 'score')) ?? '');
    return reading.kind === 'unreadable' ? [{ number, text: reading.text }] : [];
  });
  return given.length > 0 ? [{ kind: 'unreadScores', given }] : [];
}

function rowsThatDiffer(other: OtherReport): ReadingWarning[] {
  const given = criterionNumbers.flatMap((number) => {
    const score = scoreOf(other, number);
    const row = parseScore(other.texts.get(summaryKey(number)) ?? '');
    return score !== null && row.kind === 'score' && row.score !== score
      ? [{ number, score, row: row.score }]
      : [];
  });
  return given.length > 0 ? [{ kind: 'rowsDiffer', given }] : [];
}

/** What is said of a report's reading before anything of it is compared. */
export function readingWarnings(other: OtherReport): ReadingWarning[] {
  const alone = scoredInRowOnly(other);
  const unsure = other.unsure?.size ?? 0;
  const doubled = other.problems.filter(({ kind }) => kind === 'fieldDoubled').length;
  const isSecond = other.problems.some(({ kind }) => kind === 'otherReport');
  return [
    ...(isSecond ? [{ kind: 'secondReport' } as const] : []),
    ...unreadScores(other),
    ...rowsThatDiffer(other),
    ...(alone.length > 0 ? [{ kind: 'rowsAlone', criteria: alone } as const] : []),
    ...(unsure > 0 ? [{ kind: 'unsure', fields: unsure } as const] : []),
    ...(doubled > 0 ? [{ kind: 'doubled', fields: doubled } as const] : []),
  ];
}
