import { readText } from './controls/controlText';
import type { WordDocument } from './wordDocument';
import {
  attribute,
  descendants,
  isWord,
  make,
  makeText,
  setAttribute,
  word2010Namespace,
  word2012Namespace,
} from './wordMarkup';
import { encodeXml, parseXml } from './file/xmlPart';

const extendedRelationship = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended';
const extendedType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml';
const extendedXml = `<w15:commentsEx xmlns:w15="${word2012Namespace}"/>`;

/** Who answers, and when. */
export interface Answerer {
  readonly author: string;
  /** ISO 8601, in whole seconds. */
  readonly date: string;
}

/** The text of a comment as Word tells it. */
export const commentText = (comment: Element): string =>
  descendants(comment, 'p')
    .map((paragraph) => readText(paragraph))
    .join('\n');

/** The comments of the body that answer no other one, in the order of their marks. */
export function topComments(document: WordDocument): Element[] {
  const all = commentElements(document);
  const names = new Set(all.map(paragraphName));
  return all.filter((comment) => {
    const parent = extensionOf(document, comment)?.getAttributeNS(word2012Namespace, 'paraIdParent') ?? '';
    return !names.has(parent);
  });
}

/** Whether the comment is still in the document. */
export const isCommentThere = (document: WordDocument, comment: Element): boolean =>
  commentElements(document).includes(comment);

export const isResolved = (document: WordDocument, comment: Element): boolean => {
  const done = extensionOf(document, comment)?.getAttributeNS(word2012Namespace, 'done') ?? '0';
  return ['1', 'true', 'on'].includes(done);
};

export function setResolved(document: WordDocument, comment: Element, resolved: boolean): void {
  extend(document, comment).setAttributeNS(word2012Namespace, 'w15:done', resolved ? '1' : '0');
  changed(document);
}

/** Gives the answer's element. */
export function answerComment(
  document: WordDocument,
  comment: Element,
  text: string,
  answerer: Answerer,
): Element {
  const answer = makeAnswer(comment, nextId(document), text, answerer);
  comment.parentElement?.append(answer);
  extend(document, comment);
  extend(document, answer).setAttributeNS(word2012Namespace, 'w15:paraIdParent', paragraphName(comment));
  markBeside(document, attribute(comment, 'id') ?? '', attribute(answer, 'id') ?? '');
  changed(document);
  return answer;
}

function makeAnswer(near: Element, id: number, text: string, { author, date }: Answerer): Element {
  const answer = make(near, 'comment', { id: String(id), author, date });
  for (const line of text.split('\n')) {
    const paragraph = make(near, 'p');
    const run = make(near, 'r');
    run.append(makeText(near, line));
    paragraph.append(run);
    answer.append(paragraph);
  }
  return answer;
}

/** The answer is about what the comment is about: its marks stand beside the comment's. */
function markBeside(document: WordDocument, id: string, answerId: string): void {
  const isOf = (mark: Element) => attribute(mark, 'id') === id;
  const twin = (mark: Element): Element => {
    const own = mark.cloneNode(true) as Element;
    const marks = [own, ...own.getElementsByTagName('*')].filter((each) => attribute(each, 'id') === id);
    marks.forEach((each) => setAttribute(each, 'id', answerId));
    return own;
  };
  for (const name of ['commentRangeStart', 'commentRangeEnd'])
    descendants(document.body, name)
      .filter(isOf)
      .forEach((mark) => mark.after(twin(mark)));
  for (const reference of descendants(document.body, 'commentReference').filter(isOf)) {
    const run = reference.parentElement;
    if (isWord(run, 'r')) run?.after(twin(run));
  }
}

/** Comments, in the order in which the body refers to them. */
function commentElements(document: WordDocument): Element[] {
  const tree = treeOf(document, 'comments');
  const all = tree ? descendants(tree, 'comment') : [];
  return descendants(document.body, 'commentReference').flatMap((reference) => {
    const id = attribute(reference, 'id');
    return all.find((comment) => attribute(comment, 'id') === id) ?? [];
  });
}

const lastParagraph = (comment: Element): Element | undefined => descendants(comment, 'p').at(-1);

const paragraphName = (comment: Element): string =>
  lastParagraph(comment)?.getAttributeNS(word2010Namespace, 'paraId') ?? '';

/** What the part beside the comments says of this one. */
function extensionOf(document: WordDocument, comment: Element): Element | null {
  const name = paragraphName(comment);
  const tree = name === '' ? null : treeOf(document, 'commentsExtended');
  const entries = tree ? [...tree.getElementsByTagNameNS(word2012Namespace, 'commentEx')] : [];
  return entries.find((entry) => entry.getAttributeNS(word2012Namespace, 'paraId') === name) ?? null;
}

/** The same, made where nothing is said yet. */
function extend(document: WordDocument, comment: Element): Element {
  const known = extensionOf(document, comment);
  if (known) return known;
  const name = paragraphName(comment) || freeName(document);
  lastParagraph(comment)?.setAttributeNS(word2010Namespace, 'w14:paraId', name);
  const tree = treeOf(document, 'commentsExtended') ?? makeExtended(document);
  const entry = tree.createElementNS(word2012Namespace, 'w15:commentEx');
  entry.setAttributeNS(word2012Namespace, 'w15:paraId', name);
  entry.setAttributeNS(word2012Namespace, 'w15:done', '0');
  tree.documentElement.append(entry);
  return entry;
}

function makeExtended({ pack, mainName }: WordDocument): XMLDocument {
  const name = 'word/commentsExtended.xml';
  const made = parseXml(extendedXml, name);
  pack.put(name, encodeXml(made, ''));
  pack.typeAs(name, extendedType);
  pack.relate(mainName, extendedRelationship, 'commentsExtended.xml');
  return pack.tree(name) ?? made;
}

function treeOf({ pack, mainName }: WordDocument, kind: 'comments' | 'commentsExtended'): XMLDocument | null {
  const name = pack.related(mainName, kind);
  return name === null ? null : pack.tree(name);
}

function nextId(document: WordDocument): number {
  const tree = treeOf(document, 'comments');
  const ids = tree
    ? descendants(tree, 'comment').map((comment) => Number(attribute(comment, 'id')) || 0)
    : [];
  return Math.max(0, ...ids) + 1;
}

/** Names of paragraphs are numbers below 0x80000000, no two alike in a document. */
function freeName(document: WordDocument): string {
  const taken = new Set(commentElements(document).map(paragraphName));
  let number = 0x40000000 + nextId(document);
  const nameOf = () => number.toString(16).toUpperCase().padStart(8, '0');
  while (taken.has(nameOf())) number += 1;
  return nameOf();
}

function changed(document: WordDocument): void {
  for (const kind of ['comments', 'commentsExtended']) {
    const name = document.pack.related(document.mainName, kind);
    if (name !== null) document.pack.treeChanged(name);
  }
  document.edited(null, 'pane');
}
