import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** Moves the focus to a page's heading when the page comes up, so that screen readers begin there. */
export function useHeadingFocus(wanted: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (wanted) heading.current?.focus();
  }, [wanted]);
  return heading;
}
