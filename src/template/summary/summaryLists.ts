import type { KnownWords } from '../../words/reportWords';
import type { TypedWords } from '../../words/typedWords';
import { findChain } from '../criteria/chain';
import type { ControlEvidence } from '../lines/controlEvidence';
import { holdsScore, isBelow, isTogether, isTwin } from '../lines/controlEvidence';
import { fold } from '../lines/fold';
import type { Landscape } from '../lines/landscape';
import { fieldAt, isFrontLabel } from '../lines/landscape';
import { isSentence, occasionIn, occasionsOf, ofThisTime } from '../lines/occasions';
import type { LineBefore } from '../lines/reading';
import type { RowName } from './rowNames';
import { rowNameOf, rowWeights } from './rowNames';

/** A control in a row that names a criterion. */
export interface ListRow extends RowName {
  readonly evidence: ControlEvidence;
  /** Other controls stand in the row, and none of them says that it is the score. */
  readonly isOpen: boolean;
  /** The other controls of the row that can hold a score. */
  readonly others: readonly ControlEvidence[];
  /** All controls of the row. */
  readonly all: readonly ControlEvidence[];
}

/** Rows that stand together: the summary, or another list of criteria. */
export interface RowList {
  readonly rows: readonly ListRow[];
  readonly worth: number;
  /** By how much the choice of this row beats the next best. */
  marginOf(row: ListRow): number;
  /** The summary's title stands right above. */
  readonly isTitled: boolean;
  /** A heading says that it is of an earlier assessment. */
  readonly isEarlier: boolean;
  /** The total is the next field behind its rows. */
  readonly hasTotal: boolean;
  /** Its rows say that they hold scores. */
  readonly saysScores: boolean;
  /** The line of its title, else that of its first field. */
  readonly line: number;
}

/** Fewer names are a mention, no list of all criteria. */
export const fewestOfList = 8;
const reach = 300;

/** A label that is the total's, not one that goes on in words. */
export const isTotalField = ({ total }: ControlEvidence): boolean =>
  total !== null && total.grade !== 'goesOn';

const isOneCell = (one: ControlEvidence, other: ControlEvidence): boolean => {
  const [cell, own] = [one.candidate.cell, other.candidate.cell];
  return cell !== null && cell.table === own?.table && cell.row === own.row && cell.column === own.column;
};

/** Whether it says "points", right before the field. */
function saysScoreBefore(evidence: ControlEvidence, { lexicon }: Landscape): boolean {
  const own = fold(evidence.candidate.since.at(-1)?.text ?? '');
  return (
    fieldAt(evidence) === 'score' ||
    lexicon.words.criterionFields.score.some((one) => own.endsWith(fold(one)))
  );
}

/**
 * Whether a control goes on in a row, though text stands before it: in the row's cell, or labelled as its score where
 * none is yet, or as when another control came to stand within the name, of which a part is before it.
 */
function goesOn(
  row: readonly ControlEvidence[],
  next: ControlEvidence,
  isPart: boolean,
  land: Landscape,
): boolean {
  if (isFrontLabel(next) || isTotalField(next)) return false;
  const isMissing = isPart || !row.some((one) => saysScoreBefore(one, land));
  return row.some((one) => isOneCell(one, next)) || (isMissing && saysScoreBefore(next, land));
}

/** The controls row by row: a row may hold more than the score, as that of the last assessment. */
function inRows(
  controls: readonly ControlEvidence[],
  land: Landscape,
  nameOf: (evidence: ControlEvidence) => RowName | null,
): ControlEvidence[][] {
  const rows: ControlEvidence[][] = [];
  for (const evidence of controls) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const isPart = row?.[0] !== undefined && (nameOf(row[0])?.weight ?? 0) < rowWeights.name;
    const isBeside = last !== undefined && isTogether(last, evidence) && !isTotalField(evidence);
    if (row && (isBeside || (goesOn(row, evidence, isPart, land) && nameOf(evidence) === null)))
      row.push(evidence);
    else rows.push([evidence]);
  }
  return rows;
}

const mayBeScore = (evidence: ControlEvidence): boolean =>
  holdsScore(evidence.candidate) && !isFrontLabel(evidence) && !isTotalField(evidence);

/** The controls of a row, and the criterion that it names. */
interface NamedRow {
  readonly name: RowName;
  readonly controls: readonly ControlEvidence[];
}

export function namedRows(
  controls: readonly ControlEvidence[],
  land: Landscape,
  words: KnownWords,
): NamedRow[] {
  const nameOf = (evidence: ControlEvidence): RowName | null => rowNameOf(evidence, land, words);
  return inRows(controls, land, nameOf).flatMap((row): NamedRow[] => {
    if (row[0] && isTotalField(row[0])) return [];
    const own = row.find(mayBeScore);
    const named = own && own !== row[0] ? nameOf(own) : null;
    const name = named ?? row.map(nameOf).find((one) => one !== null);
    return name ? [{ name, controls: row }] : [];
  });
}

/** A row's score: the one of this assessment, the one that is labelled so, else the first of its controls. */
function rowOf({ name, controls }: NamedRow, land: Landscape, typed: TypedWords): ListRow | null {
  const own = controls.filter(mayBeScore);
  const [first] = own;
  const labelled = own.filter((evidence) => saysScoreBefore(evidence, land));
  const meant = own.length > 1 ? ofThisTime(own, occasionsOf(own, typed)) : null;
  const evidence = meant ?? labelled[0] ?? first;
  if (!evidence) return null;
  const hasTwin = own.some(
    (one) =>
      (isTwin(one, evidence) && one.candidate.line === evidence.candidate.line) || isBelow(one, evidence),
  );
  const isLabelled = labelled.length === 1 && evidence.field?.grade !== 'bracket';
  const others = own.filter((one) => one !== evidence);
  return {
    ...name,
    evidence,
    others,
    all: controls,
    isOpen: name.isShared === true || (meant === null && (hasTwin || (own.length > 1 && !isLabelled))),
  };
}

