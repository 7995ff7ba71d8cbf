import type { RefObject } from 'react';
import { useCallback, useEffect, useRef } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import type { Page } from '../navigation/page';

/** Where on the page the assessor is to come. */
export type DetailsPlace = Extract<Page, { kind: 'details' }>;

/** Marks what shows the field, for those that look for it. */
export const spot = (key: FieldKey): { 'data-field': FieldKey } => ({ 'data-field': key });

const spotsIn = (root: HTMLElement | null): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>('[data-field]') ?? []),
];

/**
 * Brings the field that is asked for into view, with the focus unless the document asked; answers how to go to
 * another.
 */
export function usePlace(place: DetailsPlace): {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly goTo: (key: FieldKey) => void;
} {
  const root = useRef<HTMLDivElement>(null);
  const bring = useCallback((key: FieldKey, focused: boolean): void => {
    const found = spotsIn(root.current).find(({ dataset }) => dataset.field === key);
    if (focused) (found?.querySelector('textarea') ?? found?.querySelector('button') ?? found)?.focus();
    found?.scrollIntoView({ block: 'center' });
  }, []);
  useEffect(() => {
    if (place.at !== null) bring(place.at, !place.followed);
  }, [place, bring]);
  const goTo = useCallback((key: FieldKey) => bring(key, true), [bring]);
  return { root, goTo };
}
