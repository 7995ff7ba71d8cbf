import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import { criterionOf } from '../../assessment/fieldKey';
import { isNeedKey } from '../../assessment/needs/needKey';
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

const presses = ['pointerdown', 'keydown', 'click'] as const;

/** When the assessor last pressed something in the pane, in milliseconds of `performance.now()`. */
function useLastPress(): RefObject<number> {
  const last = useRef(-Infinity);
  useEffect(() => {
    const note = (): void => {
      last.current = performance.now();
    };
    presses.forEach((press) => document.addEventListener(press, note, true));
    return () => presses.forEach((press) => document.removeEventListener(press, note, true));
  }, []);
  return last;
}

/**
 * When the cursor comes into a field in the document, its page comes up; never while the assessor types here, nor
 * when something was pressed in the pane since the cursor moved: Word's answer may come seconds later.
 */
export function useFollowing(go: Go): void {
  const session = useSession();
  const lastPress = useLastPress();
  useEffect(
    () =>
      session.store.subscribe((now, before) => {
        if (now.phase !== 'open' || now.selected === null || now.selected === selectedOf(before)) return;
        const page = pageAtCursor(now.selected, now);
        const isStale = now.selectedAsOf < lastPress.current;
        if (page && !isStale && !isTypingHere()) go(page);
      }),
    [session, go, lastPress],
  );
}
