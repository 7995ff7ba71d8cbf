import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ComparedReport } from '../../assessment/comparison/change';
import { isOtherUnit } from '../../assessment/comparison/otherReport';
import { countActions, needsBeside } from '../../assessment/plan/planBeside';
import { scoreOf } from '../../assessment/report';
import type { OpenReport } from '../../session/state';
import { useFocusRing } from '../keyboard/focusRing';
import type { Go } from '../navigation/page';
import { criterionPage } from '../navigation/page';
import { Notice } from '../notices/Notice';
import type { PlanBeside } from './beside';
import { planSide } from './beside';
import { useCompareStyles } from './compareStyles';
import { PlanNeed, PlanNotes } from './PlanNeed';
import { useCompareTexts } from './texts/useCompareTexts';

interface PlanViewProps {
  readonly open: OpenReport;
  readonly own: ComparedReport;
  readonly beside: PlanBeside;
  readonly go: Go;
}

/** An action plan beside the open report: each development need with its actions, those first that are to be done. */
export function PlanView({
  open,
  own,
  beside: { name, plan, isTwice, otherVersion },
  go,
}: PlanViewProps): ReactNode {
  const styles = useCompareStyles();
  const { plan: texts, scores } = useCompareTexts();
  const ring = useFocusRing();
  if ([plan.needs, plan.notes, plan.holds].every(({ length }) => length === 0)) return null;
  if (isTwice)
    return (
      <section className={styles.section}>
        <h2 className={styles.title}>{texts.title(name)}</h2>
        <Notice intent="warning">{texts.pickedTwice}</Notice>
      </section>
    );
  const lang = plan.language === null ? {} : { lang: plan.language };
  const side = planSide(open);
  const { all, open: undone } = countActions(plan);
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{texts.title(name)}</h2>
      {otherVersion === null ? null : <Notice intent="warning">{texts.otherVersion(otherVersion)}</Notice>}
      {isOtherUnit(plan.unit, own) ? <Notice intent="warning">{texts.otherUnit(plan.unit)}</Notice> : null}
      {plan.isAdapted === side.isAdapted ? null : (
        <Notice intent="warning">{texts.otherCriteria(plan.isAdapted)}</Notice>
      )}
      <p className={styles.text}>{texts.counts(all, undone)}</p>
      {plan.isTracked ? <Notice intent="warning">{texts.tracked}</Notice> : null}
      {plan.holds.length > 0 ? <Notice intent="warning">{texts.besides(plan.holds)}</Notice> : null}
      <PlanNotes notes={plan.notes} language={plan.language} />
      {needsBeside(plan, side).map((need, at) => {
        const { number, criterion } = need;
        const score = number === null ? null : scoreOf(own, number);
        return (
          <section key={at} className={styles.form} aria-label={`${criterion} (${name})`}>
            {number === null ? (
              <p className={styles.figure} {...lang}>
                {criterion === '' ? `${at + 1}.` : criterion}
              </p>
            ) : (
              <button
                type="button"
                className={mergeClasses(styles.link, ring)}
                {...lang}
                onClick={() => go(criterionPage(number))}
              >
                {criterion}
              </button>
            )}
            <PlanNeed need={need} now={String(score ?? scores.none)} language={plan.language} />
          </section>
        );
      })}
    </section>
  );
}
