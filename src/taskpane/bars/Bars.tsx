import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../session/state';
import { namedHoldings } from '../../wording/holdings/holdingTexts';
import { Notice } from '../notices/Notice';
import { placeName } from '../report/place';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { LeftOutBar } from './LeftOutBar';
import { MissingPartsBar } from './MissingPartsBar';
import { ReadOnlyBar } from './ReadOnlyBar';
import { SavingBars } from './SavingBars';
import { TrackingBar } from './TrackingBar';
import { UntoldBar } from './UntoldBar';
import { UpdateBar } from '../update/UpdateBar';

const useStyles = makeStyles({
  bars: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    ':empty': { display: 'none' },
  },
});

/** What holds for the whole pane, above every page; nothing at all while all is well. */
export function Bars({ open }: { open: OpenReport }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const { history, tookAlong } = open;
  const { leftAlone, notBack } = history;
  const dismissing = (onClick: () => void) => ({ label: texts.leftOut.dismiss, onClick });
  return (
    <aside className={styles.bars} aria-label={texts.documentState}>
      <UpdateBar />
      <MissingPartsBar />
      <ReadOnlyBar open={open} />
      {open.circumstances.tracking && !open.circumstances.readOnly ? <TrackingBar /> : null}
      {open.blind ? (
        <Notice intent="warning" actions={[{ label: texts.tryAgain, onClick: () => void session.look() }]}>
          {texts.blind}
        </Notice>
      ) : null}
      <SavingBars open={open} />
      {open.leftOut > 0 ? <LeftOutBar count={open.leftOut} /> : null}
      {leftAlone.length > 0 ? (
        <Notice intent="info">
          {texts.history.leftAlone(leftAlone.map((key) => placeName(open, key, texts)))}
        </Notice>
      ) : null}
      {notBack.map(({ key, holds }) => (
        <Notice key={key} intent="warning">
          {texts.history.notBack(placeName(open, key, texts), namedHoldings(holds, texts.holds.words))}
        </Notice>
      ))}
      {tookAlong.map(({ key, holds }) => (
        <Notice key={key} intent="warning" actions={[dismissing(() => session.noteTookAlong(key))]}>
          {texts.history.tookAlong(placeName(open, key, texts), namedHoldings(holds, texts.holds.words))}
        </Notice>
      ))}
      <UntoldBar open={open} />
    </aside>
  );
}
