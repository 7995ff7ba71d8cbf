import { criterionKey } from '../../assessment/fieldKey';
import { isTyping } from '../keyboard/isTyping';

const scoreTile = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[role=radiogroup] input:checked') ??
  document.querySelector<HTMLElement>('[role=radiogroup] input:enabled');

/**
 * Takes the focus from the score to the criterion's comments, and from the comments to the score. From another text
 * it goes nowhere. Answers whether it did.
 */
export function hopToComments(number: number, from: EventTarget | null): boolean {
  const comments = document.querySelector<HTMLElement>(`[data-field="${criterionKey(number, 'comments')}"]`);
  if (from !== comments && isTyping(from)) return false;
  const to = from === comments ? scoreTile() : comments;
  to?.focus();
  return to !== null;
}
