import { hasLetter } from '../../characters/quickPattern';
import type { FieldKey } from '../../assessment/fieldKey';
import type { NeedField } from '../../assessment/needs/needKey';
import { needFields, needKey } from '../../assessment/needs/needKey';
import type { FrontField } from '../../words/frontField';
import { isFrontList } from '../../words/frontField';
import type { Binding, Bound } from '../binding';
import type { ControlEvidence } from '../lines/controlEvidence';
import { holdsText, isSameRow } from '../lines/controlEvidence';
import { fold } from '../lines/fold';
import type { Claim } from '../lines/frontClaims';
import { beginsList, claimsIn } from '../lines/frontClaims';
import { hasOwnLabel, isAnswered, isComplete, standsBefore } from '../lines/labels';
import type { Labelled } from '../lines/labels';
import type { FrontMeaning, Lexicon, NamedLabel } from '../lines/lexicon';
import type { Need } from '../lines/needs';
import { areMixed, beginsAbove } from '../lines/needs';
import { occasionIn, occasionsOf, ofThisTime } from '../lines/occasions';
import type { ListEntry } from './listEntries';
import { oddOnes, orderedEntries } from './listEntries';
import type { TypedWords } from '../../words/typedWords';

function keyOf({ name }: NamedLabel, count: number): FieldKey {
  if (isFrontList(name)) return `front.${name}.${count}`;
  return name === 'pointsAndLevel' ? 'summary.pointsAndLevel' : `front.${name}`;
}

const boundBy = (
  evidence: ControlEvidence,
  name: string,
  weight: number,
  label: Labelled<FrontMeaning> | null = evidence.front,
): Bound => ({
  evidence,
  label,
  reasons: [{ name, weight }],
  margin: null,
  rival: null,
});

/** Whether its label stands right before it, with no other text between. */
const isNear = ({ front, candidate }: ControlEvidence): boolean =>
  front !== null && (front.grade === 'inside' || candidate.labels.some(({ text }) => text === front.text));

/**
 * A labelled control, and those in its row of a table that have no text of their own, as in a column for the last
 * report.
 */
type FrontRow = readonly [ControlEvidence, ...ControlEvidence[]];

const isMate = (one: ControlEvidence, labelled: ControlEvidence): boolean =>
  one.front === null &&
  one.candidate.bare &&
  one.candidate.line !== labelled.candidate.line &&
  holdsText(one.candidate) &&
  isSameRow(one, labelled);

function frontRows(controls: readonly ControlEvidence[], foreign: ReadonlySet<ControlEvidence>): FrontRow[] {
  const rows: [ControlEvidence, ...ControlEvidence[]][] = [];
  for (const one of controls.filter(({ candidate }) => holdsText(candidate))) {
    const row = rows.at(-1);
    const isLabelled = row !== undefined && standsBefore(row[0].front, row[0].candidate);
    const isOfFront = row !== undefined && !foreign.has(row[0]) && !foreign.has(one);
    if (isLabelled && isOfFront && isMate(one, row[0])) row.push(one);
    else rows.push([one]);
  }
  return rows;
}

/** A list is of people. */
const isDate = ({ candidate: { control } }: ControlEvidence): boolean =>
  control.type === 'date' || (!control.prompting && /\d/.test(control.text) && !hasLetter(control.text));

/** Whether it is chosen from a drop-down list, as no name among typed ones is. */
const isChoice = ({ candidate: { control } }: ControlEvidence): boolean =>
  control.type === 'dropDownList' || control.type === 'comboBox';

const isContested = (claim: Claim | undefined): boolean => claim === 'last' || claim === 'asked';

/** What the front is read with. */
export interface FrontReading {
  readonly lexicon: Lexicon;
  readonly typed: TypedWords;
  /** Controls that may be something else. */
  readonly doubtful: ReadonlySet<ControlEvidence>;
  /** Another report's front is among them, and nothing tells which of the two is meant. */
  readonly isTwice: boolean;
  /** Controls that stand among the front's fields and are none of them, as those of a list of criteria. */
  readonly foreign: ReadonlySet<ControlEvidence>;
  /** The needs that begin with the label for their number and name, and those beside them. */
  readonly needs: readonly Need[];
}

