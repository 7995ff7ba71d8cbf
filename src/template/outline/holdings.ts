import type { Holding, HoldingKind } from '../../assessment/holding';
import { holdingKinds } from '../../assessment/holding';
import { listedBy } from './numbering';
import { trackedBy } from './ownChanges';
import type { WordParts } from '../xml/package';
import { isHiddenRun, isInSymbolFont, lookOfParagraph, lookOfRun } from './seenFormats';
import type { XmlElement } from '../xml/xml';
import { child, childElements, descend, wordAttribute } from '../xml/xml';

const kindsByElement: ReadonlyMap<string | null, HoldingKind> = new Map([
  ['footnoteReference', 'footnote'],
  ['endnoteReference', 'footnote'],
  ['drawing', 'picture'],
  ['pict', 'picture'],
  ['object', 'picture'],
  ['hyperlink', 'link'],
  ['fldSimple', 'fieldCode'],
  ['instrText', 'fieldCode'],
  ['tbl', 'table'],
  ['ins', 'insertion'],
  ['moveTo', 'insertion'],
  ['del', 'deletion'],
  ['moveFrom', 'deletion'],
  ['rPrChange', 'formattingChange'],
  ['pPrChange', 'formattingChange'],
  ['sdt', 'control'],
  ['sym', 'symbol'],
  ['oMath', 'equation'],
  ['dir', 'formatting'],
  ['bdo', 'formatting'],
  ['permStart', 'other'],
  ['permEnd', 'other'],
  ['subDoc', 'other'],
  ['altChunk', 'other'],
]);
const commentMarks: ReadonlySet<string> = new Set([
  'commentReference',
  'commentRangeStart',
  'commentRangeEnd',
]);
/** What a run can have in it besides all that `kindsByElement` names. */
const textsOfRuns: ReadonlySet<string> = new Set([
  ...['t', 'tab', 'ptab', 'br', 'cr', 'noBreakHyphen', 'softHyphen', 'delText', 'delInstrText'],
  ...['rPr', 'fldChar', 'lastRenderedPageBreak', 'annotationRef', 'AlternateContent'],
]);
/** What somebody has changed with tracking. */
const tracked: ReadonlySet<HoldingKind> = new Set(['insertion', 'deletion', 'formattingChange']);
/** Bookmarks that Word sets by itself, to find its own way. */
const ownBookmark = /^(?:_GoBack|_Hlk|_Toc|OLE_LINK)/u;

/** What of a document tells what its controls hold. */
export interface HoldingSource {
  /** Who wrote each comment, by the comment's id. */
  readonly authors: ReadonlyMap<string, string>;
  readonly isListed: (paragraph: XmlElement) => boolean;
  /** The authors whose tracked changes are nothing to tell of. */
  readonly untold?: ReadonlySet<string>;
}

type Untold = ReadonlySet<string>;
const nobody: Untold = new Set();

export const holdingSource = ({
  comments,
  styles,
}: Pick<WordParts, 'comments' | 'styles'>): HoldingSource => ({
  authors: commentAuthors(comments),
  isListed: listedBy(styles),
});

/** However deep it is nested: no recursion. The second form of alternate content and the properties are passed over. */
function* within(root: XmlElement): Generator<XmlElement> {
  const open = [...childElements(root)].toReversed();
  for (let element = open.pop(); element; element = open.pop()) {
    yield element;
    const inner = [...childElements(element)].filter(({ localName }) => localName !== 'Fallback');
    if (element.localName === 'oMath') continue;
    for (const one of inner.toReversed()) if (!isProperties(one)) open.push(one);
  }
}

