import type { ReactNode } from 'react';
import type { PlannedNeed } from '../../assessment/plan/plan';
import type { ReportTexts } from '../../assessment/report';
import { scoreOf } from '../../assessment/report';
import type { Score } from '../../assessment/score';
import { useHandoutStyles } from '../handout/useHandoutStyles';
import { NeedTarget } from './NeedTarget';
import { usePlanTexts } from './texts/usePlanTexts';
import { usePlanStyles } from './usePlanStyles';

interface NeedTargetsProps {
  readonly needs: readonly PlannedNeed[];
  readonly report: ReportTexts;
  readonly documentLanguage: string;
  readonly aim: (number: number, target: Score | null) => void;
}

/** The development needs with the scores to aim at. */
export function NeedTargets({ needs, report, documentLanguage, aim }: NeedTargetsProps): ReactNode {
  const styles = usePlanStyles();
  const shared = useHandoutStyles();
  const texts = usePlanTexts();
  return (
    <section className={shared.section}>
      <h2 className={shared.title}>{texts.needs}</h2>
      <p className={shared.hint}>{texts.targetHint}</p>
      <ul className={styles.needs}>
        {needs.map((need, at) => (
          // Own words may stand there twice.
          <NeedTarget
            key={at}
            need={need}
            score={need.number === null ? null : scoreOf(report, need.number)}
            documentLanguage={documentLanguage}
            onTarget={(target) => (need.number === null ? undefined : aim(need.number, target))}
          />
        ))}
      </ul>
    </section>
  );
}
