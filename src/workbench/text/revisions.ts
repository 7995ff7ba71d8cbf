import { ancestor, attribute, child, descendants, isWord, make } from '../wordMarkup';

/** Who changes the document while changes are tracked, and when. */
export interface Revision {
  author: string;
  /** ISO 8601, in whole seconds. */
  date: string;
}

export function asInsertion(run: Element, revision: Revision | null): Element {
  if (!revision) return run;
  const insertion = make(run, 'ins', valuesOf(revision, run));
  insertion.append(run);
  return insertion;
}

/** Marks the end of a paragraph as inserted. */
export function markInserted(paragraph: Element, revision: Revision): void {
  mark(paragraph, 'ins', revision);
}

/** Marks the end of a paragraph as deleted. */
export function markDeleted(paragraph: Element, revision: Revision): void {
  mark(paragraph, 'del', revision);
}

/** Marks all text of an element as deleted; what was a tracked insertion simply goes. */
export function strikeOut(element: Element, revision: Revision): void {
  const inserted = descendants(element, 'ins').filter((change) => !isWord(change.parentElement, 'rPr'));
  inserted.forEach((change) => change.remove());
  descendants(element, 'r')
    .filter((run) => ancestor(run, 'del') === null)
    .forEach((run) => strikeRun(run, revision));
  const paragraphs = descendants(element, 'p');
  paragraphs.slice(0, -1).forEach((paragraph) => mark(paragraph, 'del', revision));
}

/** Where a paragraph is parted its end goes with the second part, with what was tracked of it. */
export function moveMark(first: Element, second: Element): void {
  const tracked = [...(child(child(first, 'pPr'), 'rPr')?.children ?? [])].filter((each) =>
    isWord(each, 'ins', 'del', 'moveFrom', 'moveTo'),
  );
  if (tracked.length > 0) markOf(second).prepend(...tracked);
}

/** An empty paragraph with the properties of another one. */
export function makeParagraph(near: Element, like: Element | null, revision: Revision | null): Element {
  const paragraph = make(near, 'p');
  const properties = child(like, 'pPr')?.cloneNode(true);
  if (properties) paragraph.append(properties);
  if (revision) markInserted(paragraph, revision);
  return paragraph;
}

/** Takes a paragraph away, or marks it as deleted; the only one of a cell or body stays, empty. */
export function removeParagraph(paragraph: Element, revision: Revision | null): void {
  const siblings = [...(paragraph.parentElement?.children ?? [])].filter((each) => isWord(each, 'p'));
  if (revision) {
    strikeOut(paragraph, revision);
    mark(paragraph, 'del', revision);
  } else if (siblings.length > 1) paragraph.remove();
  else [...paragraph.children].filter((each) => !isWord(each, 'pPr')).forEach((each) => each.remove());
}

/**
 * A tracked change holds no other one: it is parted before or behind one of its runs, and its part with that run is
 * given.
 */
export function partedAt(change: Element, run: Element, place: 'Start' | 'End'): Element {
  const runs = [...change.children];
  const first = runs.slice(0, runs.indexOf(run) + (place === 'Start' ? 0 : 1));
  if (run.parentElement !== change || first.length === 0 || first.length === runs.length) return change;
  const [author = '', date] = ['author', 'date'].map((name) => attribute(change, name) ?? undefined);
  const values = {
    id: String(nextId(change.ownerDocument)),
    author,
    ...(date === undefined ? {} : { date }),
  };
  const before = make(change, change.localName, values);
  before.append(...first);
  change.before(before);
  return place === 'Start' ? change : before;
}

/** Marks the text of a run as deleted. */
export function strikeRun(run: Element, revision: Revision): void {
  const deletion = make(run, 'del', valuesOf(revision, run));
  run.replaceWith(deletion);
  deletion.append(run);
  for (const text of descendants(run, 't')) {
    const deleted = make(run, 'delText');
    for (const { namespaceURI, name, value } of text.attributes)
      deleted.setAttributeNS(namespaceURI, name, value);
    deleted.textContent = text.textContent;
    text.replaceWith(deleted);
  }
}

function mark(paragraph: Element, change: 'ins' | 'del', revision: Revision): void {
  const format = markOf(paragraph);
  if (!child(format, change)) format.prepend(make(paragraph, change, valuesOf(revision, paragraph)));
}

/** Where a paragraph says how its end is formatted, and what is tracked of it. */
function markOf(paragraph: Element): Element {
  const properties = child(paragraph, 'pPr') ?? make(paragraph, 'pPr');
  if (!properties.parentElement) paragraph.prepend(properties);
  const format = child(properties, 'rPr') ?? make(paragraph, 'rPr');
  if (!format.parentElement)
    properties.insertBefore(format, child(properties, 'sectPr') ?? child(properties, 'pPrChange'));
  return format;
}

function valuesOf({ author, date }: Revision, near: Element): Record<string, string> {
  return { id: String(nextId(near.ownerDocument)), author, date };
}

/** Revisions share one row of numbers with comments and bookmarks. */
function nextId(document: Document): number {
  const numbers = [...document.querySelectorAll('*')]
    .filter((element) => isWord(element, 'ins', 'del', 'bookmarkStart', 'moveFrom', 'moveTo'))
    .map((element) => Number(element.getAttributeNS(element.namespaceURI, 'id')) || 0);
  return Math.max(0, ...numbers) + 1;
}
