import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';

const isCutOff = ({ scrollHeight, clientHeight }: Element): boolean => scrollHeight > clientHeight + 1;

/** Whether something within is cut off at this width; taken for granted where nothing can be measured. */
function anyCut(root: HTMLElement): boolean {
  const inner = [...root.querySelectorAll('*')];
  return root.clientHeight === 0 || inner.some(isCutOff);
}

/** Whether any text in the element is cut off, at every width that the pane is given; not asked while all is shown. */
export function useCut(whole: boolean): { ref: RefObject<HTMLDivElement | null>; isCut: boolean } {
  const ref = useRef<HTMLDivElement>(null);
  const [isCut, setCut] = useState(true);
  useEffect(() => {
    const root = ref.current;
    if (!root || whole) return undefined;
    const measure = (): void => setCut(anyCut(root));
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [whole]);
  return { ref, isCut };
}
