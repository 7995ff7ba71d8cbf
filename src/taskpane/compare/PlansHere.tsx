import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { isOtherUnit } from '../../assessment/comparison/otherReport';
import { parseDates } from '../../assessment/dates/dateReading';
import { needsBeside } from '../../assessment/plan/planBeside';
import { scoreOf } from '../../assessment/report';
import type { OpenReport } from '../../session/state';
import { reportTexts } from '../../session/state';
import { useSession } from '../SessionProvider';
import type { PlanBeside } from './beside';
import { planSide, plansBeside } from './beside';
import { compareDeskOf } from './compareDesk';
import { useCompareStyles } from './compareStyles';
import { PlanNeed } from './PlanNeed';
import { useCompareTexts } from './texts/useCompareTexts';

/** Those of which the day isn't known last. */
const latestFirst = (plans: readonly PlanBeside[]): PlanBeside[] =>
  plans.toSorted((left, right) => lastDayOf(right).localeCompare(lastDayOf(left)));

function lastDayOf({ plan: { assessed } }: PlanBeside): string {
  const days = parseDates(assessed);
  return days.kind === 'dates' ? days.last : '';
}

/** What the action plans that were picked say of a criterion, the latest one first. */
export function PlansHere({ open, number }: { open: OpenReport; number: number }): ReactNode {
  const styles = useCompareStyles();
  const { plan: texts, scores } = useCompareTexts();
  const picked = useStore(compareDeskOf(useSession()).store);
  const own = reportTexts(open);
  const now = String(scoreOf(own, number) ?? scores.none);
  const plans = latestFirst(plansBeside(picked).filter(({ isTwice }) => !isTwice));
  return plans.flatMap(({ id, name, plan, otherVersion }) => {
    const isAlone = plans.every((one) => one.id === id || one.plan.assessed !== plan.assessed);
    const title = texts.title((isAlone && plan.assessed) || name);
    return needsBeside(plan, planSide(open))
      .filter((need) => need.number === number)
      .map((need, at) => (
        <section key={`${id} ${at}`} aria-label={title} className={styles.quote}>
          <p className={styles.figure}>{title}</p>
          {otherVersion === null ? null : <p className={styles.remark}>{texts.otherVersion(otherVersion)}</p>}
          {plan.isTracked ? <p className={styles.remark}>{texts.tracked}</p> : null}
          {isOtherUnit(plan.unit, own) ? <p className={styles.remark}>{texts.otherUnit(plan.unit)}</p> : null}
          <PlanNeed need={need} now={now} language={plan.language} />
        </section>
      ));
  });
}
