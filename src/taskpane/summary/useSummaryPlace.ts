import type { RefObject } from 'react';
import { useCallback, useEffect, useRef } from 'react';
import type { Page, SummaryPart } from '../navigation/page';

/** Where on the page the assessor is to come. */
export type SummaryPlace = Extract<Page, { kind: 'summary' }>;

/** What the head of a part needs to be come to. */
export const partHead = (part: SummaryPart): { 'data-part': SummaryPart; tabIndex: -1 } => ({
  'data-part': part,
  tabIndex: -1,
});

/** Brings the part that is asked for into view, with the focus on its head; answers how to go to another. */
export function useSummaryPlace(place: SummaryPlace): {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly goTo: (part: SummaryPart) => void;
} {
  const root = useRef<HTMLDivElement>(null);
  const goTo = useCallback((part: SummaryPart): void => {
    const head = root.current?.querySelector<HTMLElement>(`[data-part=${part}]`);
    head?.focus({ preventScroll: true });
    head?.scrollIntoView({ block: 'start' });
  }, []);
  useEffect(() => {
    if (place.at !== null) goTo(place.at);
  }, [place, goTo]);
  return { root, goTo };
}
