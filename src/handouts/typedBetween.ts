import { plainText } from '../characters/plain';
import type { FlatLine } from './flatLines';
import { nameOf, shown } from './flatLines';
import { readNotebookTag, visitFacts, visitTag } from './notebookTags';
import { allNotebookWords } from './words/words';
import type { NotebookCriterion } from './writeNotebook';

/** A paragraph of a notebook with the criterion that it is about; 0 before the first one. */
interface Paragraph {
  readonly line: FlatLine;
  readonly number: number;
}

interface Typed {
  readonly number: number;
  readonly text: string;
}

/** "7. Name" */
export const isNotebookHeading = (text: string): boolean => /^\d{1,2}\. \S/u.test(text);

/** What each notebook has, whatever report it was made of. */
const ownWords: ReadonlySet<string> = new Set(
  allNotebookWords
    .flatMap(({ title, introduction, components, figures, jobs, notes, addRow }) => [
      ...[title, ...introduction, components, figures, jobs, notes, addRow],
    ])
    .map(plainText),
);

/** Without the box or the dot before it. */
const unmarked = (text: string): string => plainText(text).replace(/^[\p{S}•]\s*/u, '');

/** What was typed into a paragraph before, behind or between these texts; "" where nothing was. */
function typedIn(text: string, own: readonly string[]): string {
  const [around] = own
    .filter((one) => text.includes(one))
    .toSorted((left, right) => right.length - left.length);
  return around === undefined ? text : plainText(text.replace(around, () => ' '));
}

/** The beginning of a line that says something of the visit as a whole. */
const visitHeads = allNotebookWords.flatMap(({ visit }) =>
  Object.values(visit).map(({ name }) => plainText(`${name}:`)),
);
const visitTags: readonly string[] = visitFacts.map(visitTag);

/** What was typed before the first criterion; what a line says of the visit is read as such. */
function beforeCriteria({ line: { text, controls } }: Paragraph): string {
  const plain = plainText(text);
  if (ownWords.has(plain)) return '';
  const head = visitHeads.find((one) => plain.startsWith(one));
  if (head === undefined) return text.trim();
  const field = controls.find((control) => visitTags.includes(nameOf(control)));
  return field ? typedIn(plain, [plainText(`${head} ${shown(field)}`)]) : '';
}

/** Fields elsewhere than in a table were moved there, and are read as fields. */
const hasOtherFields = ({ controls }: FlatLine): boolean =>
  controls.some((control) => ![undefined, 'tick'].includes(readNotebookTag(nameOf(control))?.kind));

/** What was typed between the paragraphs of one criterion; nothing where another report words it otherwise. */
function inCriterion(
  paragraphs: readonly Paragraph[],
  { number, name, definition, components }: NotebookCriterion,
): string[] {
  const heading = plainText(`${number}. ${name}`);
  const defined = definition.split('\n').map(plainText).filter(Boolean);
  const listed = components.map(plainText);
  const texts = paragraphs
    .filter(({ line }) => !hasOtherFields(line))
    .map(({ line }) => unmarked(line.text))
    .filter((text) => text !== '' && !ownWords.has(text));
  const own = [...defined, ...listed];
  const isWordedSo = own.length === 0 || texts.some((text) => own.some((one) => text.includes(one)));
  if (!isWordedSo) return [];
  const isNamedSo = texts.some((text) => text.startsWith(heading));
  const isOtherName = (text: string): boolean =>
    !isNamedSo && isNotebookHeading(text) && parseInt(text) === number;
  return texts
    .filter((text) => !listed.includes(text) && !isOtherName(text))
    .map((text) => typedIn(text, [heading, ...defined]))
    .filter((text) => text !== '');
}

/**
 * What somebody typed between the paragraphs that a notebook has itself: before its first criterion, and within those
 * that it words like these. What was typed beside a component keeps its words.
 */
export function typedBetween(
  paragraphs: readonly Paragraph[],
  criteria: readonly NotebookCriterion[],
): Typed[] {
  const before = paragraphs.filter(({ number }) => number === 0).map(beforeCriteria);
  const within = criteria.flatMap((criterion) => {
    const { number } = criterion;
    const own = paragraphs.filter((paragraph) => paragraph.number === number);
    return inCriterion(own, criterion).map((text) => ({ number, text }));
  });
  return [...before.filter((text) => text !== '').map((text) => ({ number: 0, text })), ...within];
}
