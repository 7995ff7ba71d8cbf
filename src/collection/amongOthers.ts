import type { CollectedFile } from './entry';
import { markSameAssessments } from './sameAssessment';
import { markUnitNames } from './unitNames';

/**
 * The entries, with what can be said of each only beside the others: the same assessment again, another name of a unit.
 */
export const markAmongOthers = (entries: readonly CollectedFile[]): CollectedFile[] =>
  markUnitNames(markSameAssessments(entries));
