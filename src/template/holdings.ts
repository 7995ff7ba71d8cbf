import type { Holding, HoldingKind } from '../assessment/holding';
import { holdingKinds } from '../assessment/holding';
import type { XmlElement } from './xml';
import { child, childElements, descend, wordAttribute } from './xml';

const kindsByElement: Readonly<Record<string, HoldingKind>> = {
  footnoteReference: 'footnote',
  endnoteReference: 'footnote',
  drawing: 'picture',
  pict: 'picture',
  object: 'picture',
  hyperlink: 'link',
  fldSimple: 'fieldCode',
  instrText: 'fieldCode',
  tbl: 'table',
  ins: 'insertion',
  moveTo: 'insertion',
  del: 'deletion',
  moveFrom: 'deletion',
  sdt: 'control',
};
const commentMarks: ReadonlySet<string> = new Set([
  'commentReference',
  'commentRangeStart',
  'commentRangeEnd',
]);
/** What a person sees of formatting; the language and the proofing marks of a run are none of it. */
const seenFormats = [
  'rStyle',
  'b',
  'i',
  'u',
  'strike',
  'color',
  'highlight',
  'shd',
  'vertAlign',
  'sz',
] as const;

/** However deep it is nested: no recursion. The second form of alternate content and the properties are passed over. */
function* within(root: XmlElement): Generator<XmlElement> {
  const open = [...childElements(root)].toReversed();
  for (let element = open.pop(); element; element = open.pop()) {
    yield element;
    const inner = [...childElements(element)].filter(({ localName }) => localName !== 'Fallback');
    for (const one of inner.toReversed()) if (!isProperties(one)) open.push(one);
  }
}

const isProperties = ({ localName }: XmlElement): boolean =>
  ['pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'tblPr', 'trPr', 'tcPr'].includes(localName ?? '');

/** The kinds of the tracked changes of a paragraph's end, or of a table row. */
function trackedMarks(element: XmlElement): HoldingKind[] {
  const properties =
    element.localName === 'p'
      ? descend(element, 'pPr', 'rPr')
      : element.localName === 'tr'
        ? child(element, 'trPr')
        : null;
  return properties ? [...childElements(properties)].flatMap(revisionOf) : [];
}

function revisionOf({ localName }: XmlElement): HoldingKind | [] {
  const kind = kindsByElement[localName ?? ''];
  return kind === 'insertion' || kind === 'deletion' ? kind : [];
}

/** The formatting of a run that shows text, as one word; null for a run that shows none. */
function formatOf(run: XmlElement): string | null {
  const showsText = [...childElements(run)].some(({ localName }) => localName === 't');
  if (!showsText) return null;
  const properties = child(run, 'rPr');
  return seenFormats
    .map((name) => {
      const format = child(properties, name);
      return format ? `${name}=${wordAttribute(format, 'val') ?? 'on'}` : '';
    })
    .join(';');
}

const isListed = (paragraph: XmlElement): boolean => child(child(paragraph, 'pPr'), 'numPr') !== null;

/**
 * What stands in a control besides plain text. `content` is its `w:sdtContent`; `authors` names who wrote each comment,
 * by the comment's id. While a prompt shows, its own formatting is nothing that anybody has given, nor are its words
 * where they were inserted with tracking.
 */
export function holdingsIn(
  content: XmlElement | null,
  authors: ReadonlyMap<string, string>,
  prompting: boolean,
): Holding[] {
  if (!content) return [];
  const counts = new Map<HoldingKind, number>();
  const comments = new Set<string>();
  const formats = new Set<string>();
  for (const element of within(content)) {
    const name = element.localName ?? '';
    for (const kind of [kindsByElement[name] ?? [], trackedMarks(element)].flat())
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (commentMarks.has(name)) comments.add(wordAttribute(element, 'id') ?? '');
    if (name === 'p' && isListed(element)) counts.set('list', 1);
    const format = name === 'r' ? formatOf(element) : null;
    if (format !== null) formats.add(format);
  }
  if (comments.size > 0) counts.set('comment', comments.size);
  if (formats.size > 1) counts.set('formatting', 1);
  if (prompting) for (const kind of ['formatting', 'insertion'] as const) counts.delete(kind);
  const named = [...new Set([...comments].flatMap((id) => authors.get(id) ?? []))];
  return holdingKinds.flatMap((kind) => {
    const count = counts.get(kind);
    return count ? [{ kind, count, authors: kind === 'comment' ? named : [] }] : [];
  });
}

/** The same of a control that itself was inserted with tracking: its words are of that insertion. */
export function withInsertion(holds: readonly Holding[]): readonly Holding[] {
  const count = (holds.find(({ kind }) => kind === 'insertion')?.count ?? 0) + 1;
  const all: readonly Holding[] = [...holds, { kind: 'insertion', count, authors: [] }];
  return holdingKinds.flatMap((kind) => all.findLast((one) => one.kind === kind) ?? []);
}

/** Who wrote each comment, by the comment's id, from the part that holds the comments. */
export function commentAuthors(comments: XmlElement | null): Map<string, string> {
  const all = comments ? [...childElements(comments)] : [];
  return new Map(
    all.flatMap((comment) => {
      const id = wordAttribute(comment, 'id');
      const author = wordAttribute(comment, 'author')?.trim() ?? '';
      return id === null || author === '' ? [] : [[id, author] as const];
    }),
  );
}
