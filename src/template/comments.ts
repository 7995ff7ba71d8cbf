import type { CommentThread, Remark } from '../assessment/commentThread';
import { comparable } from '../characters/plain';
import { walkBody } from './outline/bodyWalk';
import type { Package } from './xml/package';
import { relatedParts, wordParts } from './xml/package';
import { descendantsNamed, paragraphText } from './xml/partText';
import type { XmlElement } from './xml/xml';
import { childElements, wordAttribute } from './xml/xml';

/** A comment as its own part has it. */
interface Comment extends Remark {
  readonly id: string;
  /** The name of its last paragraph, by which other parts speak of the comment. */
  readonly paragraph: string | null;
}

/** What the part beside the comments says of one. */
interface Extension {
  readonly parent: string | null;
  readonly resolved: boolean;
}

type Anchor = Pick<CommentThread, 'around' | 'next' | 'sameLine' | 'words'>;

/** So many letters of a paragraph tell which it is. */
const mostLetters = 60;

function beginningOf(paragraph: XmlElement | null): string {
  const text = paragraph ? comparable(paragraphText(paragraph)) : '';
  return text.length > mostLetters ? `${text.slice(0, mostLetters).trimEnd()}…` : text;
}

/** An attribute by its local name: the paragraphs' names are in a namespace of Word 2010. */
const named = (element: XmlElement, name: string): string | null =>
  [...element.attributes].find((own) => own.name.split(':').at(-1) === name)?.value ?? null;

function readComment(element: XmlElement): Comment {
  const paragraphs = [...descendantsNamed(element, 'p')];
  const last = paragraphs.at(-1);
  return {
    id: wordAttribute(element, 'id') ?? '',
    author: wordAttribute(element, 'author') ?? '',
    date: wordAttribute(element, 'date'),
    text: paragraphs.map(paragraphText).join('\n').trim(),
    paragraph: (last && named(last, 'paraId')) ?? null,
  };
}

function readExtensions(source: Package): ReadonlyMap<string, Extension> {
  const [root] = relatedParts(source, 'commentsExtended');
  const entries = root ? [...childElements(root)] : [];
  return new Map(
    entries.flatMap((entry): [string, Extension][] => {
      const paragraph = named(entry, 'paraId');
      const done = named(entry, 'done') ?? '0';
      const extension = {
        parent: named(entry, 'paraIdParent'),
        resolved: ['1', 'true', 'on'].includes(done),
      };
      return paragraph === null ? [] : [[paragraph, extension]];
    }),
  );
}

const anchors: ReadonlySet<string> = new Set(['commentRangeStart', 'commentReference']);

/** The comments that begin at an element: a run holds the mark of a comment, elsewhere its range begins. */
const beginningAt = (element: XmlElement): string[] =>
  [element, ...(element.localName === 'r' ? childElements(element) : [])]
    .filter(({ localName }) => anchors.has(localName ?? ''))
    .flatMap((mark) => wordAttribute(mark, 'id') ?? []);

function readAnchors(document: XmlElement | null): ReadonlyMap<string, Anchor> {
  const found = new Map<string, Anchor>();
  let waiting: (Pick<Anchor, 'around' | 'words'> & { readonly id: string; readonly line: number })[] = [];
  let paragraph: XmlElement | null = null;
  for (const { element, around, index, line } of walkBody(document)) {
    if (index !== null) {
      for (const { id, line: own, ...one } of waiting)
        found.set(id, { ...one, next: index, sameLine: own === line && line > 0 });
      waiting = [];
    }
    if (element.localName === 'p') paragraph = element;
    for (const id of beginningAt(element)) {
      if (found.has(id) || waiting.some((one) => one.id === id)) continue;
      waiting.push({ id, around, line, words: line > 0 ? beginningOf(paragraph) : '' });
    }
  }
  for (const { id, around, words } of waiting) found.set(id, { around, words, next: null, sameLine: false });
  return found;
}

/**
 * The comments of a document's body with their answers, in the document's order; null where there are comments that
 * can't be read. Comments in headers and notes have no place here, and stray ones come last.
 */
export function readThreads(source: Package): CommentThread[] | null {
  const [root] = relatedParts(source, 'comments');
  const places = readAnchors(wordParts(source).document);
  // Some hosts gave marks of comments without the comments (office-js#834).
  if (root === undefined && places.size === 0) return [];
  if (!root) return null;
  const comments = [...childElements(root)]
    .filter(({ localName }) => localName === 'comment')
    .map(readComment);
  const extensions = readExtensions(source);
  const extensionOf = ({ paragraph }: Comment): Extension | undefined => extensions.get(paragraph ?? '');
  const known = new Set(comments.map(({ paragraph }) => paragraph));
  const parentOf = (comment: Comment): string | null => {
    const parent = extensionOf(comment)?.parent ?? null;
    return known.has(parent) ? parent : null;
  };
  const answers = new Map<string | null, Comment[]>();
  for (const comment of comments) {
    const parent = parentOf(comment);
    if (parent === null) continue;
    const before = answers.get(parent);
    if (before) before.push(comment);
    else answers.set(parent, [comment]);
  }
  const order = new Map([...places.keys()].map((id, index) => [id, index]));
  return comments
    .filter((comment) => parentOf(comment) === null)
    .map(({ paragraph, ...comment }): CommentThread => {
      const resolved = extensions.get(paragraph ?? '')?.resolved ?? null;
      const place = places.get(comment.id) ?? { around: [], next: null, sameLine: false, words: '' };
      return { ...comment, ...place, answers: (answers.get(paragraph) ?? []).map(remarkOf), resolved };
    })
    .sort((left, right) => (order.get(left.id) ?? Infinity) - (order.get(right.id) ?? Infinity) || 0);
}

const remarkOf = ({ author, date, text }: Comment): Remark => ({ author, date, text });
