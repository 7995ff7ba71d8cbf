import { useEffect } from 'react';
import { criterionOf } from '../assessment/fieldKey';
import type { SessionState } from '../session/state';
import { isTyping } from './isTyping';
import type { Go } from './page';
import { useSession } from './SessionProvider';

const selectedOf = (state: SessionState): string | null => (state.phase === 'open' ? state.selected : null);

const isTypingHere = (): boolean => document.hasFocus() && isTyping(document.activeElement);

/** When the cursor comes into a criterion's field in the document, its page comes up; never while the assessor types here. */
export function useFollowing(go: Go): void {
  const session = useSession();
  useEffect(
    () =>
      session.store.subscribe((now, before) => {
        if (now.phase !== 'open' || now.selected === null || now.selected === selectedOf(before)) return;
        const number = criterionOf(now.selected);
        const isThere = now.report.criteria.some((criterion) => criterion.number === number);
        if (number !== null && isThere && !isTypingHere()) go({ kind: 'criterion', number, followed: true });
      }),
    [session, go],
  );
}
