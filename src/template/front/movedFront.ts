import type { TypedWords } from '../../words/typedWords';
import { isFrontList } from '../../words/frontField';
import type { ControlEvidence } from '../lines/controlEvidence';
import type { Landscape } from '../lines/landscape';
import type { NamedLabel } from '../lines/lexicon';
import type { Need } from '../lines/needs';
import { needGroups } from '../lines/needs';
import { headingOccasion } from '../lines/occasions';

/** Where in the document a report stands. */
interface Stretch {
  readonly land: Landscape;
  readonly from: number;
  readonly until: number;
  readonly typed: TypedWords;
}

/** What of a report's front stands elsewhere in it: behind the criteria or among them. */
interface MovedFront {
  readonly fields: readonly ControlEvidence[];
  /** Those that may be something else. */
  readonly doubtful: ReadonlySet<ControlEvidence>;
  /**
   * Key development needs that come after the others, and those of an earlier assessment, which are none of this
   * report's.
   */
  readonly left: ReadonlySet<ControlEvidence>;
}

/** The label of a front's field that is no list: names of people stand elsewhere, too. */
export function frontLabelOf({ front }: ControlEvidence): NamedLabel | null {
  const isLabel = front?.value.kind === 'front' && front.grade !== 'farther';
  return isLabel && !isFrontList(front.value.label.name) ? front.value.label : null;
}

/**
 * The fields behind the criteria that the front lacks, and the line on which another report's front begins: with two
 * fields that this one has.
 */
function lackingBehind(
  front: readonly ControlEvidence[],
  behind: readonly ControlEvidence[],
): { readonly lacking: readonly ControlEvidence[]; readonly end: number } {
  const there = new Set(front.flatMap((one) => frontLabelOf(one) ?? []));
  const labelled = behind.filter((one) => frontLabelOf(one));
  const isThere = (one: ControlEvidence): boolean => {
    const label = frontLabelOf(one);
    return label ? there.has(label) : false;
  };
  const at = labelled.findIndex((one, place) => {
    const next = labelled[place + 1];
    return next && isThere(one) && isThere(next) && frontLabelOf(one) !== frontLabelOf(next);
  });
  const own = at < 0 ? labelled : labelled.slice(0, at);
  const lacking = new Map(
    own
      .filter((one) => !isThere(one))
      .toReversed()
      .map((one) => [frontLabelOf(one), one]),
  );
  return { lacking: [...lacking.values()], end: labelled[at]?.candidate.line ?? Infinity };
}

/** The needs of this report that stand together; those of an earlier assessment are left. */
function ownNeeds(
  needs: readonly Need[],
  isInFront: (need: Need) => boolean,
  typed: TypedWords,
): { own: Need[][]; left: Need[][] } {
  const groups = needGroups(needs, isInFront);
  const isEarlier = ([first]: readonly Need[]): boolean =>
    first?.[0]?.candidate.since.some(({ text }) => headingOccasion(text, typed) === 'earlier') === true;
  const own = groups.filter((group) => !isEarlier(group));
  return own.length === 0 ? { own: groups, left: [] } : { own, left: groups.filter(isEarlier) };
}

/**
 * The front's fields that stand elsewhere in the report. A single one may be something else, and so may needs that
 * stand apart from the first ones: they are asked about.
 */
export function movedFront(
  front: readonly ControlEvidence[],
  behind: readonly ControlEvidence[],
  { land, from, until, typed }: Stretch,
): MovedFront {
  const { lacking, end } = lackingBehind(front, behind);
  const needs = land.needs.filter(([first]) => {
    const line = first?.candidate.line ?? 0;
    return line >= from && line < Math.min(until, end);
  });
  const inFront = new Set(front);
  const { own, left } = ownNeeds(needs, ([first]) => first !== undefined && inFront.has(first), typed);
  const [main = [], ...further] = own;
  const apart = further.flat(2);
  const together = [...lacking, ...main.flat().filter((one) => !inFront.has(one))];
  return {
    fields: [...together.sort((one, other) => one.candidate.at - other.candidate.at), ...apart],
    doubtful: new Set([...(lacking.length === 1 ? lacking : []), ...apart]),
    left: new Set([...left.flat(2), ...apart]),
  };
}
