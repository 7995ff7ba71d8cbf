import type { HostText } from './port';

/** The label that stands inside a control's text, at its beginning, by the host's id: it is no part of the field's text. */
export type InnerLabels = ReadonlyMap<number, string>;

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
export function withoutLabel(labels: InnerLabels, id: number, told: HostText): HostText {
  return { ...told, text: behindLabel(told.text, labels.get(id) ?? '') };
}

/** A field's text as it is written: the label stays in its place. */
export const withLabel = (labels: InnerLabels, id: number, text: string): string =>
  (labels.get(id) ?? '') + text;
