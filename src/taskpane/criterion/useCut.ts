import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';

const isCutOff = ({ scrollHeight, clientHeight }: Element): boolean => scrollHeight > clientHeight + 1;

/** Gives a paragraph the one line more that it lacks: the button that shows it would take that line, too. */
function spareLine(paragraph: HTMLElement): void {
  paragraph.style.webkitLineClamp = '';
  const { lineHeight, webkitLineClamp: lines } = getComputedStyle(paragraph);
  const lacks = paragraph.scrollHeight - paragraph.clientHeight;
  if (lacks > 1 && lacks < 1.5 * parseFloat(lineHeight))
    paragraph.style.webkitLineClamp = String(Number(lines) + 1);
}

/** Whether something within is cut off at this width; taken for granted where nothing can be measured. */
function anyCut(root: HTMLElement): boolean {
  root.querySelectorAll('p').forEach(spareLine);
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
