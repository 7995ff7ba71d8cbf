import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';

/**
 * What a part of the page does, as of its last drawing, in a reference that stays: rows that are given it are drawn
 * again only when what they show changes.
 */
export function useSteady<Actions extends object>(actions: Actions): RefObject<Actions> {
  const latest = useRef(actions);
  useLayoutEffect(() => {
    latest.current = actions;
  });
  return latest;
}
