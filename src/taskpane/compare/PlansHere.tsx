import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { isOtherUnit } from '../../assessment/comparison/otherReport';
import { needsBeside } from '../../assessment/plan/planBeside';
import { scoreOf } from '../../assessment/report';
import type { OpenReport } from '../../session/state';
import { reportTexts } from '../../session/state';
import { criterionNames } from '../../template/toCheckedReport';
import { useSession } from '../SessionProvider';
import { plansBeside } from './beside';
import { compareDeskOf } from './compareDesk';
import { useCompareStyles } from './compareStyles';
import { PlanNeed } from './PlanNeed';
import { useCompareTexts } from './texts/useCompareTexts';

/** What the action plans that were picked say of a criterion. */
export function PlansHere({ open, number }: { open: OpenReport; number: number }): ReactNode {
  const styles = useCompareStyles();
  const { plan: texts, scores } = useCompareTexts();
  const picked = useStore(compareDeskOf(useSession()).store);
  const own = reportTexts(open);
  const now = String(scoreOf(own, number) ?? scores.none);
  return plansBeside(picked).flatMap(({ id, name, plan, isTwice }) => {
    if (isTwice) return [];
    const title = texts.title(plan.assessed || name);
    return needsBeside(plan, criterionNames(open.report))
      .filter((need) => need.number === number)
      .map((need, at) => (
        <section key={`${id} ${at}`} aria-label={title} className={styles.quote}>
          <p className={styles.figure}>{title}</p>
          {isOtherUnit(plan.unit, own) ? <p className={styles.remark}>{texts.otherUnit(plan.unit)}</p> : null}
          <PlanNeed need={need} now={now} language={plan.language} />
        </section>
      ));
  });
}