/** A list of the front, as far as it has been read. */
interface OpenList {
  readonly label: NamedLabel;
  /** Another thing came in between. */
  readonly isBroken: boolean;
  /** Its first field is chosen from a drop-down list. */
  readonly isChosen: boolean;
  /** So many fields have come since that follow the list in a report. One may have been moved into it. */
  readonly ends: number;
}
const mostEnds = 1;
const opened = (label: NamedLabel, isBroken: boolean, isChosen = false): OpenList => ({
  label,
  isBroken,
  isChosen,
  ends: 0,
});

/** A control within a list that may be of it. */
interface InList {
  readonly label: NamedLabel;
  readonly evidence: ControlEvidence;
}

/** Whether no more than "and" stands between it and the control before it on its line. */
const isJoined = ({ candidate: { since, line } }: ControlEvidence, { and }: TypedWords): boolean =>
  since.length > 0 &&
  since.every((one) => one.line === line && and.some((word) => fold(one.text) === fold(word)));

/** Counts the fields of lists and blocks while the front is walked from control to control. */
class FrontWalk {
  readonly counts = new Map<FrontField, number>();
  private readonly entries = new Map<NamedLabel, ListEntry[]>();
  needs = 0;
  /** The needs without those that may be something else, which come last. */
  sureNeeds = 0;
  /** The need whose fields are being bound; where several stand beside each other, the first. */
  private firstNeed = 0;
  private readonly inNeed = new Set<NeedField>();
  /** The list that a control without a label goes on. */
  private list: OpenList | null = null;
  /** The label of a field that another control with a label of its own stands behind. */
  private waiting: NamedLabel | null = null;
  /** Controls within a list that a text above them labels, or was typed there, and which list. */
  private readonly underTexts: InList[] = [];
  /** Those with a text of their own beside them, as with what somebody is. */
  private readonly besideTexts: InList[] = [];

  constructor(
    private readonly own: FrontReading,
    private readonly binding: Binding,
    private readonly near: ReadonlySet<NamedLabel | NeedField>,
    private readonly claims: ReadonlyMap<ControlEvidence, Claim>,
  ) {}

  /** Its label stands farther back or goes on in words, and another control has the same one right before it. */
  private isOther(evidence: ControlEvidence): boolean {
    const meaning = evidence.front?.value;
    if (meaning?.kind === 'front') return !isNear(evidence) && this.near.has(meaning.label);
    return meaning !== undefined && evidence.front?.grade === 'goesOn' && this.near.has(meaning.field);
  }

  /** Whether a label that other controls have, too, was typed above this one: there a list goes on. */
  private isTyped({ value }: Labelled<FrontMeaning>, claim: 'typed' | 'contested' | 'last'): boolean {
    const label = value.kind === 'front' ? value.label : null;
    if (this.list?.label === label) return false;
    if (claim === 'typed') return true;
    const isTaken = label !== null && this.counts.has(label.name);
    return this.list?.ends === 0 && (claim === 'contested' || isTaken);
  }

  /** What labels a control; null where that was typed there, or labels another one. */
  private labelOf(evidence: ControlEvidence): Labelled<FrontMeaning> | null {
    const { front } = evidence;
    const claim = this.claims.get(evidence);
    if (typeof claim === 'object') return claim;
    const isTyped = front !== null && claim !== undefined && claim !== 'asked' && this.isTyped(front, claim);
    return isTyped || this.isOther(evidence) ? null : front;
  }

  visit(row: FrontRow): void {
    const [evidence, ...mates] = row;
    if (this.own.foreign.has(evidence)) {
      this.pass(evidence);
      return;
    }
    const label = this.labelOf(evidence);
    const meaning = label?.value;
    const isList = meaning?.kind === 'front' && isFrontList(meaning.label.name);
    const goesOn = isList && mates.every(({ candidate }) => candidate.heads[0] === '');
    if (isList && isDate(evidence)) this.pass(evidence);
    else if (meaning?.kind === 'front') this.bindLabel(meaning.label, goesOn ? [evidence] : row);
    else if (meaning) this.bindNeed(meaning.field, row);
    else if (this.list && isJoined(evidence, this.own.typed)) this.goOn(evidence, true);
    else if (hasOwnLabel(evidence.candidate)) this.passOther(evidence);
    else this.goOn(evidence);
    if (goesOn) for (const mate of mates) this.goOn(mate);
  }

