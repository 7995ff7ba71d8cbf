import type { FieldKey } from '../../assessment/fieldKey';
import { criterionOf } from '../../assessment/fieldKey';
import type { Problem } from '../../assessment/problem';
import type { Concern } from './concern';

/** Where it is: the criterion concerned and the field, as far as it is about one. */
export interface ConcernPlace {
  readonly number: number | null;
  readonly key: FieldKey | null;
}

const atField = (key: FieldKey): ConcernPlace => ({ number: criterionOf(key), key });

export function placeOf(concern: Concern): ConcernPlace {
  switch (concern.kind) {
    case 'refused':
    case 'rival':
      return atField(concern.field.key);
    case 'held':
    case 'unsure':
      return atField(concern.key);
    case 'orphan':
    case 'unreachable':
    case 'disagreement':
    case 'rowScores':
      return { number: null, key: null };
    case 'problem':
      return problemPlace(concern.problem);
  }
}

function problemPlace(problem: Problem): ConcernPlace {
  switch (problem.kind) {
    case 'criterionMissing':
    case 'criterionDoubled':
    case 'criterionApart':
    case 'numberDiffers':
      return { number: Number(problem.where.replace('criterion.', '')), key: null };
    case 'fieldMissing':
    case 'fieldDoubled':
    case 'tied':
    case 'guessed':
    case 'unsure':
    case 'unreadable':
      return atField(problem.where);
    default:
      return { number: null, key: null };
  }
}
