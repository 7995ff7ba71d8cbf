import { useStore } from 'zustand';
import type { CriterionNames } from '../../assessment/criterionNames';
import type { NeedsChoice } from '../../assessment/needs/needsChoice';
import { placedNeeds } from '../../assessment/needs/needsChoice';
import type { Plan } from '../../assessment/plan/plan';
import { planOf } from '../../assessment/plan/planOf';
import { hasAdaptedCriteria } from '../../assessment/problem';
import type { ReportTexts } from '../../assessment/report';
import { scoreOf } from '../../assessment/report';
import type { Score } from '../../assessment/score';
import type { OpenReport } from '../../session/state';
import { reportTexts } from '../../session/state';
import { criterionNames } from '../../template/toCheckedReport';
import { useChoice } from '../needs/useChoice';
import { useSession } from '../SessionProvider';
import { targetDeskOf, targetOf } from './targetDesk';

interface PlanInUse {
  readonly report: ReportTexts;
  readonly names: CriterionNames;
  readonly choice: NeedsChoice;
  readonly plan: Plan;
  readonly aim: (number: number, target: Score | null) => void;
}

/** The development needs that are chosen, with their targets: what the documents made of them take along. */
export function usePlan(open: OpenReport): PlanInUse {
  const { choice } = useChoice(open);
  const desk = targetDeskOf(useSession());
  const chosen = useStore(desk);
  const report = reportTexts(open);
  const names = criterionNames(open.report);
  const numbers = placedNeeds(report, names, choice).flatMap((place) =>
    'need' in place ? [place.need.number] : [],
  );
  const targets = new Map(
    numbers.map((number) => [number, targetOf(chosen, number, scoreOf(report, number))]),
  );
  return {
    ...{ report, names, choice },
    plan: planOf(
      { ...report, criteria: open.report.criteria, names, isAdapted: hasAdaptedCriteria(open.report) },
      choice,
      targets,
    ),
    aim: (number, target) => desk.setState((before) => new Map([...before, [number, target]]), true),
  };
}
