import type { ReactNode } from 'react';
import { Notice } from '../notices/Notice';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';

/** Tells that a text came in with characters that no document can hold, until the assessor has taken note of it. */
export function LeftOutBar({ count }: { count: number }): ReactNode {
  const session = useSession();
  const { leftOut } = useTexts();
  return (
    <Notice intent="info" actions={[{ label: leftOut.dismiss, onClick: () => session.noteLeftOut() }]}>
      {leftOut.text(count)}
    </Notice>
  );
}
