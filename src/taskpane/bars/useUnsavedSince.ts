import { useEffect, useState } from 'react';
import type { FieldState, SessionState } from '../../session/state';
import { useSession } from '../SessionProvider';

/** Word has not answered for the field's text, as against refusing this one field; also while that is sent again. */
const isUnanswered = ({ refusal }: FieldState): boolean => refusal?.kind === 'offline';

const waits = (state: SessionState): boolean =>
  state.phase === 'open' && [...state.fields.values()].some(isUnanswered);

/**
 * Since when Word takes nothing: the moment in which the first of the texts that wait was not answered. Null while it
 * answers.
 */
export function useUnsavedSince(): Date | null {
  const { store } = useSession();
  const [since, setSince] = useState<Date | null>(null);
  useEffect(
    () => store.subscribe((state) => setSince((before) => (waits(state) ? (before ?? new Date()) : null))),
    [store],
  );
  return since;
}