/** Where a second list of the same criteria begins; -1 where there is none. */
function secondList(rows: readonly ListRow[]): number {
  const left = new Map<number, number>();
  for (const { number } of rows) left.set(number, (left.get(number) ?? 0) + 1);
  const before = new Set<number>();
  return rows.findIndex(({ number }) => {
    const again = before.has(number) ? [...before].reduce((sum, own) => sum + (left.get(own) ?? 0), 0) : 0;
    left.set(number, (left.get(number) ?? 0) - 1);
    before.add(number);
    return again >= fewestOfList;
  });
}

const tableOf = ({ evidence }: ListRow): number | null => evidence.candidate.cell?.table ?? null;

/** The lines of text between the control before a row and its first one. */
const linesAbove = ({ all }: ListRow): readonly LineBefore[] => all[0]?.candidate.since ?? [];

const hasTitle = (row: ListRow, land: Landscape): boolean =>
  linesAbove(row).some(({ line }) => land.isSummaryTitle(line));

/** Rows in one table, or on lines, down to the next title, each with no more than one list of the same criteria. */
function segments(rows: readonly ListRow[], land: Landscape): ListRow[][] {
  const found: ListRow[][] = [];
  for (const row of rows) {
    const segment = found.at(-1);
    const last = segment?.at(-1);
    if (segment && last && tableOf(last) === tableOf(row) && !hasTitle(row, land)) segment.push(row);
    else found.push([row]);
  }
  return found.flatMap(parted);
}

function parted(rows: ListRow[]): ListRow[][] {
  const second = secondList(rows);
  return second < 0 ? [rows] : [rows.slice(0, second), ...parted(rows.slice(second))];
}

/** The rows that make a list together: it may go on in another table with the criteria of the next section. */
function joined(parts: readonly ListRow[][], land: Landscape): ListRow[][] {
  const lists: ListRow[][] = [];
  let highest = 0;
  for (const part of parts) {
    const list = lists.at(-1);
    const goesOn = part[0] && !hasTitle(part[0], land) && part.every(({ number }) => number > highest);
    if (list && goesOn) list.push(...part);
    else lists.push([...part]);
    highest = part.reduce((most, { number }) => Math.max(most, number), goesOn ? highest : 0);
  }
  return lists;
}

/** Whether a row says "points", in front of its field or on top of its column. */
function saysScore({ evidence }: ListRow, land: Landscape): boolean {
  const labels = land.lexicon.words.criterionFields.score.map(fold);
  const isHead = (head: string): boolean => labels.includes(fold(head));
  return saysScoreBefore(evidence, land) || evidence.candidate.heads.some(isHead);
}

/** The rows in the order that explains most, then those in another order. */
function orderRows(items: readonly ListRow[]): Pick<RowList, 'rows' | 'worth' | 'marginOf'> {
  const chain = findChain({
    items,
    reach,
    rankOf: ({ number }) => number,
    weight: ({ weight }) => weight,
    before: () => 0,
    between: () => 0,
    after: () => 0,
  });
  const taken = new Set(chain.chosen.map(({ number }) => number));
  const inOtherOrder = items.filter(({ number, weight }) => {
    const isFree = weight >= rowWeights.name && !taken.has(number);
    if (isFree) taken.add(number);
    return isFree;
  });
  const rows = [...chain.chosen, ...inOtherOrder];
  const others = new Map<number, number[]>();
  items.forEach((item, at) => {
    if (!rows.includes(item)) others.set(item.number, [...(others.get(item.number) ?? []), at]);
  });
  return {
    rows,
    worth: chain.worth,
    marginOf: (row) => {
      if (row.isOpen) return 0;
      const rivals = (others.get(row.number) ?? []).map((at) => chain.through(at));
      if (inOtherOrder.includes(row)) return rivals.length > 0 ? 0 : Infinity;
      return chain.worth - Math.max(chain.without(row.number), ...rivals);
    },
  };
}

const lastPlace = ({ all }: ListRow): number => all.at(-1)?.candidate.at ?? 0;

/** The lists of criteria with a control for each that stand among these controls, in the order of the document. */
export function findLists(
  controls: readonly ControlEvidence[],
  named: readonly NamedRow[],
  land: Landscape,
  typed: TypedWords,
): RowList[] {
  const rows = named.flatMap((row) => rowOf(row, land, typed) ?? []);
  const lists = joined(segments(rows, land), land);
  const totals = controls.filter(isTotalField).map(({ candidate }) => candidate.at);
  return lists.flatMap((items, at): RowList[] => {
    const [first] = items;
    const last = items.at(-1);
    if (!first || !last) return [];
    const { line } = first.evidence.candidate;
    const since = linesAbove(first);
    const title = since.find((one) => land.isSummaryTitle(one.line));
    const end = lastPlace(last);
    const next = lists[at + 1]?.[0]?.evidence.candidate.at ?? Infinity;
    return [
      {
        ...orderRows(items),
        isTitled: title !== undefined,
        isEarlier: since.some(
          ({ text, cell }) => cell === null && !isSentence(text) && occasionIn(text, typed) === 'earlier',
        ),
        hasTotal: totals.some((total) => total > end && total < next),
        saysScores: 2 * items.filter((row) => saysScore(row, land)).length > items.length,
        line: title?.line ?? line,
      },
    ];
  });
}
