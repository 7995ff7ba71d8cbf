import type { FieldKey } from '../assessment/fieldKey';
import type { NeedField } from '../assessment/needKey';
import { needFields, needKey } from '../assessment/needKey';
import type { FrontField } from '../words/frontField';
import { isFrontList } from '../words/frontField';
import type { Binding, Bound } from './binding';
import type { ControlEvidence } from './controlEvidence';
import { holdsText } from './controlEvidence';
import { hasOwnLabel } from './labels';
import type { Lexicon, NamedLabel } from './lexicon';

function keyOf({ name }: NamedLabel, count: number): FieldKey {
  if (isFrontList(name)) return `front.${name}.${count}`;
  return name === 'pointsAndLevel' ? 'summary.pointsAndLevel' : `front.${name}`;
}

const boundBy = (evidence: ControlEvidence, name: string, weight: number): Bound => ({
  evidence,
  label: evidence.front,
  reasons: [{ name, weight }],
  margin: null,
  rival: null,
});

/** Whether its label stands right before it, with no other text between. */
const isNear = ({ front, candidate }: ControlEvidence): boolean =>
  front !== null && (front.grade === 'inside' || candidate.labels.some(({ text }) => text === front.text));

/** Counts the fields of lists and blocks while the front is walked from control to control. */
class FrontWalk {
  readonly counts = new Map<FrontField, number>();
  needs = 0;
  private readonly inNeed = new Set<NeedField>();
  /** The list that a control without a label goes on, and whether another thing came in between. */
  private list: { readonly label: NamedLabel; readonly isBroken: boolean } | null = null;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly binding: Binding,
    private readonly near: ReadonlySet<NamedLabel | NeedField>,
  ) {}

  /** Its label stands farther back or goes on in words, and another control has the same one right before it. */
  private isOther(evidence: ControlEvidence): boolean {
    const meaning = evidence.front?.value;
    if (meaning?.kind === 'front') return !isNear(evidence) && this.near.has(meaning.label);
    return meaning !== undefined && evidence.front?.grade === 'goesOn' && this.near.has(meaning.field);
  }

  visit(evidence: ControlEvidence): void {
    if (!holdsText(evidence.candidate)) return;
    const meaning = this.isOther(evidence) ? null : evidence.front?.value;
    if (meaning?.kind === 'front') this.bindLabel(meaning.label, evidence);
    else if (meaning) this.bindNeed(meaning.field, evidence);
    else if (hasOwnLabel(evidence.candidate)) this.pass(evidence);
    else this.goOn(evidence);
  }

  private nextKey(label: NamedLabel): FieldKey {
    const before = this.counts.get(label.name) ?? 0;
    const count = isFrontList(label.name) ? before + 1 : 1;
    this.counts.set(label.name, Math.max(before, count));
    return keyOf(label, count);
  }

  private bindLabel(label: NamedLabel, evidence: ControlEvidence): void {
    this.list = isFrontList(label.name) ? { label, isBroken: false } : null;
    this.binding.bind(this.nextKey(label), boundBy(evidence, 'label', 10));
  }

  private bindNeed(field: NeedField, evidence: ControlEvidence): void {
    if (this.needs === 0 || field === 'criterion' || this.inNeed.has(field) || this.beginsAbove(evidence)) {
      this.needs++;
      this.inNeed.clear();
    }
    this.inNeed.add(field);
    this.list = null;
    this.binding.bind(needKey(this.needs, field), boundBy(evidence, 'label', 10));
  }

  /** The label of a block's first field stands above without a control: what it was is typed. */
  private beginsAbove({ candidate }: ControlEvidence): boolean {
    return candidate.since.some(({ text }) => {
      const found = this.lexicon.frontLabel(text)?.value;
      return found?.kind === 'developmentNeed' && found.field === 'criterion';
    });
  }

  /** A control without a label is the next of the list above: behind a typed line or another thing that is a guess. */
  private goOn(evidence: ControlEvidence): void {
    if (!this.list || evidence.candidate.control.type === 'date') return;
    const key = this.nextKey(this.list.label);
    const bound = boundBy(evidence, 'goes on a list', 4);
    if (evidence.candidate.bare && !this.list.isBroken) this.binding.bind(key, bound);
    else this.binding.guess(key, bound);
  }

  /** Another thing, maybe in a list or between it and its label. */
  private pass({ candidate }: ControlEvidence): void {
    for (const { text } of candidate.since) {
      const found = this.lexicon.frontLabel(text)?.value;
      if (found?.kind === 'front' && isFrontList(found.label.name))
        this.list = { label: found.label, isBroken: true };
    }
    this.list = this.list && { ...this.list, isBroken: true };
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

/** Binds the report's front by its labels; what has none goes on a list, or is bound by its place. */
export function bindFront(controls: readonly ControlEvidence[], lexicon: Lexicon, binding: Binding): void {
  const walk = new FrontWalk(lexicon, binding, properLabels(controls));
  controls.forEach((evidence) => {
    walk.visit(evidence);
  });
  binding.fillGaps(expectedFront(lexicon, walk.counts, walk.needs), controls);
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
