import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/**
 * Brings what came of a press into sight when it changes, where the button that was pressed stands in the same part of
 * the page and has the focus; what is in sight stays where it is.
 */
export function useInSight<T extends Element>(said: string | number | boolean | null): RefObject<T | null> {
  const place = useRef<T>(null);
  const before = useRef(said);
  useEffect(() => {
    if (said === before.current) return;
    before.current = said;
    const pressed = place.current?.parentElement?.contains(document.activeElement);
    if (said && pressed) place.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  return place;
}
