import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** Whether the page is scrolled so far that the element has left it above. */
export function useScrolledPast(ref: RefObject<HTMLElement | null>): boolean {
  const [isPast, setPast] = useState(false);
  useEffect(() => {
    const element = ref.current;
    const page = element?.closest('main');
    if (!element || !page) return undefined;
    const look = (): void => setPast(page.scrollTop > element.offsetTop + element.offsetHeight);
    look();
    page.addEventListener('scroll', look, { passive: true });
    return () => page.removeEventListener('scroll', look);
  }, [ref]);
  return isPast;
}
