import { useEffect } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import { criterionOf } from '../../assessment/fieldKey';
import { isNeedKey } from '../../assessment/needKey';
import type { OpenReport, SessionState } from '../../session/state';
import { isTyping } from '../keyboard/isTyping';
import type { Go, Page } from './page';
import { useSession } from '../SessionProvider';

const selectedOf = (state: SessionState): string | null => (state.phase === 'open' ? state.selected : null);

const isTypingHere = (): boolean => document.hasFocus() && isTyping(document.activeElement);

/** The page of a field; null for those that have none of their own. */
function pageAtCursor(key: FieldKey, { report }: OpenReport): Page | null {
  const number = criterionOf(key);
  const isThere = report.criteria.some((criterion) => criterion.number === number);
  if (number !== null) return isThere ? { kind: 'criterion', number, followed: true } : null;
  return key === 'total' || isNeedKey(key) ? null : { kind: 'details', at: key, followed: true };
}

/** When the cursor comes into a field in the document, its page comes up; never while the assessor types here. */
export function useFollowing(go: Go): void {
  const session = useSession();
  useEffect(
    () =>
      session.store.subscribe((now, before) => {
        if (now.phase !== 'open' || now.selected === null || now.selected === selectedOf(before)) return;
        const page = pageAtCursor(now.selected, now);
        if (page && !isTypingHere()) go(page);
      }),
    [session, go],
  );
}
