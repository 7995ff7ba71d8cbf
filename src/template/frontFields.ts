import type { FieldKey } from '../assessment/fieldKey';
import type { NeedField } from '../assessment/needKey';
import { needFields, needKey } from '../assessment/needKey';
import type { FrontField } from '../words/frontField';
import { isFrontList } from '../words/frontField';
import type { Binding, Bound } from './binding';
import type { Evidence } from './evidence';
import { holdsText } from './evidence';
import { labelLike } from './labels';
import type { Lexicon, NamedLabel } from './lexicon';

function keyOf({ name }: NamedLabel, count: number): FieldKey {
  if (isFrontList(name)) return `front.${name}.${count}`;
  return name === 'pointsAndLevel' ? 'summary.pointsAndLevel' : `front.${name}`;
}

const boundBy = (evidence: Evidence, name: string, weight: number): Bound => ({
  evidence,
  label: evidence.front,
  reasons: [{ name, weight }],
  margin: null,
  rival: null,
});

/** Whether its label stands right before it, with no other text between. */
const isNear = ({ front, candidate }: Evidence): boolean =>
  front !== null && (front.grade === 'inside' || candidate.labels.some(({ text }) => text === front.text));

/** Whether text stands on its own line, or on the line above as a label does. */
function hasLabelOfItsOwn({ candidate }: Evidence): boolean {
  const [nearest] = candidate.labels;
  return nearest !== undefined && (nearest.own || labelLike.test(nearest.text));
}

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
    private readonly near: ReadonlySet<NamedLabel>,
  ) {}

  /** Its label stands farther back, and another control has the same one right before it. */
  private isFarther(evidence: Evidence): boolean {
    const meaning = evidence.front?.value;
    return meaning?.kind === 'front' && !isNear(evidence) && this.near.has(meaning.label);
  }

  visit(evidence: Evidence): void {
    if (!holdsText(evidence.candidate)) return;
    const meaning = this.isFarther(evidence) ? null : evidence.front?.value;
    if (meaning?.kind === 'front') this.bindLabel(meaning.label, evidence);
    else if (meaning) this.bindNeed(meaning.field, evidence);
    else if (hasLabelOfItsOwn(evidence)) this.pass(evidence);
    else this.goOn(evidence);
  }

  private nextKey(label: NamedLabel): FieldKey {
    const before = this.counts.get(label.name) ?? 0;
    const count = isFrontList(label.name) ? before + 1 : 1;
    this.counts.set(label.name, Math.max(before, count));
    return keyOf(label, count);
  }

  private bindLabel(label: NamedLabel, evidence: Evidence): void {
    this.list = isFrontList(label.name) ? { label, isBroken: false } : null;
    this.binding.bind(this.nextKey(label), boundBy(evidence, 'label', 10));
  }

  private bindNeed(field: NeedField, evidence: Evidence): void {
    if (this.needs === 0 || field === 'criterion' || this.inNeed.has(field)) {
      this.needs++;
      this.inNeed.clear();
    }
    this.inNeed.add(field);
    this.list = null;
    this.binding.bind(needKey(this.needs, field), boundBy(evidence, 'label', 10));
  }

  /** A control without a label is the next of the list above: behind a typed line that is guessed, behind another thing not sure. */
  private goOn(evidence: Evidence): void {
    if (!this.list) return;
    const key = this.nextKey(this.list.label);
    const bound = boundBy(evidence, 'goes on a list', 4);
    if (this.list.isBroken) this.binding.doubt(key, bound);
    else if (evidence.candidate.bare) this.binding.bind(key, bound);
    else this.binding.guess(key, bound);
  }

  /** Another thing, maybe in a list or between it and its label. */
  private pass({ candidate }: Evidence): void {
    for (const { text } of candidate.since) {
      const found = this.lexicon.frontLabel(text)?.value;
      if (found?.kind === 'front' && isFrontList(found.label.name))
        this.list = { label: found.label, isBroken: true };
    }
    this.list = this.list && { ...this.list, isBroken: true };
  }
}

/** Binds the report's front by its labels; what has none goes on a list, or is bound by its place. */
export function bindFront(controls: readonly Evidence[], lexicon: Lexicon, binding: Binding): void {
  const near = controls
    .filter(isNear)
    .flatMap(({ front }) => (front?.value.kind === 'front' ? [front.value.label] : []));
  const walk = new FrontWalk(lexicon, binding, new Set(near));
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
