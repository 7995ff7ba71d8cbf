import { namesOfMarks } from '../../recording/marks';
import { controlTagged, idInFile, probeTexts, type ProbeControl } from '../../recording/probeDocument';

const { prompt, before, written } = probeTexts;

/** A text by what it is; a recording never holds the text itself. */
export function nameOfText<Name extends string>(
  text: string,
  names: Readonly<Record<Name, string>>,
): Name | 'empty' | 'other' {
  if (text.trim() === '') return 'empty';
  const known = (Object.keys(names) as Name[]).find((name) => names[name] === text.trim());
  return known ?? 'other';
}

export const nameOfPrompt = (text: string): 'prompt' | 'empty' | 'other' => nameOfText(text, { prompt });

/** What became of a text that was written with `Replace`. */
export const nameOfWriting = (text: string) =>
  nameOfText(text, {
    ...{ prompt, before, written },
    writtenBefore: written + before,
    beforeWritten: before + written,
  });

/** What stands between two words, as code points; null where the words are not there. */
export function charactersBetween(text: string, left: string, right: string): string | null {
  const [start, end] = [text.indexOf(left), text.indexOf(right)];
  if (start < 0 || end < start + left.length) return null;
  const between = text.slice(start + left.length, end);
  return namesOfMarks(between);
}

export const controlsTagged = (tags: readonly string[]): ProbeControl[] =>
  tags.flatMap((tag) => controlTagged(tag) ?? []);

/** How ids of controls compare with those in the file: alike, their unsigned twins, or neither; null for no ids. */
export function nameOfIds(
  ids: readonly (readonly [ProbeControl, number])[],
): 'asInFile' | 'unsigned' | 'other' | null {
  if (ids.length === 0) return null;
  if (ids.every(([name, id]) => id === idInFile(name))) return 'asInFile';
  return ids.every(([name, id]) => id === idInFile(name) >>> 0) ? 'unsigned' : 'other';
}
