import type { FieldKey } from './fieldKey';
import { criterionKey } from './fieldKey';
import { criteriaCount } from '../words/criteriaCount';
import type { ReportLanguage } from '../words/reportLanguage';
import type { Level } from './level';
import type { Score } from './score';
import { parseScore } from './score';

/**
 * What the rules need to know of a report: the texts of the fields that exist, its table of levels and its language.
 */
export interface ReportTexts {
  readonly texts: ReadonlyMap<FieldKey, string>;
  readonly levels: readonly Level[];
  /** Null when the document has no label of either template. */
  readonly language: ReportLanguage | null;
  /** Fields that a person has yet to confirm: they have no text here, and what follows from them stays as it is. */
  readonly unsure?: ReadonlySet<FieldKey>;
}

/** Whether a person has yet to confirm that a criterion's score is the one. */
export const isScoreUnsure = ({ unsure }: ReportTexts, number: number): boolean =>
  unsure?.has(criterionKey(number, 'score')) ?? false;

export const criterionNumbers: readonly number[] = Array.from(
  { length: criteriaCount },
  (_, index) => index + 1,
);

/** The score that stands in a criterion's field; null when it is empty, unreadable or the field is missing. */
export function scoreOf(report: ReportTexts, number: number): Score | null {
  const reading = parseScore(report.texts.get(criterionKey(number, 'score')) ?? '');
  return reading.kind === 'score' ? reading.score : null;
}

/** All readable scores by criterion number. */
export function scoresOf(report: ReportTexts): ReadonlyMap<number, Score> {
  const found = new Map<number, Score>();
  for (const number of criterionNumbers) {
    const score = scoreOf(report, number);
    if (score) found.set(number, score);
  }
  return found;
}
