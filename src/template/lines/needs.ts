import type { NeedField } from '../../assessment/needs/needKey';
import { needFields } from '../../assessment/needs/needKey';
import { hasLetterOrDigit } from '../../characters/quickPattern';
import type { ControlEvidence } from './controlEvidence';
import { isSameRow as areInRow } from './controlEvidence';
import { hasLabelBeside } from './frontClaims';
import { isAnswered } from './labels';
import type { Lexicon } from './lexicon';
import type { LineBefore } from './reading';

/** A key development need: the controls of its fields, in their order. */
export type Need = readonly ControlEvidence[];

/** Where among a need's fields a control's label puts it; -1 for no such label, or one that goes on in words. */
const placeOf = ({ front }: ControlEvidence): number =>
  front?.value.kind === 'developmentNeed' && front.grade !== 'goesOn'
    ? needFields.indexOf(front.value.field)
    : -1;

const isFirst = (field: NeedField): boolean => field === needFields[0];

const isSameRow = (one: LineBefore, cell: LineBefore['cell']): boolean =>
  one.cell === null || (one.cell.table === cell?.table && one.cell.row === cell.row);

/**
 * Whether the label of a need's first field stands above a control without one of its own: what it was is typed, or
 * gone. On top of a table it is the head of a column.
 */
export const beginsAbove = ({ candidate }: ControlEvidence, lexicon: Lexicon): boolean =>
  candidate.since.some((one, at) => {
    const found = lexicon.frontLabel(one.text);
    if (found?.value.kind !== 'developmentNeed' || !isFirst(found.value.field)) return false;
    if (isSameRow(one, candidate.cell) || isAnswered(one.text, found.length)) return true;
    const below = candidate.since[at + 1];
    return below !== undefined && isSameRow(below, one.cell) && lexicon.frontLabel(below.text) === null;
  });

/** Whether it has no text of its own and stands in the row of a need's field, as of a need in the next column. */
const isMate = (one: ControlEvidence, field: ControlEvidence | undefined): boolean =>
  field !== undefined &&
  one.front === null &&
  one.candidate.bare &&
  one.candidate.line !== field.candidate.line &&
  areInRow(one, field);

/**
 * Whether a heading stands above a control, and a field that only a criterion has, or nothing that tells, behind it.
 */
function isOfCriterion(
  one: ControlEvidence,
  next: ControlEvidence | undefined,
  isHeading: (line: LineBefore) => boolean,
): boolean {
  const isLast = placeOf(one) === needFields.length - 1;
  const isBeforeTexts = next?.field?.value === 'sources' || next?.field?.value === 'comments';
  return (isLast || isBeforeTexts) && one.candidate.since.some(isHeading);
}

/** A single field with its label on a line above it, where others have it on their own line, is no need. */
const isLabelledBeside = ([first]: Need): boolean => first !== undefined && hasLabelBeside(first);

/**
 * The key development needs of a document, wherever they stand: the label for number and name is no label of anything
 * else. A need goes on as long as its fields follow each other in order, with no heading between. One that has lost its
 * number and name is one still, right behind a whole one or before it. A field that is there twice, as where a line was
 * copied, stays within the need.
 */
