import type { FaultReason, FigureFault, FigurePlace, NoSuggestion } from './suggestion';
import { incomplete, absurd } from './suggestion';

/**
 * A figure as entered: null while it is empty, NaN when it is no number, 'percentage' when a number is asked for,
 * 'oneOrSeveral' when it can be read as one or as several.
 */
export type FigureEntry = number | 'percentage' | 'oneOrSeveral' | null;
/** A question that is answered with yes or no; null while it is open. */
export type Answer = boolean | null;

interface Limits {
  /** A percentage below this is taken for a fraction, such as 0.8 out of a spreadsheet for 80 %; 0 where none is. */
  readonly fractionBelow: number;
  /** The most that can be true, and the reason when there is more. */
  readonly most: number;
  readonly over: FaultReason;
  /** The reason when there are decimals; null where there may be. */
  readonly decimals: FaultReason | null;
}

const limits = (most: number, over: FaultReason, decimals: FaultReason | null = null): Limits => ({
  most,
  over,
  decimals,
  fractionBelow: 0,
});

/**
 * The limits of the figures of each kind: far beyond any real unit, close enough to catch a slip. Nobody is
 * employed for 1 % of full time or spends 1 % of it: a 1 stands for the whole, as a spreadsheet keeps it.
 */
export const percentOfTime: Limits = { ...limits(100, 'overHundred'), fractionBelow: 1.01 };
export const caseload = limits(500, 'tooLarge');
export const hours = limits(10_000, 'tooLarge');
export const weeklyContacts = limits(100, 'tooLarge');
/** Whole ones: "30,45" is two clients rather than one. */
export const days = limits(3650, 'tooLarge', 'oneOrSeveral');
export const count = limits(10_000, 'tooLarge', 'notWhole');

function faultOf(value: number, { most, over, decimals, fractionBelow }: Limits): FaultReason | null {
  if (!Number.isFinite(value)) return 'notANumber';
  if (value < 0) return 'negative';
  if (value > most) return over;
  if (value > 0 && value < fractionBelow) return 'fraction';
  return Number.isInteger(value) ? null : decimals;
}

/** Takes figures one by one and collects what is missing or can't be right, to report all of it at once. */
export class FigureReader {
  private readonly missing: FigurePlace[] = [];
  private readonly faults: FigureFault[] = [];

  /** The figure; what can't be used is remembered, and NaN stands for it. */
  take(place: FigurePlace, entry: FigureEntry, within: Limits): number {
    if (entry === null) {
      this.missing.push(place);
      return NaN;
    }
    if (entry === 'percentage') return this.refuse(place, 'isPercentage');
    if (entry === 'oneOrSeveral') return this.refuse(place, entry);
    const why = faultOf(entry, within);
    return why === null ? entry : this.refuse(place, why);
  }

  private refuse(place: FigurePlace, why: FaultReason): number {
    this.faults.push({ ...place, why });
    return NaN;
  }

  /** The answer; false stands for one that is missing. */
  ask(field: string, answer: Answer): boolean {
    if (answer === null) this.missing.push({ field });
    return answer ?? false;
  }

  /** Remembers a fault when it is one. */
  check(faulty: boolean, place: FigurePlace, why: FaultReason): void {
    if (faulty) this.faults.push({ ...place, why });
  }

  /** Remembers that rows are missing when there are none. */
  need(rows: readonly unknown[], field: string): void {
    if (rows.length === 0) this.missing.push({ field });
  }

  /** A part and the whole that it is of. */
  takeShare(part: [FigurePlace, FigureEntry], whole: [FigurePlace, FigureEntry], within: Limits) {
    const taken = { part: this.take(...part, within), whole: this.take(...whole, within) };
    this.check(taken.whole === 0, whole[0], 'zeroWhole');
    this.check(taken.whole > 0 && taken.part > taken.whole, part[0], 'partExceedsWhole');
    return taken;
  }

  /** What stands in the way of a suggestion: the impossible before the missing; null when nothing does. */
  obstacle(): NoSuggestion | null {
    if (this.faults.length > 0) return absurd(this.faults);
    return this.missing.length > 0 ? incomplete(this.missing) : null;
  }
}
