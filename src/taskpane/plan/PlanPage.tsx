import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { assessedOn } from '../../assessment/comparison/otherReport';
import { placedNeeds } from '../../assessment/needsChoice';
import { planOf } from '../../assessment/plan/planOf';
import { scoreOf } from '../../assessment/report';
import { standsInDocument } from '../../session/needsDesk';
import type { OpenReport } from '../../session/state';
import { reportTexts } from '../../session/state';
import { criterionNames } from '../../template/toCheckedReport';
import { BackPage } from '../frame/BackPage';
import type { Go } from '../navigation/page';
import { topPage } from '../navigation/page';
import { useChoice } from '../needs/useChoice';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { NeedTarget } from './NeedTarget';
import { TakePlan } from './TakePlan';
import { targetDeskOf, targetOf } from './targetDesk';
import { useHandoutStyles } from '../handout/useHandoutStyles';
import { usePlanTexts } from './texts/usePlanTexts';
import { usePlanStyles } from './usePlanStyles';

/** The action plan: the development needs that it is made of, the scores to aim at, and the ways to take it along. */
export function PlanPage({ open, go }: { open: OpenReport; go: Go }): ReactNode {
  const styles = usePlanStyles();
  const shared = useHandoutStyles();
  const texts = usePlanTexts();
  const { language } = useTexts();
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
  const plan = planOf({ ...report, criteria: open.report.criteria, names }, choice, targets);
  const documentLanguage = open.report.language ?? (language === 'sv' ? 'sv' : 'fi');
  const toNeeds = (): void => go(topPage('summary'));
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
          <section className={shared.section}>
            <h2 className={shared.title}>{texts.needs}</h2>
            <p className={shared.hint}>{texts.targetHint}</p>
            <ul className={styles.needs}>
              {plan.needs.map((need, at) => (
                // Own words may stand there twice.
                <NeedTarget
                  key={at}
                  need={need}
                  score={need.number === null ? null : scoreOf(report, need.number)}
                  documentLanguage={documentLanguage}
                  onTarget={(target) =>
                    need.number === null
                      ? undefined
                      : desk.setState((before) => new Map([...before, [Number(need.number), target]]), true)
                  }
                />
              ))}
            </ul>
          </section>
          <TakePlan plan={plan} language={documentLanguage} day={assessedOn(report)?.last ?? null} />
        </>
      )}
    </BackPage>
  );
}