  /** The control of this assessment in a row; null where nothing tells, as of what the field asks of an earlier one. */
  private meantIn(row: FrontRow): ControlEvidence | null {
    const [first, ...mates] = row;
    const { typed } = this.own;
    if (mates.length === 0) return first;
    const asksOfEarlier = occasionIn(first.front?.text ?? '', typed) === 'earlier';
    return asksOfEarlier ? null : ofThisTime(row, occasionsOf(row, typed));
  }

  /** Where nothing tells which control of a row is meant, and where it may be something else, that is asked. */
  private entryOf(row: FrontRow): ListEntry {
    const [first, ...mates] = row;
    const meant = this.meantIn(row);
    const others = meant ? [] : mates;
    const bound = {
      ...boundBy(meant ?? first, 'label', 10, this.labelOf(first)),
      rival: others[0] ?? null,
      others,
    };
    const claim = this.claims.get(first);
    const isAsked =
      this.own.doubtful.has(first) || typeof claim === 'object' || claim === 'last' || claim === 'asked';
    return { bound, as: meant === null || isAsked ? 'doubt' : 'bind' };
  }

  private bind(key: FieldKey, { bound, as }: ListEntry): void {
    this.binding[as](key, bound);
  }

  /** The next of a list. */
  private nextKey(label: NamedLabel): FieldKey {
    const count = (this.counts.get(label.name) ?? 0) + 1;
    this.counts.set(label.name, count);
    return keyOf(label, count);
  }

  /** Those of a list are bound once all of them are known. */
  private add(label: NamedLabel, entry: ListEntry): void {
    const entries = this.entries.get(label) ?? [];
    entries.push(entry);
    this.entries.set(label, entries);
    this.counts.set(label.name, entries.length);
  }

  bindLists(): void {
    for (const [label, entries] of this.entries)
      orderedEntries(entries, label.count ?? Infinity).forEach((entry, at) => {
        this.bind(keyOf(label, at + 1), entry);
      });
  }

  /** The nearest label of a field that is no list, on a line above a control, where no other control has it. */
  private labelAbove({ candidate }: ControlEvidence): NamedLabel | null {
    const labels = candidate.since.flatMap(({ text, line }) => {
      const found = line === candidate.line ? null : this.own.lexicon.frontLabel(text);
      const isFree = found?.value.kind === 'front' && isComplete(text, found.length);
      return found?.value.kind === 'front' && isFree && !isFrontList(found.value.label.name)
        ? [found.value.label]
        : [];
    });
    return labels.findLast((label) => !this.near.has(label) && !this.counts.has(label.name)) ?? null;
  }

  private bindLabel(label: NamedLabel, row: FrontRow): void {
    this.waiting = null;
    if (!isFrontList(label.name)) this.passLabelled(row[0]);
    if (isFrontList(label.name))
      this.list = opened(label, isContested(this.claims.get(row[0])), isChoice(row[0]));
    else if (this.list && !this.isOutOfPlace(label)) this.list = { ...this.list, ends: this.list.ends + 1 };
    const entry = this.entryOf(row);
    if (isFrontList(label.name)) this.add(label, entry);
    else {
      this.counts.set(label.name, 1);
      this.bind(keyOf(label, 1), entry);
    }
  }

  /** Whether the field was found before, or comes before the list in a report: then it may stand within the list. */
  private isOutOfPlace(label: NamedLabel): boolean {
    const { front } = this.own.lexicon;
    return (
      this.list !== null &&
      (this.counts.has(label.name) || front.indexOf(label) < front.indexOf(this.list.label))
    );
  }

  /**
   * A row of several may hold one need in each column: that is asked. Where needs are begun by their number and name,
   * other controls with such a label are none.
   */
  private bindNeed(field: NeedField, row: FrontRow): void {
    const goesOn = this.needs > 0 && !this.inNeed.has(field);
    if (this.own.needs.length > 0 && !row[0].inNeed && !goesOn) {
      this.passOther(row[0]);
      return;
    }
    const isBegun = beginsAbove(row[0], this.own.lexicon) && !this.isWithinNeed(row[0]);
    const isAgain = this.inNeed.has(field) && !this.isWithinNeed(row[0]);
    if (this.needs === 0 || field === 'criterion' || isAgain || isBegun) {
      this.firstNeed = this.needs + 1;
      this.inNeed.clear();
    }
    this.inNeed.add(field);
    this.pass(row[0]);
    const columns = this.meantIn(row) ? [row[0]] : row;
    this.needs = Math.max(this.needs, this.firstNeed + columns.length - 1);
    if (!this.own.doubtful.has(row[0])) this.sureNeeds = this.needs;
    if (columns.length === 1) this.bind(needKey(this.firstNeed, field), this.entryOf(row));
    else
      columns.forEach((one, at) => {
        this.binding.doubt(needKey(this.firstNeed + at, field), boundBy(one, 'column', 4));
      });
  }

