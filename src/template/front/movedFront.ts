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
  /** The front holds another one with needs of its own, and nothing tells which of the two is the report's. */
  readonly isTwice: boolean;
}

/** The label of a front's field that is no list: names of people stand elsewhere, too, as with signatures. */
export function frontLabelOf({ front }: ControlEvidence): NamedLabel | null {
  const isLabel = front?.value.kind === 'front' && front.grade !== 'farther';
  return isLabel && !isFrontList(front.value.label.name) ? front.value.label : null;
}

/** The place at which another report's front begins among labelled fields: two in a row are there before. */
function placeOfSecond(labelled: readonly ControlEvidence[], isThere: (place: number) => boolean): number {
  return labelled.findIndex((one, place) => {
    const next = labelled[place + 1];
    return next && isThere(place) && isThere(place + 1) && frontLabelOf(one) !== frontLabelOf(next);
  });
}

/** The line on which a second front begins within the front, as where another report's was pasted. */
function lineOfSecond(front: readonly ControlEvidence[]): number {
  const labelled = front.filter((one) => frontLabelOf(one));
  const labels = labelled.map(frontLabelOf);
  const at = placeOfSecond(labelled, (place) => labels.indexOf(labels[place] ?? null) < place);
  return labelled[at]?.candidate.line ?? Infinity;
}

/** The fields behind the criteria that the front lacks, and the line on which another report's front begins. */
function lackingBehind(
  front: readonly ControlEvidence[],
  behind: readonly ControlEvidence[],
): { readonly lacking: readonly ControlEvidence[]; readonly end: number } {
  const there = new Set(front.flatMap((one) => frontLabelOf(one) ?? []));
  const labelled = behind.filter((one) => frontLabelOf(one));
  const isThere = (one: ControlEvidence | undefined): boolean => {
    const label = one && frontLabelOf(one);
    return label ? there.has(label) : false;
  };
  const at = placeOfSecond(labelled, (place) => isThere(labelled[place]));
  const own = at < 0 ? labelled : labelled.slice(0, at);
  const lacking = new Map(
    own
      .filter((one) => !isThere(one))
      .toReversed()
      .map((one) => [frontLabelOf(one), one]),
  );
  return { lacking: [...lacking.values()], end: labelled[at]?.candidate.line ?? Infinity };
}

/** The list that a control begins, with its label right before it. */
function listOf({ front }: ControlEvidence): NamedLabel | null {
  const isList = front?.value.kind === 'front' && isFrontList(front.value.label.name);
  return isList && front.grade !== 'farther' && front.grade !== 'goesOn' ? front.value.label : null;
}

/** The fields of lists that the front lacks, where they are in one place behind the criteria. */
function listsBehind(
  front: readonly ControlEvidence[],
  behind: readonly ControlEvidence[],
): readonly ControlEvidence[] {
  const there = new Set(front.map(listOf));
  let isOpen = false;
  return behind.filter((one) => {
    const label = listOf(one);
    isOpen = label ? !there.has(label) : isOpen && one.front === null && one.candidate.bare;
    if (label) there.add(label);
    return isOpen;
  });
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
  const second = lineOfSecond(front);
  const isInFront = ([first]: Need): boolean => first !== undefined && inFront.has(first);
  const isInFirst = ([first]: Need): boolean => (first?.candidate.line ?? Infinity) < second;
  const needsOfFront = needs.filter(isInFront);
  const isTwice = needsOfFront.some(isInFirst) && !needsOfFront.every(isInFirst);
  const { own, left } = ownNeeds(needs, (need) => isInFront(need) && (!isTwice || isInFirst(need)), typed);
  const [main = [], ...further] = own;
  const apart = further.flat(2);
  const lists = listsBehind(
    front,
    behind.filter(({ candidate }) => candidate.line < end),
  );
  const together = [...lacking, ...lists, ...main.flat().filter((one) => !inFront.has(one))];
  return {
    fields: [...together.sort((one, other) => one.candidate.at - other.candidate.at), ...apart],
    doubtful: new Set([
      ...(lacking.length === 1 ? lacking : []),
      ...lists,
      ...apart,
      ...(isTwice ? main.flat() : []),
    ]),
    left: new Set([...left.flat(2), ...apart]),
    isTwice,
  };
}
