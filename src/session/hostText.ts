import { formatScore, parseScore } from '../assessment/score';
import { cleanText } from '../characters/cleaning';
import { comparable } from '../characters/plain';
import { isEmptyText } from '../template/lines/lexicon';
import type { HostComment, HostText } from './port';

/** Whether the host gave a text at all: what is said to be one may be null. */
export const isHostText = (told: HostText | null | undefined): told is HostText =>
  typeof told?.text === 'string' && typeof told.prompt === 'string';

/** The same of a comment. */
export const isHostComment = (told: HostComment): boolean =>
  typeof told.author === 'string' && typeof told.text === 'string';

/**
 * A text of the host with its lines ended alike. The marks of footnotes and pictures (office-js#6942) are no characters
 * that anybody wrote.
 */
export const linesOf = (text: string): string => cleanText(text.replace(/\r\n?/gu, '\n')).text;

/** A control's text as people mean it: hosts differ in how they write line breaks, and some give the prompt as text. */
export function readHostText({ text, prompt }: HostText): string {
  const lines = linesOf(text);
  return isEmptyText(lines) || (prompt !== '' && lines.trim() === prompt.trim()) ? '' : lines;
}

/** What a field can hold of a text: no control characters, and in a field of one line spaces for line breaks. */
export function fitText(text: string, multiline: boolean): string {
  const clean = cleanText(text).text.replace(/\r\n?/gu, '\n');
  return multiline ? clean : joinLines(clean.split(/\n+/u));
}

/**
 * Lines as one, a space between two: no regular expression, since one that looks for white space around line breaks
 * takes long on much white space.
 */
const joinLines = (lines: readonly string[]): string =>
  lines
    .map((line, at) => (at > 0 ? line.trimStart() : line))
    .map((line, at) => (at < lines.length - 1 ? line.trimEnd() : line))
    .join(' ');

/**
 * Whether a field that was given `sent` and now holds `found` kept every word: white space and marks that show nothing
 * may differ, since controls differ in what they take.
 */
export const keepsWords = (sent: string, found: string): boolean => comparable(sent) === comparable(found);

/** Whether a field holds what it was given: a list says a score in words of its own, as "4 pistettä". */
export function holdsGiven(given: string, found: string): boolean {
  if (keepsWords(given, found)) return true;
  const score = parseScore(found);
  return score.kind === 'score' && formatScore(score.score) === given;
}
