import type { CriterionField } from '../../assessment/fieldKey';
import { criterionFields } from '../../assessment/fieldKey';
import type { KnownWords } from '../../words/reportWords';
import type { ControlEvidence } from './controlEvidence';
import { controlEvidenceOf, holdsScore, holdsText, isSameRow } from './controlEvidence';
import { tidy } from './fold';
import type { Head } from './heads';
import type { Labelled } from './labels';
import { holdsOnlyLabel, isAnswered } from './labels';
import { headOf } from './heads';
import type { Lexicon } from './lexicon';
import type { Need } from './needs';
import { needsIn } from './needs';
import type { Candidate, Line, Reading } from './reading';

/** The field whose label stands at a control, unless the label goes on in other words. */
export const fieldAt = ({ field }: ControlEvidence): CriterionField | null =>
  field && field.grade !== 'goesOn' ? field.value : null;

/** A label of the front that no criterion has. */
export const isFrontLabel = ({ front }: ControlEvidence): boolean =>
  front !== null && (front.value.kind === 'front' || front.value.field === 'criterion');

type CountedKind = CriterionField | 'unlabelled' | 'front';

const kindOf = (evidence: ControlEvidence): CountedKind | null => {
  if (evidence.inNeed) return null;
  if (!holdsText(evidence.candidate) && !holdsScore(evidence.candidate)) return null;
  return fieldAt(evidence) ?? (isFrontLabel(evidence) ? 'front' : 'unlabelled');
};

/** Whether the control before it in its row is the same field, as that of the last assessment. */
const isBesideItsLike = (one: ControlEvidence, before: ControlEvidence | undefined): boolean =>
  before !== undefined && fieldAt(one) !== null && fieldAt(one) === fieldAt(before) && isSameRow(one, before);

/** For each place the value of the nearest one before that has any, itself not counted. */
function carried<T>(values: readonly (T | null)[]): (T | null)[] {
  const before: (T | null)[] = [];
  let last: T | null = null;
  for (const value of values) {
    before.push(last);
    last = value ?? last;
  }
  return [...before, last];
}

/**
 * A document as one language sees it: what stands around each control, which lines may begin a criterion, and counts
 * over stretches.
 */
export class Landscape {
  readonly lines: readonly Line[];
  readonly evidence: readonly ControlEvidence[];
  readonly heads: readonly Head[];
  /** The key development needs, wherever they stand. */
  readonly needs: readonly Need[];
  /** The lines of the summary's title. */
  readonly titles: readonly number[];
  /** The style of most heads that a score follows; undefined where there are none. */
  readonly peerStyle: string | null | undefined;
  private readonly firstFrom: readonly number[];
  private readonly counts: Readonly<Record<CountedKind, readonly number[]>>;
  private readonly typed: readonly (readonly number[])[];
  private readonly nearest: ReadonlySet<number>;
  private readonly before: readonly (CriterionField | null)[];
  private readonly after: readonly (CriterionField | null)[];

  constructor(
    readonly reading: Reading,
    readonly lexicon: Lexicon,
    words: KnownWords,
  ) {
    this.lines = reading.lines;
    this.titles = this.lines.flatMap(({ index }) => (this.isSummaryTitle(index) ? [index] : []));
    const labelled = withLabelControls(
      reading.candidates.map((candidate) => controlEvidenceOf(candidate, lexicon)),
    );
    this.heads = findHeads(this.lines, lexicon, words);
    const heads = new Set(this.heads.map(({ line }) => line));
    const found = needsIn(
      labelled,
      lexicon,
      ({ line, text }) => heads.has(line) || lexicon.isCriteriaHeading(text) || lexicon.isSection(text),
    );
    const inNeeds = new Set(found.flat());
    this.evidence = labelled.map((one) => (inNeeds.has(one) ? { ...one, field: null, inNeed: true } : one));
    this.needs = found.map((need) => need.flatMap(({ candidate }) => this.evidence[candidate.at] ?? []));
    this.firstFrom = firstCandidates(this.lines, reading.candidates);
    this.counts = countEach(
      this.evidence.map((one, at) => (isBesideItsLike(one, this.evidence[at - 1]) ? null : kindOf(one))),
    );
    const typed = this.lines.map((line) => typedOver(line, lexicon));
    this.typed = criterionFields.map((field) => prefixSums(typed.map((own) => own === field)));
    const fields = labelled.map(fieldAt);
    this.before = carried(fields);
    this.after = carried(fields.toReversed()).toReversed();
    const nearest = this.findNearest();
    this.nearest = new Set([...nearest].map(({ line }) => line));
    this.peerStyle = mostCommon(
      [...nearest].filter(({ nameKnown }) => nameKnown).map((head) => this.styleOf(head)),
    );
  }

  /** The place of the first candidate on this line or below it. */
  firstAt(line: number): number {
    return this.firstFrom[Math.min(line, this.lines.length)] ?? this.evidence.length;
  }

  candidates(from: number, until: number): readonly ControlEvidence[] {
    return this.evidence.slice(this.firstAt(from), this.firstAt(until));
  }

  /** How many controls of a kind stand from one line to before the other. */
  count(kind: CountedKind, from: number, until: number): number {
    const sums = this.counts[kind];
    return (sums[this.firstAt(until)] ?? 0) - (sums[this.firstAt(from)] ?? 0);
  }

