import { summaryKey } from '../assessment/fieldKey';
import { criterionNumbers } from '../assessment/report';
import type { Binding } from './binding';
import { findChain } from './chain';
import type { ControlEvidence } from './controlEvidence';
import { holdsNumber, holdsScore, isSameRow, isTwin } from './controlEvidence';
import { labelWeights } from './labels';
import type { Landscape } from './landscape';
import { fieldAt, isFrontLabel } from './landscape';
import type { RowName } from './rowNames';
import { rowNameOf, rowWeights } from './rowNames';
import type { KnownWords } from '../words/reportWords';
import type { TypedWords } from '../words/typedWords';
import { occasionsOf, ofThisTime } from './occasions';

/** The words of all languages, and what is typed in the document's own. */
interface SummaryWords {
  readonly known: KnownWords;
  readonly typed: TypedWords;
}

interface Row extends RowName {
  readonly evidence: ControlEvidence;
  /** Other controls stand in the row, and none of them says that it is the score. */
  readonly isOpen: boolean;
  /** The other controls of the row that can hold a score. */
  readonly others: readonly ControlEvidence[];
}

interface Rows {
  readonly rows: readonly Row[];
  readonly worth: number;
  readonly isTitled: boolean;
  marginOf(row: Row): number;
  /** Further rows of a criterion that has one, as in the summary of the last assessment. */
  readonly again: readonly Row[];
}

/** Fewer names before the criteria are a mention, not the summary. */
const fewestBefore = 8;
const reach = 300;
/** A row that beats the next best by less is asked about. */
const sureMargin = 2;

/** The controls row by row: a row may hold more than the score, as that of the last assessment. */
function inRows(controls: readonly ControlEvidence[]): ControlEvidence[][] {
  const rows: ControlEvidence[][] = [];
  for (const evidence of controls) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && isSameRow(last, evidence)) row.push(evidence);
    else rows.push([evidence]);
  }
  return rows;
}

const mayBeScore = (evidence: ControlEvidence): boolean =>
  holdsScore(evidence.candidate) && !isFrontLabel(evidence) && !isTotal(evidence);

/** A row's score: the one of this assessment, the one that is labelled so, else the first of its controls. */
function rowOf(
  controls: readonly ControlEvidence[],
  land: Landscape,
  { known: words, typed }: SummaryWords,
): Row | null {
  const own = controls.filter(mayBeScore);
  const [first] = own;
  const name = first ? rowNameOf(first, land, words) : null;
  const labelled = own.filter((evidence) => fieldAt(evidence) === 'score');
  const meant = own.length > 1 ? ofThisTime(own, occasionsOf(own, typed)) : null;
  const evidence = meant ?? labelled[0] ?? first;
  if (!name || !evidence) return null;
  const hasTwin = own.some((one) => isTwin(one, evidence) && one.candidate.line === evidence.candidate.line);
  const others = own.filter((one) => one !== evidence);
  const isOpen = meant === null && (hasTwin || (own.length > 1 && labelled.length !== 1));
  return { ...name, evidence, others, isOpen };
}

/** Where a second list of the same criteria begins; -1 where there is none. */
const secondList = (items: readonly Row[]): number =>
  items.findIndex((item, at) => {
    const before = new Set(items.slice(0, at).map(({ number }) => number));
    const isAgain = ({ number }: Row): boolean => before.has(number);
    return isAgain(item) && items.slice(at).filter(isAgain).length >= fewestBefore;
  });

/** Whether the summary's title stands right above a list. */
const isTitled = ([first]: readonly Row[], land: Landscape): boolean =>
  first?.evidence.candidate.since.some(({ line }) => land.isSummaryTitle(line)) === true;

function findRows(controls: readonly ControlEvidence[], land: Landscape, words: SummaryWords): Rows {
  const all = inRows(controls).flatMap((row) => rowOf(row, land, words) ?? []);
  const second = secondList(all);
  const lists = second < 0 ? [all] : [all.slice(0, second), all.slice(second)];
  const items = lists.find((list) => isTitled(list, land)) ?? lists[0] ?? [];
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
    const isFree = weight >= 8 && !taken.has(number);
    if (isFree) taken.add(number);
    return isFree;
  });
  const chosen = new Set([...chain.chosen, ...inOtherOrder]);
  return {
    rows: [...chosen],
    again: all.filter((row) => !chosen.has(row) && row.weight >= rowWeights.name && row.others.length === 0),
    isTitled: isTitled(items, land),
    worth: chain.worth,
    marginOf: (row) => {
      if (row.isOpen) return 0;
      return inOtherOrder.includes(row) ? Infinity : chain.worth - chain.without(row.number);
    },
  };
}

