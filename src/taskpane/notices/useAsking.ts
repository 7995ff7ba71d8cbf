import type { RefCallback } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';

/** A question in the place of the button that asks it. */
interface Asking {
  readonly asking: boolean;
  /** For the button. */
  readonly opener: RefCallback<HTMLButtonElement>;
  readonly focusOpener: () => void;
  readonly ask: () => void;
  /** The question is answered: the focus goes where what came of it is. */
  readonly answer: () => void;
  /** Nothing is done: the focus goes back to the button. */
  readonly cancel: () => void;
}

/** Asks before something is done, without losing the focus on the way there or back. */
export function useAsking(): Asking {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  const opener = useCallback((element: HTMLButtonElement | null) => {
    button.current = element;
  }, []);
  const focusOpener = (): void => button.current?.focus();
  useEffect(() => {
    if (!asking && returns.current) button.current?.focus();
    returns.current = asking;
  }, [asking]);
  const answer = (): void => {
    returns.current = false;
    setAsking(false);
  };
  return { asking, opener, focusOpener, ask: () => setAsking(true), answer, cancel: () => setAsking(false) };
}
