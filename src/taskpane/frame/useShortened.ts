import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { withoutLooseEnd } from '../../assessment/briefing/shorten';

const isCut = ({ scrollHeight, clientHeight }: HTMLElement): boolean => scrollHeight > clientHeight + 1;

/** The first words of a text with an ellipsis, which no comma or dash stands before. */
const beginning = (words: readonly string[], count: number): string =>
  `${withoutLooseEnd(words.slice(0, count).join(' '))}…`;

/** As much of a text as an element of its own size holds, in whole words. */
function fitting(element: HTMLElement, text: string): string {
  if (element.textContent === text && !isCut(element)) return text;
  const trial = element.cloneNode(false) as HTMLElement;
  Object.assign(trial.style, {
    position: 'absolute',
    visibility: 'hidden',
    width: `${element.clientWidth}px`,
  });
  trial.textContent = text;
  element.after(trial);
  const words = text.split(/\s+/u);
  for (let count = words.length - 1; count > 0 && isCut(trial); count -= 1)
    trial.textContent = beginning(words, count);
  const found = trial.textContent;
  trial.remove();
  return found;
}

/**
 * A text as far as its element can show it, at every width that the pane is given. The browser tells the size once it
 * has laid out the page, before it paints: asking for it earlier would make it lay out the page one time more.
 */
export function useShortened(ref: RefObject<HTMLElement | null>, text: string): string {
  const [fitted, setFitted] = useState({ text, shown: text });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const sizes = new ResizeObserver(() => {
      const shown = fitting(element, text);
      flushSync(() =>
        setFitted((last) => (last.text === text && last.shown === shown ? last : { text, shown })),
      );
    });
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [ref, text]);
  return fitted.text === text ? fitted.shown : text;
}
