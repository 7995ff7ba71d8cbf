import { summaryKey } from '../../assessment/fieldKey';
import { criterionNumbers } from '../../assessment/report';
import type { Binding } from '../binding';
import type { ControlEvidence } from '../lines/controlEvidence';
import { holdsNumber, isTogether } from '../lines/controlEvidence';
import { isComplete, labelWeights } from '../lines/labels';
import type { Landscape } from '../lines/landscape';
import type { Lexicon } from '../lines/lexicon';
import { occasionsOf, ofThisTime } from '../lines/occasions';
import { rowWeights } from './rowNames';
import type { RowList } from './summaryLists';
import { fewestOfList, findLists, isTotalField, namedRows } from './summaryLists';
import type { KnownWords } from '../../words/reportWords';
import type { TypedWords } from '../../words/typedWords';

/** The words of all languages, and what is typed in the document's own. */
interface SummaryWords {
  readonly known: KnownWords;
  readonly typed: TypedWords;
}

/** A row that beats the next best by less is asked about. */
const sureMargin = 2;

/** The summary's part of the document: its controls, the rows and the total among them. */
export interface Summary {
  /** Null where no list of criteria may be it. */
  readonly list: RowList | null;
  /** Nothing tells that the list is the summary, or another one is as likely. */
  readonly isOpen: boolean;
  /** Other lists of as many rows that may be it, the likeliest first. */
  readonly others: readonly RowList[];
  /** Further lists that are made like it. */
  readonly copies: readonly RowList[];
  readonly controls: readonly ControlEvidence[];
  /** The line on which it begins; null where it was not found. */
  readonly line: number | null;
  /** What stands in a list of criteria before the criteria themselves: no field of the front. */
  readonly inLists: ReadonlySet<ControlEvidence>;
}

/** Fewer names in rows before the criteria may be typed lines between the fields of the front. */
const fewestInFront = 3;

/** How much speaks for a list's being the summary. Before the criteria only its title does. */
const rankOf = ({ isTitled, hasTotal, saysScores }: RowList, isAhead: boolean): number =>
  (isTitled ? 4 : 0) + (hasTotal ? 2 : 0) + (saysScores ? 1 : 0) - (isAhead && !isTitled ? 3 : 0);

/** Finds the summary behind the criteria or before them, wherever more speaks for it. */
export function findSummary(
  before: readonly ControlEvidence[],
  after: readonly ControlEvidence[],
  land: Landscape,
  words: SummaryWords,
): Summary {
  const rowsBefore = namedRows(before, land, words.known);
  const rowsAfter = namedRows(after, land, words.known);
  const ahead = findLists(before, rowsBefore, land, words.typed);
  const lists = [...findLists(after, rowsAfter, land, words.typed), ...ahead];
  const rank = new Map(lists.map((list) => [list, rankOf(list, ahead.includes(list))]));
  const isLikelier = (one: RowList, other: RowList): number =>
    (rank.get(other) ?? 0) - (rank.get(one) ?? 0) || other.worth - one.worth;
  const isTold = lists.some(({ isTitled }) => isTitled);
  const [list = null, ...others] = lists
    .filter(({ rows, isEarlier, isTitled, hasTotal }) => {
      const isLong = rows.length >= fewestOfList || (hasTotal && !isTold);
      return !isEarlier && (isTitled || isLong);
    })
    .sort(isLikelier);
  const isAhead = list !== null && ahead.includes(list);
  const likely = others.filter((other) => list && rank.get(other) === rank.get(list));
  const [begin, end] = [before[0]?.candidate.line ?? 0, after.at(-1)?.candidate.line ?? 0];
  const hasTitle = land.titles.some((line) => line >= begin && line <= end);
  const isKnown = list?.isTitled === true || (!hasTitle && list !== null && (rank.get(list) ?? 0) > 0);
  const isOpen = !isKnown || likely.length > 0;
  const whole = isAhead ? before : after;
  const controls = list && !isOpen ? scopeOf(list, whole, lists) : whole;
  const listed = rowsBefore.filter(({ name }) => name.weight >= rowWeights.name);
  return {
    list,
    isOpen,
    others: likely,
    copies: others.filter((other) => !likely.includes(other) && other.hasTotal && other.saysScores),
    controls,
    line: controls[0]?.candidate.line ?? null,
    inLists: new Set([
      ...(listed.length >= fewestInFront ? listed.flatMap((row) => row.controls) : []),
      ...(isAhead && !isOpen ? controls : []),
    ]),
  };
}

/** The controls from a list's title to its total, or to what comes before the next list. */
function scopeOf(
  list: RowList,
  controls: readonly ControlEvidence[],
  lists: readonly RowList[],
): readonly ControlEvidence[] {
  const next = lists
    .filter(({ line, rows }) => line > list.line && rows.length >= fewestOfList)
    .reduce((least, { line }) => Math.min(least, line), Infinity);
  return controls.filter(({ candidate }) => candidate.line >= list.line && candidate.line < next);
}