const isTotal = ({ total }: ControlEvidence): boolean => total !== null && total.grade !== 'goesOn';

/** The summary's part of the document: its controls, the rows and the total among them. */
export interface Summary {
  readonly rows: Rows;
  /** Another list of as many rows, of which nobody can tell whether it is the summary. */
  readonly rival: Rows | null;
  readonly controls: readonly ControlEvidence[];
  /** The line on which it begins; null where it was not found. */
  readonly line: number | null;
}

/** From the first row to what follows the last, up to the control of the total. */
function fromFirstRow(controls: readonly ControlEvidence[], { rows }: Rows): readonly ControlEvidence[] {
  const places = rows.map(({ evidence }) => controls.indexOf(evidence));
  const total = controls.findLastIndex(isTotal);
  return controls.slice(Math.min(...places), Math.max(total, ...places) + 1);
}

/** Finds the summary behind the criteria or before them, wherever more speaks for it. */
export function findSummary(
  before: readonly ControlEvidence[],
  after: readonly ControlEvidence[],
  land: Landscape,
  words: SummaryWords,
): Summary {
  const behind = findRows(after, land, words);
  const ahead = findRows(before, land, words);
  const isList = ({ rows }: Rows): boolean => rows.length >= fewestBefore;
  const areTwo = isList(ahead) && isList(behind);
  const isTold = areTwo && ahead.isTitled !== behind.isTitled;
  const isAhead = isTold ? ahead.isTitled : isList(ahead) && ahead.worth > behind.worth;
  const [rows, other] = isAhead ? [ahead, behind] : [behind, ahead];
  const controls = isAhead ? fromFirstRow(before, ahead) : after;
  return {
    rows,
    rival: areTwo && !isTold ? other : null,
    controls,
    line: controls[0]?.candidate.line ?? null,
  };
}

const totalWeight = ({ total }: ControlEvidence): number => (total ? labelWeights[total.grade] : 0);

/** By its label alone; of several that of the plainest words, and that is asked. */
function bindTotal(controls: readonly ControlEvidence[], lastRow: number, binding: Binding): void {
  const totals = controls.filter((evidence) => isTotal(evidence) && holdsNumber(evidence.candidate));
  const behind = totals.filter((evidence) => controls.indexOf(evidence) > lastRow);
  const [first, ...others] = [...(behind.length > 0 ? behind : totals)].sort(
    (one, other) => totalWeight(other) - totalWeight(one),
  );
  if (!first?.total) {
    binding.miss(['total']);
    return;
  }
  const { total } = first;
  const reasons = [{ name: `label: ${total.grade}`, weight: labelWeights[total.grade] }];
  const rival = others[0] ?? null;
  const bound = { evidence: first, label: total, reasons, margin: null, rival, others };
  if (rival) binding.doubt('total', bound);
  else binding.bind('total', bound);
}

/** Binds the summary's rows by number and name, and the total by its label alone, never by its place. */
export function bindSummary({ rows, rival, controls }: Summary, binding: Binding): void {
  for (const row of rows.rows) {
    const { evidence, number, weight } = row;
    const margin = rival ? 0 : rows.marginOf(row);
    const again = rival?.rows.find((one) => one.number === number)?.evidence ?? null;
    const others = again ? [again, ...row.others] : row.others;
    const label = evidence.field?.value === 'score' ? evidence.field : null;
    const reasons = [{ name: 'name of the row', weight }];
    const bound = { evidence, label, reasons, margin, rival: again, others };
    if (margin < sureMargin) binding.doubt(summaryKey(number), bound);
    else binding.bind(summaryKey(number), bound);
  }
  if (rows.again.length >= fewestBefore) {
    const numbers = new Set(rows.again.map(({ number }) => number));
    numbers.forEach((number) => binding.problems.push({ kind: 'fieldDoubled', where: summaryKey(number) }));
  }
  const places = rows.rows.map(({ evidence }) => controls.indexOf(evidence));
  bindTotal(controls, Math.max(-1, ...places), binding);
  const total = (binding.fields.get('total') ?? binding.unsure.get('total'))?.evidence;
  const until = total ? controls.indexOf(total) : Math.max(-1, ...places) + 1;
  binding.fillGaps(criterionNumbers.map(summaryKey), controls.slice(0, until));
}
