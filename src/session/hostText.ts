import { isEmptyText } from '../template/lexicon';
import type { HostText } from './port';

/** What Word has in `text` where a footnote is referred to (office-js#6942): no character that anybody wrote. */
const footnoteMark = '\u0002';

/** Whether the host gave a text at all: what is said to be one may be null. */
export const isHostText = (told: HostText | null | undefined): told is HostText =>
  typeof told?.text === 'string' && typeof told.prompt === 'string';

/** A text of the host without what it has for footnotes, its lines ended alike. */
export const linesOf = (text: string): string =>
  text.replaceAll(footnoteMark, '').replace(/\r\n?|\v|\u2028|\u2029/gu, '\n');

/** A control's text as people mean it: hosts differ in how they write line breaks, and some give the prompt as text. */
export function readHostText({ text, prompt }: HostText): string {
  const lines = linesOf(text);
  return isEmptyText(lines) || (prompt !== '' && lines.trim() === prompt.trim()) ? '' : lines;
}

/** What a field can hold of a text: a field of one line has spaces where the text has line breaks. */
export const fitText = (text: string, multiline: boolean): string =>
  multiline ? text.replace(/\r\n?/gu, '\n') : joinLines(text.split(/[\r\n\v]+/u));

/** Lines as one, a space between two: no regular expression, since one that looks for white space around line breaks takes long on much white space. */
const joinLines = (lines: readonly string[]): string =>
  lines
    .map((line, at) => (at > 0 ? line.trimStart() : line))
    .map((line, at) => (at < lines.length - 1 ? line.trimEnd() : line))
    .join(' ');

/**
 * Whether a field that was given `sent` and now holds `found` kept every word: white space may differ, since controls
 * differ in what they take.
 */
export const keepsWords = (sent: string, found: string): boolean =>
  sent.replace(/\s+/gu, ' ').trim() === found.replace(/\s+/gu, ' ').trim();
