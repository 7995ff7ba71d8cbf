import { useEffect } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';

/** Moves the focus into a text when the page comes up, behind what stands there. */
export function useFieldFocus(key: FieldKey | null): void {
  useEffect(() => {
    if (key === null) return;
    const area = document.querySelector<HTMLTextAreaElement>(`textarea[data-field="${key}"]`);
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, [key]);
}
