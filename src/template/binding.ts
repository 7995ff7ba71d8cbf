import type { FieldKey } from '../assessment/fieldKey';
import type { Problem } from '../assessment/problem';
import type { ControlEvidence } from './lines/controlEvidence';
import { holdsText } from './lines/controlEvidence';
import type { Labelled } from './lines/labels';
import { hasOwnLabel } from './lines/labels';
import { holdsTypedNumber } from './lines/nested';
import type { Weighed } from './criteria/fieldWeights';

/** A field's control and why it is the one. */
export interface Bound {
  readonly evidence: ControlEvidence;
  /** What labels it; null where it is bound by its place. */
  readonly label: Labelled<unknown> | null;
  readonly reasons: readonly Weighed[];
  /** What the reasons beat the next best by; null where nothing else came into question. */
  readonly margin: number | null;
  /** The control that would be the field otherwise; null where there is none. */
  readonly rival: ControlEvidence | null;
  /** All controls that may be the field instead, the likeliest first. */
  readonly others?: readonly ControlEvidence[];
}

const isNumber = (key: FieldKey): boolean => /^(?:total|summary\.\d+|criterion\.\d+\.score)$/u.test(key);

/** The controls within a field's that may be meant instead. Of a score none is where a number stands around it. */
const controlsWithin = (key: FieldKey, { evidence }: Bound): readonly ControlEvidence[] => {
  const { candidate } = evidence;
  const isSure = isNumber(key) && holdsTypedNumber(candidate.control);
  return (isSure ? [] : candidate.instead).map((control) => ({
    ...evidence,
    candidate: { ...candidate, control, instead: [] },
  }));
};

/** Field -> the control that holds it, gathered step by step with the problems met. */
export class Binding {
  readonly fields = new Map<FieldKey, Bound>();
  /** Fields whose control is likely but not sure: a person has to confirm it. */
  readonly unsure = new Map<FieldKey, Bound>();
  readonly problems: Problem[] = [];
  private readonly taken = new Set<ControlEvidence>();

  bind(key: FieldKey, bound: Bound): void {
    if (controlsWithin(key, bound).length > 0) return this.doubt(key, bound);
    if (this.isDoubled(key)) return;
    this.fields.set(key, bound);
    this.taken.add(bound.evidence);
  }

  doubt(key: FieldKey, bound: Bound): void {
    if (this.isDoubled(key)) return;
    const within = controlsWithin(key, bound);
    const others = [...within, ...(bound.others ?? [])];
    this.unsure.set(key, { ...bound, rival: within[0] ?? bound.rival, others });
    this.taken.add(bound.evidence);
    this.problems.push({ kind: 'unsure', where: key });
  }

  /** The first one stays. */
  private isDoubled(key: FieldKey): boolean {
    const isDoubled = this.has(key);
    if (isDoubled) this.problems.push({ kind: 'fieldDoubled', where: key });
    return isDoubled;
  }

  /** The controls that an unsure field may be instead: those that are no other field. */
  runnersUp({ others = [] }: Bound): readonly ControlEvidence[] {
    return others.filter((one) => !this.taken.has(one));
  }

  /** By its place alone: that is reported. */
  guess(key: FieldKey, bound: Bound): void {
    this.bind(key, bound);
    if (!this.unsure.has(key)) this.problems.push({ kind: 'guessed', where: key });
  }

  /** Asks about the field that a control is bound to by its label, where another control that is none may be it. */
  question(evidence: ControlEvidence, rival: ControlEvidence): void {
    const [key, bound] = [...this.fields].find(([, own]) => own.evidence === evidence) ?? [];
    if (key && bound && !this.isSure(rival)) this.open(key, { ...bound, rival, others: [rival] });
  }

  /** Asks about fields that were bound. */
  questionEach(keys: readonly FieldKey[]): void {
    for (const key of keys) {
      const bound = this.fields.get(key);
      if (bound) this.open(key, bound);
    }
  }

  private open(key: FieldKey, bound: Bound): void {
    this.fields.delete(key);
    this.unsure.set(key, bound);
    this.problems.push({ kind: 'unsure', where: key });
  }

  /** Whether it is a field, and no guess. */
  private isSure(evidence: ControlEvidence): boolean {
    const [key] = [...this.fields].find(([, own]) => own.evidence === evidence) ?? [];
    return key !== undefined && !this.problems.some(({ kind, where }) => kind === 'guessed' && where === key);
  }

  isTaken(evidence: ControlEvidence): boolean {
    return this.taken.has(evidence);
  }

  has(key: FieldKey): boolean {
    return this.fields.has(key) || this.unsure.has(key);
  }

  /**
   * Binds what has no known label by its place: between two neighbours, as many free controls as fields missing.
   * `keys` are in the document's order, as are `controls`. What stays unbound is a problem.
   */
  fillGaps(keys: readonly FieldKey[], controls: readonly ControlEvidence[]): void {
    const places = new Map(controls.map((evidence, place) => [evidence, place]));
    let missing: FieldKey[] = [];
    let from = 0;
    const close = (until: number): void => {
      const free = controls
        .slice(from, until)
        .filter((one) => !this.taken.has(one) && holdsText(one.candidate));
      if (missing.length === free.length) this.guessEach(missing, free);
      else this.miss(missing);
      missing = [];
    };
    for (const key of keys) {
      const bound = this.fields.get(key) ?? this.unsure.get(key);
      const place = bound ? (places.get(bound.evidence) ?? -1) : -1;
      if (place >= from) {
        close(place);
        from = place + 1;
      } else if (!this.has(key)) missing.push(key);
    }
    close(controls.length);
  }

  miss(keys: readonly FieldKey[]): void {
    this.problems.push(...keys.map((where): Problem => ({ kind: 'fieldMissing', where })));
  }

  /** A control with a label of its own that nobody knows may be anything: that is asked, not guessed. */
  private guessEach(keys: readonly FieldKey[], free: readonly ControlEvidence[]): void {
    keys.forEach((key, index) => {
      const evidence = free[index];
      if (!evidence) return;
      const bound = {
        evidence,
        label: null,
        reasons: [{ name: 'place', weight: 4 }],
        margin: null,
        rival: null,
      };
      if (hasOwnLabel(evidence.candidate)) return this.doubt(key, bound);
      this.guess(key, bound);
    });
  }
}