const totalWeight = ({ total }: ControlEvidence): number => (total ? labelWeights[total.grade] : 0);

/** The control of a total with those that stand in its row without a label, as in a column for the last assessment. */
const rowOfTotal = (total: ControlEvidence, controls: readonly ControlEvidence[]): ControlEvidence[] => [
  total,
  ...controls.filter((one) => {
    const { candidate, total: label } = one;
    return (
      one !== total && label === null && candidate.bare && holdsNumber(candidate) && isTogether(total, one)
    );
  }),
];

/** What the total is read with. */
interface TotalWords {
  readonly typed: TypedWords;
  readonly lexicon: Lexicon;
}

/** Whether the row that it stands in begins with the total's label. */
function isInRowOfTotal({ candidate }: ControlEvidence, lexicon: Lexicon): boolean {
  const [, row] = candidate.heads;
  const found = lexicon.totalLabel(row);
  return found !== null && isComplete(row, found.length) && holdsNumber(candidate);
}

/** Another control came to stand between the total's label and its control: which of the row is meant is asked. */
function bindInRow(row: readonly ControlEvidence[], typed: TypedWords, binding: Binding): void {
  const evidence =
    ofThisTime(row, occasionsOf(row, typed)) ?? row.find(({ candidate }) => candidate.bare) ?? row[0];
  if (!evidence) {
    binding.miss(['total']);
    return;
  }
  const others = row.filter((one) => one !== evidence);
  const reasons = [{ name: 'label of its row', weight: labelWeights.farther }];
  binding.doubt('total', { evidence, label: null, reasons, margin: null, rival: others[0] ?? null, others });
}

/** By its label alone; of several that of the plainest words, and that is asked. */
function bindTotal(
  controls: readonly ControlEvidence[],
  lastRow: number,
  { typed, lexicon }: TotalWords,
  binding: Binding,
): void {
  const totals = controls.filter((evidence) => isTotalField(evidence) && holdsNumber(evidence.candidate));
  const behind = totals.filter(({ candidate }) => candidate.at > lastRow);
  const [first, ...others] = [...(behind.length > 0 ? behind : totals)].sort(
    (one, other) => totalWeight(other) - totalWeight(one),
  );
  if (!first?.total) {
    bindInRow(
      controls.filter((one) => isInRowOfTotal(one, lexicon)),
      typed,
      binding,
    );
    return;
  }
  const inRow = rowOfTotal(first, controls);
  const meant = ofThisTime(inRow, occasionsOf(inRow, typed));
  const evidence = meant ?? first;
  const { total } = first;
  const reasons = [{ name: `label: ${total.grade}`, weight: labelWeights[total.grade] }];
  const rivals = [...(meant ? [] : inRow.slice(1)), ...others];
  const bound = { evidence, label: total, reasons, margin: null, rival: rivals[0] ?? null, others: rivals };
  if (rivals.length > 0) binding.doubt('total', bound);
  else binding.bind('total', bound);
}

function bindRows({ list, isOpen, others, copies }: Summary, binding: Binding): void {
  for (const row of list?.rows ?? []) {
    const { evidence, number, weight } = row;
    const elsewhere = others.flatMap(({ rows }) => rows.find((one) => one.number === number)?.evidence ?? []);
    const rivals = [...elsewhere, ...row.others];
    const label = evidence.field?.value === 'score' ? evidence.field : null;
    const reasons = [{ name: 'name of the row', weight }];
    const bound = { evidence, label, reasons, margin: 0, rival: elsewhere[0] ?? null, others: rivals };
    const margin = isOpen ? 0 : (list?.marginOf(row) ?? 0);
    if (margin < sureMargin) binding.doubt(summaryKey(number), { ...bound, margin });
    else binding.bind(summaryKey(number), { ...bound, margin });
  }
  const again = new Set(copies.flatMap(({ rows }) => rows.map(({ number }) => number)));
  again.forEach((number) => binding.problems.push({ kind: 'fieldDoubled', where: summaryKey(number) }));
}

/** Binds the summary's rows by number and name, and the total by its label alone, never by its place. */
export function bindSummary(summary: Summary, words: TotalWords, binding: Binding): void {
  const { list, controls } = summary;
  bindRows(summary, binding);
  const lastRow = Math.max(-1, ...(list?.rows ?? []).map(({ evidence }) => evidence.candidate.at));
  bindTotal(controls, lastRow, words, binding);
  const total = (binding.fields.get('total') ?? binding.unsure.get('total'))?.evidence.candidate.at;
  const until = total ?? lastRow + 1;
  const rows = controls.filter(({ candidate }) => candidate.at < until);
  binding.fillGaps(criterionNumbers.map(summaryKey), rows);
}
