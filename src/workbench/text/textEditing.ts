import { charactersIn, cutBefore, runOf, runsOver } from './characters';
import { textRun } from '../controls/controlWriting';
import { commentsWithText, dropComments, pairsInside } from './rangeMarkers';
import { asInsertion, markDeleted, partedAt, strikeRun, type Revision } from './revisions';
import type { Hit } from './textSearch';
import { NotImplemented } from '../wordError';
import { ancestor, child, isWord } from '../wordMarkup';

/** Takes a stretch of a text away, with all that stands in it; while changes are tracked it is marked as deleted. */
export function deleteCharacters(content: Element, hit: Hit, revision: Revision | null): void {
  takeAway(content, hit, revision, null);
}

/** Puts text in the place of a stretch. What stood in the stretch is gone, what stood beside it stays. */
export function replaceCharacters(content: Element, hit: Hit, text: string, revision: Revision | null): void {
  const before = charactersIn(content).length;
  const inserted = insertBeside(content, hit, text, 'Start', revision);
  const more = charactersIn(content).length - before;
  takeAway(content, { from: hit.from + more, to: hit.to + more }, revision, inserted);
}

/** Puts text at the start or the end of a stretch, with the formatting that is there. */
export function insertBeside(
  content: Element,
  { from, to }: Hit,
  text: string,
  place: 'Start' | 'End',
  revision: Revision | null,
): Element {
  const at = place === 'Start' ? from : to;
  cutBefore(content, at);
  const neighbour = charactersIn(content)[place === 'Start' ? at : at - 1];
  if (!neighbour) throw new NotImplemented('insertText at an empty range');
  if (text.includes('\n') && !isInline(neighbour.node))
    throw new NotImplemented('parting a paragraph by insertText');
  const run = runOf(neighbour);
  const inserted = asInsertion(textRun(neighbour.node, child(run, 'rPr'), text), revision);
  const change = run && revision ? ancestor(run, 'ins', 'del') : null;
  const beside = run && change && content.contains(change) ? partedAt(change, run, place) : run;
  if (!beside) neighbour.node.append(inserted);
  else if (place === 'Start') beside.before(inserted);
  else beside.after(inserted);
  return inserted;
}

const isInline = (node: Element): boolean => {
  const control = ancestor(node, 'sdt');
  return control !== null && ancestor(node, 'p')?.contains(control) === true;
};

function takeAway(
  content: Element,
  { from, to }: Hit,
  revision: Revision | null,
  replacement: Element | null,
): void {
  cutBefore(content, to);
  cutBefore(content, from);
  const commented = commentsWithText(content, replacement);
  const doomed = charactersIn(content).slice(from, to);
  const runs = runsOver(content, doomed);
  if (!revision) pairsInside(content, runs).forEach((marker) => marker.remove());
  runs.forEach((run) => takeRun(run, revision));
  doomed.filter(({ kind }) => kind === 'paragraph').forEach(({ node }) => join(node, revision));
  const left = commentsWithText(content, replacement);
  dropComments(
    content,
    commented.filter((id) => !left.includes(id)),
  );
}

/** A run goes, and with the last one what only held runs. What was inserted while changes are tracked simply goes. */
function takeRun(run: Element, revision: Revision | null): void {
  if (revision && !ancestor(run, 'ins')) {
    if (!ancestor(run, 'del')) strikeRun(run, revision);
    return;
  }
  let emptied: Element | null = run.parentElement;
  run.remove();
  while (emptied && isWord(emptied, 'ins', 'hyperlink', 'fldSimple') && !emptied.firstElementChild) {
    const around = emptied.parentElement;
    emptied.remove();
    emptied = around;
  }
}

/** The next paragraph begins with what this one holds. */
function join(paragraph: Element, revision: Revision | null): void {
  if (revision) return markDeleted(paragraph, revision);
  const next = paragraph.nextElementSibling;
  if (!next || !isWord(next, 'p')) throw new NotImplemented('joining a paragraph with what is none');
  const content = [...paragraph.childNodes].filter((node) => !isWord(node, 'pPr'));
  const properties = child(next, 'pPr');
  if (properties) properties.after(...content);
  else next.prepend(...content);
  paragraph.remove();
}
