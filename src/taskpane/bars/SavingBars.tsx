import type { ReactNode } from 'react';
import type { OpenReport } from '../../session/state';
import { Notice } from '../notices/Notice';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { useSaidAbove } from './SaidAbove';

/**
 * What stands in the way of saving: Word that keeps waiting or answers nothing, a browser that keeps nothing, a fault
 * of our own.
 */
export function SavingBars({ open }: { open: OpenReport }): ReactNode {
  const session = useSession();
  const { saving, tryAgain, language } = useTexts();
  const { kinds, since } = useSaidAbove();
  const goOn = (): void => {
    session.tryAgain();
    void session.look();
  };
  const again = { label: tryAgain, onClick: goOn };
  return (
    <>
      {open.waitingLong ? <Notice intent="info">{saving.waitingLong}</Notice> : null}
      {since && kinds.has('offline') ? (
        <Notice intent="warning" actions={[again]}>
          {saving.unsavedSince(new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(since))}
        </Notice>
      ) : null}
      {open.draftsUnkept ? <Notice intent="warning">{saving.draftsUnkept}</Notice> : null}
      {open.unexpected ? (
        <Notice intent="error" actions={[again]}>
          {saving.unexpected}
        </Notice>
      ) : null}
    </>
  );
}
