import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { Finding } from '../../assessment/findings/finding';

interface MovingOn {
  /** Around the findings, each of which is an item that can have the focus. */
  readonly list: RefObject<HTMLDivElement | null>;
  /** What was pressed goes with its finding. */
  readonly leave: () => void;
}

/**
 * Where a finding goes with what was pressed in it, the focus goes to the one that comes to its place, so that a long
 * list stays where it is; where none is left, and for what was pressed elsewhere, to the summary.
 */
export function useMovingOn(findings: readonly Finding[], summary: RefObject<HTMLElement | null>): MovingOn {
  const list = useRef<HTMLDivElement>(null);
  const left = useRef<{ readonly item: Element; readonly at: number } | null>(null);
  const items = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('li[tabindex]') ?? [])];
  // Before anything else looks for a place for the focus.
  useLayoutEffect(() => {
    if (!left.current || left.current.item.isConnected) return;
    const { at } = left.current;
    left.current = null;
    const rest = items();
    if (document.activeElement === document.body) (rest[at] ?? rest.at(-1) ?? summary.current)?.focus();
  }, [findings, summary]);
  const leave = (): void => {
    const all = items();
    const at = all.findIndex((item) => item.contains(document.activeElement));
    const item = all[at];
    left.current = item ? { item, at } : null;
    if (!item) summary.current?.focus();
  };
  return { list, leave };
}
