import { frontLine } from '../comparison/otherReport';
import type { CriterionNames } from '../criterionNames';
import { formatCriterion } from '../criterionNames';
import { criterionKey } from '../fieldKey';
import { hasRecommendations } from '../leftOpen';
import type { NeedsChoice, NeedPlace } from '../needs/needsChoice';
import { placedNeeds } from '../needs/needsChoice';
import type { ProfiledCriterion } from '../profile/profile';
import { profileOf } from '../profile/profile';
import type { ReportTexts } from '../report';
import { scoreOf } from '../report';
import type { Score } from '../score';
import { formatScore, highestScore, isScore } from '../score';
import { formatTotal } from '../total';
import type { Plan, PlannedNeed } from './plan';

/** A criterion with what it asks, as the document words it. */
export interface AskingCriterion extends ProfiledCriterion {
  readonly definition: string;
  readonly components: readonly string[];
}

/** What an action plan is made of. */
export interface PlanSource extends ReportTexts {
  readonly criteria: readonly AskingCriterion[];
  readonly names: CriterionNames;
  readonly isAdapted: boolean;
}

/** The scores that may be aimed at from this one: those above it; all where there is none. */
export const targetsFrom = (score: Score | null): Score[] => {
  const from = (score ?? 0) + 1;
  return Array.from({ length: highestScore - from + 1 }, (_, step) => from + step).filter(isScore);
};

/** What a criterion asks, in lines. */
export const asksOf = ({ definition, components }: AskingCriterion): string =>
  [definition, ...components.map((component) => `• ${component}`)].filter((line) => line !== '').join('\n');

function plannedNeed(
  source: PlanSource,
  targets: ReadonlyMap<number, Score | null>,
  place: NeedPlace,
): PlannedNeed {
  if ('own' in place) {
    const { criterion, score, recommendations } = place.own.texts;
    return {
      ...{ number: null, criterion: criterion ?? '', score: score ?? '', asks: '', target: null },
      recommendations: recommendations ?? '',
    };
  }
  const { number, recommendations, wording } = place.need;
  const score = scoreOf(source, number);
  const criterion = source.criteria.find((one) => one.number === number);
  return {
    number,
    criterion: wording ?? formatCriterion(number, source.names),
    score: score === null ? '' : formatScore(score),
    asks: criterion ? asksOf(criterion) : '',
    recommendations: hasRecommendations(recommendations)
      ? recommendations
      : (source.texts.get(criterionKey(number, 'recommendations')) ?? ''),
    target: targets.get(number) ?? null,
  };
}

/**
 * The action plan for these development needs, in the report's order; those in a person's own words are among them.
 * `targets`: the score to aim at, by criterion.
 */
export function planOf(
  source: PlanSource,
  choice: NeedsChoice,
  targets: ReadonlyMap<number, Score | null>,
): Plan {
  const { total, level } = profileOf(source, source.criteria).total;
  return {
    unit: frontLine(source, 'unit'),
    assessed: frontLine(source, 'assessmentDates') || frontLine(source, 'reportDate'),
    total: total === null ? '' : formatTotal(total),
    level: level?.name ?? '',
    isAdapted: source.isAdapted,
    needs: placedNeeds(source, source.names, choice).map((place) => plannedNeed(source, targets, place)),
  };
}
