import type { FieldKey } from '../assessment/fieldKey';
import type { Problem } from '../assessment/problem';
import type { Candidate } from './reading';

/** Field -> the control that holds it, gathered step by step with the problems met. */
export class Binding {
  readonly fields = new Map<FieldKey, Candidate>();
  readonly problems: Problem[] = [];
  private readonly taken = new Set<Candidate>();

  bind(key: FieldKey, candidate: Candidate): void {
    if (this.fields.has(key)) {
      this.problems.push({ kind: 'fieldDoubled', where: key });
      return;
    }
    this.fields.set(key, candidate);
    this.taken.add(candidate);
  }

  /**
   * Binds what has no known label by its place: between two neighbours, as many free controls as fields missing.
   * `keys` are in the document's order, as are `candidates`. What stays unbound is a problem.
   */
  fillGaps(keys: readonly FieldKey[], candidates: readonly Candidate[]): void {
    let missing: FieldKey[] = [];
    let from = 0;
    const close = (until: number): void => {
      const free = candidates.slice(from, until).filter((candidate) => !this.taken.has(candidate));
      if (missing.length === free.length) this.guess(missing, free);
      else this.problems.push(...missing.map((where): Problem => ({ kind: 'fieldMissing', where })));
      missing = [];
    };
    for (const key of keys) {
      const bound = this.fields.get(key);
      const place = bound ? candidates.indexOf(bound) : -1;
      if (bound && place >= from) {
        close(place);
        from = place + 1;
      } else if (!bound) missing.push(key);
    }
    close(candidates.length);
  }

  private guess(keys: readonly FieldKey[], free: readonly Candidate[]): void {
    keys.forEach((key, index) => {
      const candidate = free[index];
      if (!candidate) return;
      this.bind(key, candidate);
      this.problems.push({ kind: 'guessed', where: key });
    });
  }
}
