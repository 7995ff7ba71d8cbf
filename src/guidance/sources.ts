import { plainText } from '../characters/plain';
import type { SourceKind } from './sourceKinds';
import { sourceKinds, sourceWords } from './sourceKinds';
import type { PaneLanguage } from '../words/paneLanguage';

/**
 * How a kind of source stands in a text: as a chip of its own, or within the assessor's own words, which stay as they
 * are.
 */
export type SourceMention = 'chip' | 'ownWords';

const mark = String.raw`(?:[,;]|[.!?:](?=\s|$))\s*`;
const separator = new RegExp(String.raw`(${mark}|[\r\n\v]\s*(?:${mark})?)`, 'u');
/** Between sentences, lines, or a heading and what it heads; commas and semicolons are weaker. */
const isStrong = (between: string): boolean => /[.!?:\r\n\v]/u.test(between);

/** Pieces and what stands between them, white space on both sides included, by turns: joined they are the text. */
function split(text: string): string[] {
  const parts = text.split(separator);
  return parts.map((part, index) => {
    if (index === parts.length - 1) return part;
    const before = parts[index - 1] ?? '';
    return index % 2 === 0 ? part.trimEnd() : before.slice(before.trimEnd().length) + part;
  });
}
const fold = (text: string): string => plainText(text).toLowerCase();

/** "Haastattelut: Maija" is no chip, since a colon makes it the head of the assessor's own words. */
const isChip = (parts: readonly string[], index: number, word: string): boolean =>
  index % 2 === 0 && fold(parts[index] ?? '') === word && !(parts[index + 1] ?? '').includes(':');

const findChip = (parts: readonly string[], word: string): number =>
  parts.findIndex((_, index) => isChip(parts, index, word));

function isNamed(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u').test(fold(text));
}

/** The kinds of sources that a text names, and how. */
export function readSources(text: string, language: PaneLanguage): ReadonlyMap<SourceKind, SourceMention> {
  const parts = split(text);
  const found = new Map<SourceKind, SourceMention>();
  for (const kind of sourceKinds) {
    const word = sourceWords[language][kind];
    if (findChip(parts, word) >= 0) found.set(kind, 'chip');
    else if (isNamed(text, word)) found.set(kind, 'ownWords');
  }
  return found;
}

const capitalise = (text: string): string => text.replace(/\p{L}/u, (letter) => letter.toUpperCase());

/** After words comes a comma, after the end of a sentence a new one begins; spaces at the end stay at the end. */
function addChip(text: string, word: string): string {
  const body = text.trimEnd();
  const tail = text.slice(body.length);
  if (body === '') return `${text}${capitalise(word)}`;
  if (/[.!?]$/u.test(body)) return `${body} ${capitalise(word)}${tail}`;
  return `${body}${/[,;:]$/u.test(body) ? ' ' : ', '}${word}${tail}`;
}

/** The last piece goes with the comma before it; the end of a sentence before it stays, and is not doubled. */
function withoutLast(before: readonly string[], blank: string, after: readonly string[]): string {
  const kept = before.slice(0, -1).join('');
  const between = before.at(-1) ?? '';
  const rest = after.join('');
  if (between !== '' && !isStrong(between)) return kept + blank + rest;
  return kept + between.replace(/(?<=[.!?:]) $/u, '') + blank + rest.replace(/^\s*[.,;!?]/u, '');
}

/**
 * A piece in the middle goes with the weaker of the separators around it. A chip that takes its place takes its
 * capital too.
 */
function withoutInner(
  before: readonly string[],
  piece: string,
  after: readonly string[],
  words: readonly string[],
): string {
  const [behind = '', next = '', ...rest] = after;
  const between = before.at(-1) ?? '';
  if (isStrong(behind) && between !== '' && !isStrong(between))
    return [...before.slice(0, -1), ...after].join('');
  const heir = /^\s*\p{Lu}/u.test(piece) && words.includes(fold(next)) ? capitalise(next) : next;
  return [...before, heir, ...rest].join('');
}

function removeChip(text: string, kind: SourceKind, language: PaneLanguage): string {
  const parts = split(text);
  const words = sourceWords[language];
  const index = findChip(parts, words[kind]);
  if (index < 0) return text;
  const [piece = '', before, after] = [parts[index], parts.slice(0, index), parts.slice(index + 1)];
  const isLast = after.every((part, place) => place % 2 === 0 || part.trim() === '');
  const left = isLast
    ? withoutLast(before, piece.replace(/\S[\s\S]*\S|\S/u, ''), after)
    : withoutInner(before, piece, after, Object.values(words));
  return removeChip(left, kind, language);
}

/**
 * The text with a kind of source added at its end or, when it stands there as a chip, taken out. Toggled
 * twice, a text is as it was, but for a comma that stood at its end. A kind that is named within the
 * assessor's own words can't be taken out: the text stays as it is.
 */
export function toggleSource(text: string, kind: SourceKind, language: PaneLanguage): string {
  const mention = readSources(text, language).get(kind);
  if (mention === 'ownWords') return text;
  return mention === 'chip' ? removeChip(text, kind, language) : addChip(text, sourceWords[language][kind]);
}
