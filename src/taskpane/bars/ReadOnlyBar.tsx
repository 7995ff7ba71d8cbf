import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { OpenReport, SessionState } from '../../session/state';
import { Notice } from '../notices/Notice';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';

const wroteSomething = (now: SessionState, before: SessionState): boolean =>
  now.phase === 'open' &&
  before.phase === 'open' &&
  now.fields !== before.fields &&
  [...now.fields.values()].some(
    ({ key, status }) => status === 'settled' && before.fields.get(key)?.status === 'writing',
  );

/**
 * Says once, on top, that nothing can be written: the document is open for reading only, or all is refused.
 * A single locked field is reported beside that field alone.
 */
export function ReadOnlyBar({ open }: { open: OpenReport }): ReactNode {
  const session = useSession();
  const { readOnly, tryAgain } = useTexts();
  const [wrote, setWrote] = useState(false);
  useEffect(
    () =>
      session.store.subscribe((now, before) => {
        if (wroteSomething(now, before)) setWrote(true);
      }),
    [session],
  );
  const refused = [...open.fields.values()].filter(({ status }) => status === 'refused');
  const isReadOnly = refused.length > 1 && refused.every(({ refusal }) => refusal?.kind === 'readOnly');
  if (wrote || !(isReadOnly || open.circumstances.readOnly)) return null;
  const opened = open.circumstances.readOnly;
  const again = { label: tryAgain, onClick: () => session.tryAgain() };
  return (
    <Notice
      intent={opened ? 'info' : 'warning'}
      foldable
      title={opened ? readOnly.openedTitle : readOnly.title}
      actions={refused.length > 0 ? [again] : []}
    >
      {opened ? readOnly.openedText : readOnly.text}
    </Notice>
  );
}
