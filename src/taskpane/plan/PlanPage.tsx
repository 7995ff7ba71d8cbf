import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { assessedOn } from '../../assessment/comparison/otherReport';
import { standsInDocument } from '../../session/needsDesk';
import type { OpenReport } from '../../session/state';
import { reportLanguageFor } from '../../words/reportLanguage';
import { BackPage } from '../frame/BackPage';
import type { Go } from '../navigation/page';
import { summaryPage } from '../navigation/page';
import { useTexts } from '../texts/TextsProvider';
import { NeedTargets } from './NeedTargets';
import { TakePlan } from './TakePlan';
import { useHandoutStyles } from '../handout/useHandoutStyles';
import { usePlanTexts } from './texts/usePlanTexts';
import { usePlan } from './usePlan';
import { usePlanStyles } from './usePlanStyles';

/** The action plan: the development needs that it is made of, the scores to aim at, and the ways to take it along. */
export function PlanPage({ open, go }: { open: OpenReport; go: Go }): ReactNode {
  const styles = usePlanStyles();
  const shared = useHandoutStyles();
  const texts = usePlanTexts();
  const { language } = useTexts();
  const { report, choice, plan, aim } = usePlan(open);
  const documentLanguage = open.report.language ?? reportLanguageFor(language);
  const toNeeds = (): void => go(summaryPage('needs'));
  return (
    <BackPage from={texts.back} back={toNeeds} title={texts.title}>
      <p className={shared.text}>{texts.explain}</p>
      {plan.needs.length === 0 ? (
        <>
          <p className={shared.text}>{texts.noNeeds}</p>
          <Button className={styles.start} onClick={toNeeds}>
            {texts.toNeeds}
          </Button>
        </>
      ) : (
        <>
          {standsInDocument(open, choice) ? null : <p className={shared.text}>{texts.notWritten}</p>}
          {plan.total === '' ? <p className={shared.text}>{texts.unscored}</p> : null}
          <NeedTargets needs={plan.needs} report={report} documentLanguage={documentLanguage} aim={aim} />
          <TakePlan plan={plan} language={documentLanguage} day={assessedOn(report)?.last ?? null} />
        </>
      )}
    </BackPage>
  );
}
