import { criteriaCount } from '../../words/criteriaCount';
import type { Level } from '../level';
import { levelFor } from '../level';
import type { ReportTexts } from '../report';
import { scoreOf, scoresOf } from '../report';
import type { Score } from '../score';
import type { Standing } from '../total';
import { highestTotal, standingOf } from '../total';

/** What the profile has to know of a criterion, as the document words it. */
export interface ProfiledCriterion {
  readonly number: number;
  readonly name: string;
  readonly section: string;
}

export interface ProfileBar extends ProfiledCriterion {
  readonly score: Score | null;
}

export interface ProfileSection {
  readonly name: string;
  readonly bars: readonly ProfileBar[];
  readonly scored: number;
  readonly sum: number;
  /** Of what is scored, to one decimal; null while nothing is. */
  readonly average: number | null;
}

/** The lowest and the highest total that 25 scores can make: the ends of the scale. */
export const scaleEnds = { from: criteriaCount, to: highestTotal } as const;

export interface TotalOnScale extends Standing {
  /** The levels from the lowest to the highest, cut to the ends of the scale. */
  readonly levels: readonly Level[];
  readonly level: Level | null;
  /** The next level up, and how many points are missing for it; null on the highest and without a total. */
  readonly up: { readonly level: Level; readonly points: number } | null;
  /** The next level down, and how many points lost would lead to it; null on the lowest and without a total. */
  readonly down: { readonly level: Level; readonly points: number } | null;
}

export interface Profile {
  readonly sections: readonly ProfileSection[];
  readonly total: TotalOnScale;
}

function sectionOf(name: string, bars: readonly ProfileBar[]): ProfileSection {
  const scores = bars.flatMap(({ score }) => score ?? []);
  const sum = scores.reduce<number>((left, right) => left + right, 0);
  // The tenths are rounded before the division by ten, so that 87/20 gives 4.4 and nothing less.
  const average = scores.length === 0 ? null : Math.round((10 * sum) / scores.length) / 10;
  return { name, bars, scored: scores.length, sum, average };
}

const cutToScale = ({ from, to, name }: Level): Level => ({
  from: Math.max(from, scaleEnds.from),
  to: Math.min(to, scaleEnds.to),
  name,
});

function onScale(standing: Standing, levels: readonly Level[]): TotalOnScale {
  const rising = levels
    .map(cutToScale)
    .filter(({ from, to }) => from <= to)
    .toSorted((left, right) => left.from - right.from);
  const { total } = standing;
  const level = total === null ? null : levelFor(total, rising);
  const place = level ? rising.indexOf(level) : -1;
  const above = level ? rising[place + 1] : undefined;
  const below = place > 0 ? rising[place - 1] : undefined;
  return {
    ...standing,
    levels: rising,
    level,
    up: above && total !== null ? { level: above, points: above.from - total } : null,
    down: below && total !== null ? { level: below, points: total - below.to } : null,
  };
}

/**
 * The numbers of the picture: the criteria by section in the document's order, and the total on the scale of levels.
 */
export function profileOf(report: ReportTexts, criteria: readonly ProfiledCriterion[]): Profile {
  const names = [...new Set(criteria.map(({ section }) => section))];
  const sections = names.map((name) => {
    const own = criteria.filter(({ section }) => section === name);
    const bars = own.map(({ number, name: title, section }) => ({
      number,
      name: title,
      section,
      score: scoreOf(report, number),
    }));
    return sectionOf(name, bars);
  });
  return { sections, total: onScale(standingOf(scoresOf(report).values()), report.levels) };
}

/** An average for people: one decimal after a comma, "4,0". */
export const formatAverage = (average: number): string => average.toFixed(1).replace('.', ',');
