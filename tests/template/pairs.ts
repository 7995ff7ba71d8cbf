import type { Choice, Structure } from './structures';
import { choices, withChoices } from './structures';

const name = ([aspect, variant]: Choice): string => `${aspect} ${variant}`;
const pairName = (left: Choice, right: Choice): string => [name(left), name(right)].sort().join(' + ');
const excludes = (left: Choice, right: Choice): boolean => left[0] === right[0];

/** All pairs of choices that can stand in one document. */
export const allPairs = (): [Choice, Choice][] =>
  choices.flatMap((left, at) =>
    choices
      .slice(at + 1)
      .flatMap((right): [Choice, Choice][] => (excludes(left, right) ? [] : [[left, right]])),
  );

/** Sets of at most `size` choices, one per aspect, such that every pair of choices stands together in some set. */
export function coveringSets(size: number): Choice[][] {
  const open = new Map(allPairs().map(([left, right]) => [pairName(left, right), [left, right] as const]));
  const sets: Choice[][] = [];
  for (const [first] of open.values()) {
    // A Map walks on over what is left: pairs that a set has covered are gone from it.
    const set = [first];
    while (set.length < size) {
      const next = mostNew(set, open);
      if (!next) break;
      set.push(next);
    }
    set.forEach((left, at) => set.slice(at + 1).forEach((right) => open.delete(pairName(left, right))));
    sets.push(set);
  }
  return sets;
}

/** The choice that meets the most of the set's choices for the first time; none when it meets none. */
function mostNew(set: Choice[], open: Map<string, unknown>): Choice | null {
  let best: Choice | null = null;
  let most = 0;
  for (const choice of choices) {
    if (set.some((own) => excludes(own, choice))) continue;
    const count = set.filter((own) => open.has(pairName(own, choice))).length;
    if (count <= most) continue;
    most = count;
    best = choice;
  }
  return best;
}

/** The fewest of these choices with which it still fails. */
export function smallest(set: Choice[], fails: (structure: Structure) => boolean): Choice[] {
  for (const choice of set) {
    const fewer = set.filter((own) => own !== choice);
    if (fewer.length < set.length && fails(withChoices(...fewer))) return smallest(fewer, fails);
  }
  return set;
}
