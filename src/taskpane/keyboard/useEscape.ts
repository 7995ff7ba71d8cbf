import { useEffect } from 'react';

/** Escape leads back, as the button on top does; null: it is left to the host. */
export function useEscape(back: (() => void) | null): void {
  useEffect(() => {
    if (!back) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      // Office.js on the web hears Escape too, and takes the focus out of the pane.
      event.stopPropagation();
      back();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [back]);
}
