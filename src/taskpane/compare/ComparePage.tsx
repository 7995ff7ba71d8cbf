import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { OpenReport } from '../../session/state';
import { PageFrame } from '../frame/PageFrame';
import { TopBar } from '../frame/TopBar';
import type { Go } from '../navigation/page';
import { reconcileDeskOf } from '../reconcile/reconcileDesk';
import { useSession } from '../SessionProvider';
import type { Beside } from './beside';
import { allBeside, leastDoubtful, openSide, plansBeside } from './beside';
import { compareDeskOf } from './compareDesk';
import { Comparison } from './Comparison';
import { PickedItem } from './PickedItem';
import { PickReports } from './PickReports';
import { PlanView } from './PlanView';
import { readPicked } from './readPicked';
import { useCompareTexts } from './texts/useCompareTexts';
import { ToCollecting } from './ToCollecting';
import { useEarlierReports } from './useEarlierReports';
import { YearsView } from './YearsView';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  text: { ...typographyStyles.body1, margin: 0 },
  reconcile: { alignSelf: 'flex-start' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** Other reports beside the open one: what each is, how far its scores agree, what has changed since. */
export function ComparePage({ open, go }: { open: OpenReport; go: Go }): ReactNode {
  const styles = useStyles();
  const texts = useCompareTexts();
  const session = useSession();
  const desk = compareDeskOf(session);
  const hasChoices = useStore(session.working.store, reconcileDeskOf(session).hasChoices);
  const picked = useStore(desk.store);
  const own = openSide(open);
  const beside = allBeside(own, picked);
  const previous = leastDoubtful(useEarlierReports(open));
  return (
    <PageFrame header={<TopBar open={open} page="compare" heading={texts.title} focused go={go} />}>
      <div className={styles.stack}>
        <p className={styles.text}>{texts.explain}</p>
        <PickReports onPick={(files) => void desk.add(files, readPicked)} />
        {picked.length > 0 ? (
          <ul className={styles.list} aria-label={texts.picked}>
            {picked.map((one) => (
              <PickedItem
                key={one.id}
                picked={one}
                beside={beside.find(({ id }) => id === one.id) ?? null}
                onChoose={(role) => desk.choose(one.id, role)}
                onRemove={() => desk.remove(one.id)}
              />
            ))}
          </ul>
        ) : null}
        {hasChoices || beside.some(isReconciled) ? (
          <Button appearance="primary" className={styles.reconcile} onClick={() => go({ kind: 'reconcile' })}>
            {texts.reconcile}
          </Button>
        ) : null}
        {plansBeside(picked).map((one) => (
          <PlanView key={one.id} open={open} own={own} beside={one} go={go} />
        ))}
        <YearsView open={open} />
        {beside.map((one) => (
          <Comparison key={one.id} {...{ open, own, go }} beside={one} isPrevious={one.id === previous?.id} />
        ))}
        <ToCollecting go={go} />
      </div>
    </PageFrame>
  );
}

/** Differences are settled with whoever assessed the same visit; scores by other criteria can't be. */
const isReconciled = ({ isComparable, role }: Beside): boolean =>
  isComparable && (role === 'colleague' || role === 'selfAssessment');
