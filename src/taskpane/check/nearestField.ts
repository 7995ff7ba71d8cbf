import type { FieldKey } from '../../assessment/fieldKey';
import { criterionFields, criterionOf, frontFieldOf } from '../../assessment/fieldKey';
import { needBlockOf, needFields } from '../../assessment/needs/needKey';
import type { Problem } from '../../assessment/problem';
import { frontNames } from '../../words/frontField';

/** More than any list of the front or of needs is long. */
const most = 1_000;

const lastOf = (key: FieldKey): string => key.split('.').at(-1) ?? '';
const placeAmong = (names: readonly string[], name: string): number => names.indexOf(name) + 1;

/** Where a field stands in a report that has all of them: its part, then its place there. */
function rankOf(key: FieldKey): readonly [part: number, place: number] {
  const block = needBlockOf(key);
  if (block !== null) return [1, block * most + placeAmong(needFields, lastOf(key))];
  const front = frontFieldOf(key);
  if (front !== null) return [0, placeAmong(frontNames, front) * most + (Number(lastOf(key)) || 0)];
  const number = criterionOf(key) ?? most;
  if (key.startsWith('criterion.')) return [2, number * most + placeAmong(criterionFields, lastOf(key))];
  return [3, number];
}

function compared(left: FieldKey, right: FieldKey): number {
  const [leftPart, leftPlace] = rankOf(left);
  const [rightPart, rightPlace] = rankOf(right);
  return leftPart - rightPart || leftPlace - rightPlace;
}

/** The key where a problem is, or where what it misses would be; the levels stand behind all fields. */
function keyAt(problem: Problem): FieldKey | 'start' | 'end' {
  switch (problem.kind) {
    case 'criterionMissing':
    case 'criterionDoubled':
    case 'criterionApart':
    case 'numberDiffers':
      return `${problem.where}.score`;
    case 'fieldMissing':
    case 'fieldDoubled':
    case 'tied':
    case 'guessed':
    case 'unsure':
    case 'unreadable':
      return problem.where;
    case 'levelsMissing':
    case 'levelsIncomplete':
      return 'end';
    case 'notTemplate':
    case 'otherReport':
    case 'adaptedCriteria':
      return 'start';
  }
}

/**
 * The field that a problem without one is shown at: the last one before the place of what is missing, else the first
 * behind it. Null where the document has no field at all.
 */
export function nearestField(problem: Problem, keys: Iterable<FieldKey>): FieldKey | null {
  const ranked = [...keys].toSorted(compared);
  const [first = null] = ranked;
  const wanted = keyAt(problem);
  if (wanted === 'start') return first;
  const before = wanted === 'end' ? ranked : ranked.filter((key) => compared(key, wanted) < 0);
  return before.at(-1) ?? first;
}
