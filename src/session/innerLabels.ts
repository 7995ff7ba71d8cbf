import type { HostText } from './port';

/** What follows the label, whatever white space the host makes of it; the whole text where it doesn't begin with it. */
export function behindLabel(text: string, label: string): string {
  if (label === '') return text;
  let rest = text;
  for (const letter of label) {
    if (letter.trim() === '') continue;
    rest = rest.trimStart();
    if (!rest.startsWith(letter)) return text;
    rest = rest.slice(letter.length);
  }
  return rest.trimStart();
}

/** A control's text as its field has it. */
export const withoutLabel = <T extends HostText>(told: T, label: string): T => ({
  ...told,
  text: behindLabel(told.text, label),
});