  /** Whether it goes on with a need: where that has such a field already, as where a line was copied, it is doubled. */
  private isWithinNeed(evidence: ControlEvidence): boolean {
    return this.own.needs.some((need) => need.indexOf(evidence) > 0);
  }

  /**
   * A control without a label is the next of the list above: behind a typed line or another thing that is a guess. One
   * chosen from a drop-down list below typed names may be anything: that is asked. So is what stands behind another
   * control that came to stand below the label of a field.
   */
  private goOn(evidence: ControlEvidence, isNext = evidence.candidate.bare): void {
    if (this.waiting && evidence.candidate.bare) {
      this.counts.set(this.waiting.name, 1);
      this.binding.doubt(keyOf(this.waiting, 1), boundBy(evidence, 'label before another control', 4, null));
      this.waiting = null;
      return;
    }
    if (!this.list || this.list.ends > mostEnds || isDate(evidence)) return;
    const bound = boundBy(evidence, 'goes on a list', 4, null);
    const isAsked = this.own.doubtful.has(evidence) || (isChoice(evidence) && !this.list.isChosen);
    const isSure = isNext && !this.list.isBroken;
    this.add(this.list.label, { bound, as: isAsked ? 'doubt' : isSure ? 'bind' : 'guess' });
  }

  /** Another thing, maybe in a list or between it and its label. */
  private pass(evidence: ControlEvidence): void {
    const typed = this.claims.has(evidence) ? evidence.front?.text : undefined;
    for (const { text } of evidence.candidate.since.filter((one) => one.text !== typed)) {
      const found = this.own.lexicon.frontLabel(text)?.value;
      if (found?.kind === 'front' && isFrontList(found.label.name)) this.list = opened(found.label, true);
    }
    this.list = this.list && { ...this.list, isBroken: true };
  }

  /** A text on a line above is its label, or somebody typed it between two of a list. */
  private passLabelled(evidence: ControlEvidence): void {
    this.pass(evidence);
    const isBeside = evidence.candidate.labels[0]?.own === true;
    if (!this.list || this.list.ends > 0 || isDate(evidence)) return;
    (isBeside ? this.besideTexts : this.underTexts).push({ label: this.list.label, evidence });
  }

  /** No field of the front: the control of a field above may stand behind it. */
  private passOther(evidence: ControlEvidence): void {
    this.passLabelled(evidence);
    this.waiting = this.labelAbove(evidence);
  }

  /** The fields of lists with several. */
  listKeys(): FieldKey[] {
    const lists = this.own.lexicon.front.filter(({ name }) => isFrontList(name));
    return lists.flatMap((label) => {
      const count = this.counts.get(label.name) ?? 0;
      return count > 1 ? Array.from({ length: count }, (_, at) => keyOf(label, at + 1)) : [];
    });
  }

  /** Those of lists that are longer than the template's, though made as its controls are. */
  keysOfLongLists(): FieldKey[] {
    return [...this.entries].flatMap(([label, entries]) => {
      const { count = Infinity } = label;
      const isLong = entries.length - oddOnes(entries, count).size > count;
      return isLong ? entries.map((_, at) => keyOf(label, at + 1)) : [];
    });
  }

  needKeys(): FieldKey[] {
    const counts = Array.from({ length: this.needs }, (_, at) => at + 1);
    return counts.flatMap((need) => needFields.map((field): FieldKey => needKey(need, field)));
  }

  /** What is still no field may be of the list that it stands in: that is asked. */
  askUnderTexts(): void {
    this.underTexts.forEach((one) => {
      this.ask(one);
    });
  }

  /** So is what a list lacks as many fields for as the template has. */
  askBesideTexts(): void {
    const isShort = ({ name, count = 0 }: NamedLabel): boolean => (this.counts.get(name) ?? 0) < count;
    const short = this.besideTexts.filter(({ label }) => isShort(label));
    short.forEach((one) => {
      this.ask(one);
    });
  }

