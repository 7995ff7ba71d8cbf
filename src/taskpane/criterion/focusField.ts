import type { FieldKey } from '../../assessment/fieldKey';
import { criterionKey, criterionOf } from '../../assessment/fieldKey';

const isScore = (key: FieldKey): boolean => key === criterionKey(criterionOf(key) ?? 0, 'score');

/** Moves the focus to what edits a field, where the page has it: of a score to the chosen tile, else the first. */
export function focusField(key: FieldKey): void {
  const tiles = ['input[name=score]:checked', 'input[name=score]'];
  const [first] = (isScore(key) ? tiles : [`[data-field="${key}"]`]).flatMap(
    (selector) => document.querySelector<HTMLElement>(selector) ?? [],
  );
  first?.focus();
}