  /** How many labels of a field have something typed behind them instead of a control. */
  typedCount(field: CriterionField, from: number, until: number): number {
    const sums = this.typed[criterionFields.indexOf(field)] ?? [];
    return (sums[until] ?? 0) - (sums[from] ?? 0);
  }

  styleOf({ line }: Head): string | null {
    return this.lines[line]?.style ?? null;
  }

  isNearestToScore({ line }: Head): boolean {
    return this.nearest.has(line);
  }

  fieldBefore(line: number): CriterionField | null {
    return this.before[this.firstAt(line)] ?? null;
  }

  fieldAfter(line: number): CriterionField | null {
    return this.after[this.firstAt(line)] ?? null;
  }

  /**
   * The line on which the front ends: the heading of the criteria or of a section, behind all labels of the front, else
   * the first criterion.
   */
  endOfFront(first: number): number {
    const last = this.candidates(0, first).findLast(isFrontLabel)?.candidate.line ?? -1;
    const heading = this.lines.slice(last + 1, first).find(({ lead, candidates }) => {
      return (
        candidates.length === 0 && (this.lexicon.isCriteriaHeading(lead) || this.lexicon.isSection(lead))
      );
    });
    return heading?.index ?? first;
  }

  /** A row of the summary has its score beside the name; a criterion has its score, and more, below. */
  isRow({ line }: Head): boolean {
    const following = this.evidence.slice(this.firstAt(line), this.firstAt(line) + criterionFields.length);
    const [next, afterNext] = following;
    const cell = this.lines[line]?.cell;
    if (!next) return false;
    const inRow = following.filter((one) => isSameRow(one, next) && holdsText(one.candidate));
    if (inRow.length === criterionFields.length) return false;
    const own = next.candidate;
    const isBeside =
      own.line === line || (cell && own.cell?.table === cell.table && own.cell.row === cell.row);
    return Boolean(isBeside) && (!afterNext || fieldAt(afterNext) !== 'sources');
  }

  isSummaryTitle(line: number): boolean {
    const { lead = '', candidates = [] } = this.lines[line] ?? {};
    return candidates.length === 0 && this.lexicon.isSummaryHeading(tidy(lead));
  }

  /** Of each score the nearest head before it that no other label stands between: with a known name if there is one. */
  private findNearest(): Set<Head> {
    const nearest = new Set<Head>();
    let at = 0;
    let from = 0;
    for (const evidence of this.evidence) {
      const { line } = evidence.candidate;
      while ((this.heads[at]?.line ?? Infinity) <= line) at++;
      if (fieldAt(evidence) === 'score')
        ownersOf(this.heads.slice(from, at)).forEach((head) => nearest.add(head));
      if (fieldAt(evidence) !== null || evidence.inNeed || isFrontLabel(evidence)) from = at;
    }
    return nearest;
  }
}

/** A control with a label and no more, before one without any label: the label of that one, in a control of its own. */
function withLabelControls(all: readonly ControlEvidence[]): ControlEvidence[] {
  const labels = all.map((one, at) => {
    const next = all[at + 1];
    const isLabel = holdsOnlyLabel(one.candidate, one.field) || holdsOnlyLabel(one.candidate, one.front);
    return isLabel && next?.candidate.bare === true && !next.field && !next.front;
  });
  return all.map((one, at) => {
    if (labels[at]) return { ...one, field: null, front: null };
    const before = labels[at - 1] ? all[at - 1] : undefined;
    return before ? { ...one, field: asLabel(before.field), front: asLabel(before.front) } : one;
  });
}

const asLabel = <T>(label: Labelled<T> | null): Labelled<T> | null => label && { ...label, grade: 'exact' };

/** A line that goes on with the name above begins nothing of its own. */
function findHeads(lines: readonly Line[], lexicon: Lexicon, words: KnownWords): Head[] {
  const heads: Head[] = [];
  for (const line of lines) {
    const last = heads.at(-1);
    const isName = last !== undefined && line.index < last.line + last.lines;
    const head = isName ? null : headOf(lines, line, lexicon, words);
    if (head) heads.push(head);
  }
  return heads;
}

function ownersOf(heads: readonly Head[]): readonly Head[] {
  const known = heads.findLast(({ nameKnown }) => nameKnown);
  return known ? [known] : heads;
}

function firstCandidates(lines: readonly Line[], candidates: readonly Candidate[]): number[] {
  let at = 0;
  return [...lines.keys(), lines.length].map((line) => {
    while ((candidates[at]?.line ?? Infinity) < line) at++;
    return at;
  });
}

/** The field whose label begins a line with something typed behind it and no control. */
function typedOver({ lead, candidates }: Line, lexicon: Lexicon): CriterionField | null {
  const found = candidates.length === 0 ? lexicon.fieldLabel(lead) : null;
  return found && isAnswered(lead, found.length) ? found.value : null;
}

/** For each place how many are true before it. */
function prefixSums(values: readonly boolean[]): number[] {
  let sum = 0;
  return [0, ...values.map((own) => (sum += own ? 1 : 0))];
}

function countEach(kinds: readonly (CountedKind | null)[]): Record<CountedKind, number[]> {
  const sums = (kind: CountedKind): number[] => prefixSums(kinds.map((own) => own === kind));
  return {
    score: sums('score'),
    sources: sums('sources'),
    comments: sums('comments'),
    recommendations: sums('recommendations'),
    unlabelled: sums('unlabelled'),
    front: sums('front'),
  };
}

function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0];
}