export function needsIn(
  controls: readonly ControlEvidence[],
  lexicon: Lexicon,
  isHeading: (line: LineBefore) => boolean,
): Need[] {
  const needs: ControlEvidence[][] = [];
  let open: ControlEvidence[] | null = null;
  let last = -1;
  const begins = (evidence: ControlEvidence | undefined): boolean =>
    evidence !== undefined &&
    (placeOf(evidence) === 0 || (placeOf(evidence) > 0 && beginsAbove(evidence, lexicon)));
  /**
   * Whether a need ended right before the control above this one, which has no label: it may be the first of another.
   */
  const isBehindUnlabelled = (at: number): boolean => {
    const [above, end] = [controls[at - 1], needs.at(-1)?.at(-1)];
    return above?.front === null && end !== undefined && controls[at - 2] === end;
  };
  /** Whether all of a need's fields but the first stand here, beside another need. */
  const isBeheaded = (at: number): boolean => {
    const rest = controls.slice(at, at + needFields.length - 1);
    const isBeside =
      (open !== null && last === needFields.length - 1) ||
      begins(controls[at + rest.length]) ||
      isBehindUnlabelled(at);
    const isFree = rest.every(
      (one, after) =>
        placeOf(one) === after + 1 &&
        !one.candidate.since.some(isHeading) &&
        !isOfCriterion(one, controls[at + after + 1], isHeading),
    );
    return isBeside && isFree && rest.length === needFields.length - 1;
  };
  controls.forEach((evidence, at) => {
    const place = placeOf(evidence);
    const isNext = open !== null && place > last && !isOfCriterion(evidence, controls[at + 1], isHeading);
    // A label typed between a need's fields begins no other one.
    const goesOn = open !== null && place === last + 1 && place > 0;
    const isAgain = open !== null && place === last && !evidence.candidate.since.some(isHeading);
    if (begins(evidence) && !goesOn) {
      open = [evidence];
      needs.push(open);
    } else if (isMate(evidence, open?.at(-1))) {
      open?.push(evidence);
      return;
    } else if (isNext || isAgain) open?.push(evidence);
    else if (isBeheaded(at)) {
      open = [evidence];
      needs.push(open);
    } else open = null;
    last = place;
  });
  return needs.some(isLabelledBeside)
    ? needs.filter((need) => need.length > 1 || isLabelledBeside(need))
    : needs;
}

/** Whether nothing but its own label stands between a control and the one before. */
const isRightBehind = ({ candidate }: ControlEvidence, before: ControlEvidence): boolean =>
  candidate.at === before.candidate.at + 1 &&
  candidate.since.filter(({ text }) => hasLetterOrDigit(text)).length <= 1;

/**
 * Whether a need has two of its fields at most and the next one, right behind it, the others or all: the line with
 * number and name was copied, or lines of the need were deleted, and nobody can tell which need the fields are of.
 */
export function areMixed(needs: readonly Need[]): boolean {
  return needs.some((need, at) => {
    const [first, ...rest] = needs[at + 1] ?? [];
    const last = need.at(-1);
    if (!first || !last || placeOf(first) !== 0 || need.length === needFields.length) return false;
    const places = new Set([...need, ...rest].map(placeOf));
    const isWhole = places.size === needFields.length && need.length + rest.length === places.size;
    return rest.length > 0 && isWhole && isRightBehind(first, last);
  });
}

/** Whether a need goes on in the table of the one before, or right behind it with nothing but its own label between. */
function goesOn(need: Need, before: Need): boolean {
  const [first] = need;
  const last = before.at(-1);
  if (!first || !last) return false;
  const { cell } = first.candidate;
  return (cell !== null && cell.table === last.candidate.cell?.table) || isRightBehind(first, last);
}

const isInTable = ([first]: readonly Need[]): boolean => (first?.[0]?.candidate.cell ?? null) !== null;
const standsInRow = ([first, ...others]: Need): boolean =>
  first !== undefined && others.every((one) => areInRow(one, first));
/** A table in which no row has a need's fields and no more, as a plan of action. */
const isPlan = (group: readonly Need[]): boolean =>
  isInTable(group) && group.every((need) => need.length !== needFields.length && standsInRow(need));

/**
 * The needs that stand together: those in the front anyhow, but for rows of a plan, and for rows of a table beside
 * needs outside of it. Plans come last.
 */
export function needGroups(needs: readonly Need[], isInFront: (need: Need) => boolean): Need[][] {
  const groups: Need[][] = [];
  for (const need of needs) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isOwn = (one: Need): boolean => isInFront(one) && !isPlan([one]);
    const isAlike = before && isInTable([need]) === isInTable([before]);
    const isTogether = before && (goesOn(need, before) || (isAlike && isOwn(need) && isOwn(before)));
    if (isTogether) group?.push(need);
    else groups.push([need]);
  }
  return [...groups.filter((group) => !isPlan(group)), ...groups.filter(isPlan)];
}