  private ask({ label, evidence }: InList): void {
    if (this.binding.isTaken(evidence)) return;
    this.binding.doubt(this.nextKey(label), boundBy(evidence, 'within a list', 4, null));
  }
}

/** The labels that stand right before a control; those of needs only where they do not go on in words. */
function properLabels(controls: readonly ControlEvidence[]): Set<NamedLabel | NeedField> {
  const proper = controls.filter(isNear).flatMap(({ front }): (NamedLabel | NeedField)[] => {
    if (front?.value.kind === 'front') return [front.value.label];
    return front && front.grade !== 'goesOn' ? [front.value.field] : [];
  });
  return new Set(proper);
}

/**
 * Binds the report's front by its labels; what has none goes on a list, or is bound by its place. The keys that come
 * back are of lists in which another field's control may stand, where one is missing.
 */
export function bindFront(
  controls: readonly ControlEvidence[],
  own: FrontReading,
  binding: Binding,
): readonly FieldKey[] {
  const fields = controls.filter((one) => !own.foreign.has(one));
  const claims = claimsIn(fields, own.lexicon);
  const walk = new FrontWalk(own, binding, properLabels(fields), claims);
  frontRows(controls, own.foreign).forEach((row) => {
    walk.visit(row);
  });
  walk.bindLists();
  walk.askBesideTexts();
  askAboutNext(fields, binding);
  binding.fillGaps(expectedFront(own.lexicon, walk.counts, walk.sureNeeds), fields);
  walk.askUnderTexts();
  if (own.isTwice || controls.some((one) => hasLabelLeft(one, own.lexicon, binding)))
    binding.questionEach(walk.listKeys());
  if (areMixed(own.needs)) binding.questionEach(walk.needKeys());
  return walk.keysOfLongLists();
}

/**
 * Whether the label of a field that is missing stands before a control with nothing behind it: the field's own control
 * may have been moved elsewhere, as into a list, where nobody can tell it from a name.
 */
function hasLabelLeft({ candidate }: ControlEvidence, lexicon: Lexicon, binding: Binding): boolean {
  return candidate.since.some(({ text, line }) => {
    const found = line === candidate.line ? null : lexicon.frontLabel(text);
    if (found?.value.kind !== 'front' || isFrontList(found.value.label.name)) return false;
    const { label } = found.value;
    // Other wordings may be the heading above the label, which stays where its line was deleted.
    const isOwn = fold(text).startsWith(fold(label.texts[0]));
    const isLeft = isComplete(text, found.length) || text.trimEnd().endsWith('?');
    return isOwn && isLeft && !isAnswered(text, found.length) && !binding.has(keyOf(label, 1));
  });
}

/** Whether a control has its label on its own line, and the other one stands on another. */
const isApartFrom = ({ candidate, front }: ControlEvidence, other: ControlEvidence): boolean =>
  other.candidate.line !== candidate.line &&
  candidate.since.some(({ line, text }) => line === candidate.line && text === front?.text);

/**
 * Right behind a field that is no list, with no text between, another control stands that is none or goes on a list as
 * a guess: as where one was moved there without its label, or labels stand in one cell and their controls in the next.
 */
function askAboutNext(fields: readonly ControlEvidence[], binding: Binding): void {
  fields.forEach((one, at) => {
    const next = fields[at + 1];
    const isSingle = one.front !== null && !beginsList(one);
    const isNext = next?.front === null && next.candidate.bare && !isApartFrom(one, next);
    if (isSingle && isNext && holdsText(next.candidate) && !isMate(next, one)) binding.question(one, next);
  });
}

/** The front's fields in the document's order, lists and blocks as long as they were found, but never empty. */
function expectedFront(lexicon: Lexicon, counts: ReadonlyMap<FrontField, number>, needs: number): FieldKey[] {
  const upTo = (count: number): number[] =>
    Array.from({ length: Math.max(1, count) }, (_, index) => index + 1);
  const labelled = lexicon.front.flatMap((label) =>
    upTo(counts.get(label.name) ?? 0).map((count) => keyOf(label, count)),
  );
  const blocks = upTo(needs).flatMap((block) => needFields.map((field): FieldKey => needKey(block, field)));
  return [...labelled, ...blocks];
}