const isProperties = ({ localName }: XmlElement): boolean =>
  ['pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'tblPr', 'trPr', 'tcPr'].includes(localName ?? '');

/** What the properties of an element say of more than its look, as that its end was inserted with tracking. */
const tellingProperties: ReadonlyMap<string | null, (element: XmlElement) => (XmlElement | null)[]> = new Map(
  [
    ['p', (element) => [child(element, 'pPr'), descend(element, 'pPr', 'rPr')]],
    ['r', (element) => [child(element, 'rPr')]],
    ['tr', (element) => [child(element, 'trPr')]],
  ],
);

/**
 * The kinds of the tracked changes of a run, of a paragraph and its end, or of a table row, and of the section that
 * ends there.
 */
function markedIn(element: XmlElement, untold: Untold): HoldingKind[] {
  const properties = tellingProperties.get(element.localName)?.(element) ?? [];
  return properties.flatMap((one) =>
    one ? [...childElements(one)].flatMap((mark) => markOf(mark, untold)) : [],
  );
}

function markOf(mark: XmlElement, untold: Untold): HoldingKind | [] {
  if (mark.localName === 'sectPr') return 'break';
  const kind = kindByElement(mark, untold);
  return kind && tracked.has(kind) ? kind : [];
}

/** The kind that an element's name tells; of what is not to be told none. */
function kindByElement(element: XmlElement, untold: Untold): HoldingKind | undefined {
  const kind = kindsByElement.get(element.localName);
  return kind && tracked.has(kind) && untold.has(trackedBy(element)) ? undefined : kind;
}

const showsText = (run: XmlElement): boolean =>
  [...childElements(run)].some(({ localName }) => localName === 't');

/** What a run alone tells: pictures that are letters, text that nobody sees, and what the pane knows nothing of. */
function kindsOfRun(run: XmlElement): HoldingKind[] {
  const kinds: HoldingKind[] = showsText(run) && isInSymbolFont(run) ? ['symbol'] : [];
  if (showsText(run) && isHiddenRun(run)) kinds.push('hiddenText');
  const inner = [...childElements(run)].map(({ localName }) => localName ?? '');
  const isUnknown = (name: string): boolean =>
    !textsOfRuns.has(name) && !commentMarks.has(name) && !kindsByElement.has(name);
  return [...kinds, ...inner.filter(isUnknown).map(() => 'other' as const)];
}

function isBookmark(element: XmlElement): boolean {
  const name = element.localName === 'bookmarkStart' ? wordAttribute(element, 'name') : null;
  return name !== null && !ownBookmark.test(name);
}

/** A break within a line is a character of its text. */
const isBreak = (element: XmlElement): boolean =>
  element.localName === 'br' && ['page', 'column'].includes(wordAttribute(element, 'type') ?? '');

/** The kinds of which an element is one, but for comments. */
function kindsOf(element: XmlElement, untold: Untold): HoldingKind[] {
  const name = element.localName ?? '';
  return [
    ...[kindByElement(element, untold) ?? []].flat(),
    ...markedIn(element, untold),
    ...(name === 'r' ? kindsOfRun(element) : []),
    ...(isBookmark(element) ? ['bookmark' as const] : []),
    ...(isBreak(element) ? ['break' as const] : []),
  ];
}

/** What a prompt can be or hold without anybody having given it. */
const ofPrompts: readonly HoldingKind[] = ['formatting', 'symbol', 'insertion', 'formattingChange'];

/**
 * What stands in a control besides plain text. `content` is its `w:sdtContent`. While a prompt shows, its own
 * formatting is nothing that anybody has given, nor are its words where they were inserted with tracking.
 */
export function holdingsIn(
  content: XmlElement | null,
  { authors, isListed, untold = nobody }: HoldingSource,
  prompting: boolean,
): Holding[] {
  if (!content) return [];
  const counts = new Map<HoldingKind, number>();
  const comments = new Set<string>();
  const looks = new Set<string>();
  let paragraph = '';
  for (const element of within(content)) {
    const name = element.localName ?? '';
    for (const kind of kindsOf(element, untold)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (commentMarks.has(name)) comments.add(wordAttribute(element, 'id') ?? '');
    if (name === 'p') paragraph = lookOfParagraph(element);
    if (name === 'p' && isListed(element)) counts.set('list', 1);
    if (name === 'r' && showsText(element)) looks.add(`${paragraph} ${lookOfRun(element)}`);
  }
  if (comments.size > 0) counts.set('comment', comments.size);
  if (looks.size > 1 || counts.has('formatting')) counts.set('formatting', 1);
  if (prompting) for (const kind of ofPrompts) counts.delete(kind);
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
function commentAuthors(comments: XmlElement | null): Map<string, string> {
  const all = comments ? [...childElements(comments)] : [];
  return new Map(
    all.flatMap((comment) => {
      const id = wordAttribute(comment, 'id');
      const author = wordAttribute(comment, 'author')?.trim() ?? '';
      return id === null || author === '' ? [] : [[id, author] as const];
    }),
  );
}
