import type { ReactNode } from 'react';
import type { OpenReport } from '../../session/state';
import { Notice } from '../notices/Notice';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { useSaidAbove } from './SaidAbove';

/** Says once, on top, that nothing can be written. */
export function ReadOnlyBar({ open }: { open: OpenReport }): ReactNode {
  const session = useSession();
  const { readOnly, tryAgain } = useTexts();
  if (!useSaidAbove().kinds.has('readOnly')) return null;
  const opened = open.circumstances.readOnly;
  const isRefused = [...open.fields.values()].some(({ refusal }) => refusal !== null);
  const again = { label: tryAgain, onClick: () => session.tryAgain() };
  return (
    <Notice
      intent={opened ? 'info' : 'warning'}
      foldable
      title={opened ? readOnly.openedTitle : readOnly.title}
      actions={isRefused ? [again] : []}
    >
      {opened ? readOnly.openedText : readOnly.text}
    </Notice>
  );
}
