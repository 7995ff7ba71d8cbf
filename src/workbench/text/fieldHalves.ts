import { attribute, isWord, make } from '../wordMarkup';

/**
 * What an element holds of fields that begin or end outside of it: all up to their result, and their ends. Without it
 * the other half would be left alone.
 */
export function strandedFields(element: Element): { before: Element[]; behind: Element[] } {
  const open: Element[][] = [];
  const before: Element[] = [];
  const behind: Element[] = [];
  for (const mark of [...element.getElementsByTagName('*')].filter(isFieldMark)) {
    const kind = isWord(mark, 'instrText') ? 'code' : attribute(mark, 'fldCharType');
    if (kind === 'begin') open.push([mark]);
    else if (kind === 'end' && open.length > 0) open.pop();
    else if (kind === 'end') behind.push(mark);
    else (open.at(-1) ?? before).push(mark);
  }
  return { before: [...before, ...open.flat()].map(runWith), behind: behind.map(runWith) };
}

const isFieldMark = (node: Element): boolean => isWord(node, 'fldChar', 'instrText');

/** A run with nothing but the mark. */
function runWith(mark: Element): Element {
  const run = make(mark, 'r');
  run.append(mark.cloneNode(true));
  return run;
}
