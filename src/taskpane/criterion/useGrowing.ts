import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';

/** Keeps a textarea as tall as its text, also when the pane's width changes. */
export function useGrowing(text: string): RefObject<HTMLTextAreaElement | null> {
  const textarea = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => grow(textarea.current), [text]);
  useLayoutEffect(() => {
    const onResize = (): void => grow(textarea.current);
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return textarea;
}

function grow(textarea: HTMLTextAreaElement | null): void {
  if (!textarea) return;
  textarea.style.height = 'auto';
  const borders = textarea.offsetHeight - textarea.clientHeight;
  textarea.style.height = `${textarea.scrollHeight + borders}px`;
}
