import { formatDate } from '../dates/calendar';
import type { ComparedReport } from '../comparison/change';
import { changeSince } from '../comparison/change';
import type { OtherReport } from '../comparison/otherReport';
import { assessedOn, frontLine } from '../comparison/otherReport';
import { ordinalOf } from '../comparison/previousFront';
import type { CriterionNames } from '../criterionNames';
import { formatCriterion } from '../criterionNames';
import { isLeftOpen } from '../leftOpen';
import type { Level } from '../level';
import { levelFor, parsePointsAndLevel } from '../level';
import type { Score } from '../score';

/** How many criteria are named that rose, and that dropped. */
const mostMoved = 2;

export interface MovedCriterion {
  readonly criterion: string;
  readonly before: Score;
  readonly now: Score;
}

/** The criteria that moved into one direction: how many, and those that did so by most. */
export interface Moved {
  readonly count: number;
  readonly most: readonly MovedCriterion[];
}

/** What has changed since the last assessment, as far as it is known. Days are as people write them, "" if unknown. */
export type SinceLast =
  | { readonly kind: 'first' | 'unknown' }
  /** What the front says of it, in its own words. */
  | { readonly kind: 'stated'; readonly day: string; readonly words: string }
  /** By the front, or by the last report itself. */
  | {
      readonly kind: 'known';
      readonly day: string;
      /** Null where a score is missing in it. */
      readonly total: number | null;
      readonly level: string;
      /** Null while one of the totals isn't known. */
      readonly change: number | null;
      /** Null unless both reports have scored all criteria: else nobody knows how many moved. */
      readonly moved: { readonly risen: Moved; readonly dropped: Moved } | null;
    };

/** The report as it is compared, with the names of its criteria. */
export interface NamedReport extends ComparedReport {
  readonly names: CriterionNames;
}

function since(present: NamedReport, earlier: OtherReport): SinceLast {
  const { criteria, total, level } = changeSince(earlier, present);
  const isWhole = criteria.every(({ course }) => course !== 'open');
  const moved = (course: 'risen' | 'dropped'): Moved => {
    const all = criteria.filter((one) => one.course === course);
    const byMost = all.toSorted(
      (left, right) => Math.abs(right.change ?? 0) - Math.abs(left.change ?? 0) || left.number - right.number,
    );
    const most = byMost.slice(0, mostMoved).flatMap(({ number, before, now }): MovedCriterion[] => {
      const criterion = formatCriterion(number, present.names);
      return before === null || now === null ? [] : [{ criterion, before, now }];
    });
    return { count: all.length, most };
  };
  const days = assessedOn(earlier);
  return {
    kind: 'known',
    day: days ? formatDate(days.last) : '',
    total: total.before,
    level: levelBefore(total.before, level.before, earlier, present),
    change: total.change,
    moved: isWhole ? { risen: moved('risen'), dropped: moved('dropped') } : null,
  };
}

/** In the words of the present report's language. */
function levelBefore(
  total: number | null,
  own: Level | null,
  earlier: OtherReport,
  present: NamedReport,
): string {
  if (earlier.language === present.language) return own?.name ?? '';
  return total === null ? '' : (levelFor(total, present.levels)?.name ?? '');
}

function sinceStated(present: NamedReport, now: number | null): SinceLast {
  const [day, words] = (['previousDate', 'previousLevel'] as const)
    .map((name) => frontLine(present, name))
    .map((text) => (isLeftOpen(text) ? '' : text));
  const reading = parsePointsAndLevel(words ?? '', present.levels);
  // A total that the level does not go with is somebody's own words.
  if (reading.kind === 'read' && levelFor(reading.total, present.levels) === reading.level) {
    const { total, level } = reading;
    const change = now === null ? null : now - total;
    return { kind: 'known', day: day ?? '', total, level: level.name, change, moved: null };
  }
  if (words || day) return { kind: 'stated', day: day ?? '', words: words ?? '' };
  return { kind: ordinalOf(present) === 1 ? 'first' : 'unknown' };
}

/**
 * What has changed since the last assessment: by its report where there is one, else by what the front says of it.
 * `total` is the present one, null while a score is missing.
 */
export const sinceLast = (
  present: NamedReport,
  total: number | null,
  earlier: OtherReport | null,
): SinceLast => (earlier ? since(present, earlier) : sinceStated(present, total));
