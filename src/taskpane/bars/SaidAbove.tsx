import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { FieldRefusalKind } from '../../session/refusal';
import type { OpenReport, SessionState } from '../../session/state';
import { useSession } from '../SessionProvider';
import { useUnsavedSince } from './useUnsavedSince';

interface Said {
  /** Why nothing is written, as the bars above every page say of the whole document, with another try. */
  readonly kinds: ReadonlySet<FieldRefusalKind>;
  /** Since when Word has not answered. */
  readonly since: Date | null;
}

const SaidAbove = createContext<Said>({ kinds: new Set(), since: null });

/** What the bars say of the whole document, and a field needn't say once more. */
export const useSaidAbove = (): Said => useContext(SaidAbove);

interface SaidAboveProviderProps {
  readonly open: OpenReport;
  readonly children: ReactNode;
}

/** Decides for the bars and the page below them what is said once, above. */
export function SaidAboveProvider({ open, children }: SaidAboveProviderProps): ReactNode {
  const wrote = useWroteSomething();
  const since = useUnsavedSince();
  const isReadOnly = !wrote && nothingCanBeWritten(open);
  const isSilent = since !== null && !open.waitingLong;
  const said = useMemo(() => {
    const kinds = [isReadOnly ? ['readOnly' as const] : [], isSilent ? ['offline' as const] : []].flat();
    return { kinds: new Set<FieldRefusalKind>(kinds), since };
  }, [isReadOnly, isSilent, since]);
  return <SaidAbove value={said}>{children}</SaidAbove>;
}

/**
 * The document is open for reading only, or all is refused; a single locked field is reported beside that field. What
 * is sent again counts as refused until Word has answered, so that the bar with its button stays where it is.
 */
function nothingCanBeWritten({ fields, circumstances }: OpenReport): boolean {
  const refused = [...fields.values()].filter(({ refusal }) => refusal !== null);
  return (
    circumstances.readOnly ||
    (refused.length > 1 && refused.every(({ refusal }) => refusal?.kind === 'readOnly'))
  );
}

const wroteSomething = (now: SessionState, before: SessionState): boolean =>
  now.phase === 'open' &&
  before.phase === 'open' &&
  now.fields !== before.fields &&
  [...now.fields.values()].some(
    ({ key, status }) => status === 'settled' && before.fields.get(key)?.status === 'writing',
  );

function useWroteSomething(): boolean {
  const session = useSession();
  const [wrote, setWrote] = useState(false);
  useEffect(
    () =>
      session.store.subscribe((now, before) => {
        if (wroteSomething(now, before)) setWrote(true);
      }),
    [session],
  );
  return wrote;
}
