import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Choices, OwnSide } from '../../assessment/comparison/reconcile';
import {
  currentChoice,
  hasChoice,
  lapsedChoice,
  noChoice,
  takeoverOf,
} from '../../assessment/comparison/reconcile';
import { reconciledHere } from '../../assessment/comparison/reconciledWork';
import { criterionNumbers } from '../../assessment/report';
import type { OpenReport } from '../../session/state';
import { besideOpen, openSide } from '../compare/beside';
import { compareDeskOf } from '../compare/compareDesk';
import { useCompareTexts } from '../compare/texts/useCompareTexts';
import { WorkingNotice } from '../evidence/WorkingNotice';
import { BackPage } from '../frame/BackPage';
import { HistoryButtons } from '../history/HistoryButtons';
import type { Go } from '../navigation/page';
import { topPage } from '../navigation/page';
import { Notice } from '../notices/Notice';
import { useSession } from '../SessionProvider';
import { AgendaView } from './AgendaView';
import { circleOf, isAlone } from './circle';
import type { Matter } from './matter';
import { choicesIn, foundChoices, reconcileDeskOf } from './reconcileDesk';
import { useReconcileTexts } from './texts/useReconcileTexts';
import { TakenCount } from './TakenCount';
import { WaitingChoices } from './WaitingChoices';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  foot: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  status: { ...typographyStyles.caption1, minHeight: tokens.lineHeightBase200 },
  buttons: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  write: { flexGrow: 1 },
});

/** Assessors settle their differences criterion by criterion: nothing changes before it is chosen and written. */
export function ReconcilePage({ open, go }: { open: OpenReport; go: Go }): ReactNode {
  const styles = useStyles();
  const texts = useReconcileTexts();
  const { title: from } = useCompareTexts();
  const session = useSession();
  const desk = reconcileDeskOf(session);
  const { taken } = useStore(desk.store);
  const work = useStore(session.working.store, ({ data }) => data);
  const picked = useStore(compareDeskOf(session).store);
  const own = openSide(open);
  const circle = circleOf(picked.flatMap((one) => besideOpen(own, one) ?? []));
  const found = foundChoices(own, work, circle.colleagues);
  const choices = choicesIn(found);
  const awaited = criterionNumbers.filter((number) => (found.get(number)?.waiting.length ?? 0) > 0);
  const side = { open: own, work };
  const here = reconciledHere(work, own);
  const matter: Matter = {
    ...{ open, own, circle, desk },
    choiceOf: (number) => currentChoice(choices, side, number),
    lapsedOf: (number) => lapsedChoice(choices, side, number),
    isSettled: (number) => here.get(number)?.settled === true,
  };
  const chosen = criterionNumbers.filter((number) => hasChoice(choices.get(number) ?? noChoice));
  const lapsed = criterionNumbers.filter((number) => hasChoice(matter.lapsedOf(number)));
  return (
    <BackPage
      from={from}
      back={() => go(topPage('compare'))}
      title={texts.title}
      footer={
        <div className={styles.foot}>
          <span role="status" className={styles.status}>
            <TakenCount open={open} taken={taken} go={go} />
          </span>
          <div className={styles.buttons}>
            <WriteButton count={chosenCount(choices, side)} onWrite={() => desk.write()} />
            <HistoryButtons open={open} />
          </div>
        </div>
      }
    >
      <WorkingNotice />
      <div role="status">
        <WaitingChoices desk={desk} criteria={awaited} />
        {lapsed.length > 0 ? <Notice intent="warning">{texts.lapsedIn(lapsed)}</Notice> : null}
      </div>
      <p className={styles.text}>{isAlone(circle) ? texts.alone : texts.explain}</p>
      {circle.leftOut.length > 0 ? (
        <p className={styles.text}>{texts.leftOut(circle.leftOut.join(', '))}</p>
      ) : null}
      {isAlone(circle) && chosen.length === 0 ? null : (
        <AgendaView matter={matter} work={here} waiting={isAlone(circle) ? chosen : lapsed} />
      )}
    </BackPage>
  );
}

/**
 * Scores and texts that the button would write, ticks and figures that it would take, and reasons that it would note.
 */
function chosenCount(choices: Choices, own: OwnSide): number {
  const { scores, texts } = takeoverOf(choices, own);
  const current = [...choices.keys()].map((number) => currentChoice(choices, own, number));
  const reasons = current.filter(({ reason }) => reason.trim() !== '');
  const work = current.flatMap((choice) => Object.keys(choice.work));
  return scores.size + texts.length + reasons.length + work.length;
}

function WriteButton({ count, onWrite }: { count: number; onWrite: () => void }): ReactNode {
  const styles = useStyles();
  const texts = useReconcileTexts();
  return (
    <Button appearance="primary" className={styles.write} disabledFocusable={count === 0} onClick={onWrite}>
      {texts.write(count)}
    </Button>
  );
}
