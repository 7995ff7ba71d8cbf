const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Which element of the drawing stands for an element of the document. */
const drawnAs = new Map([
  ['p', 'p'],
  ['tbl', 'table'],
  ['tr', 'tr'],
  ['tc', 'td'],
]);

function bookmark(owner: Document, name: string): Element {
  const made = owner.createElementNS(wordNamespace, 'w:bookmarkStart');
  made.setAttributeNS(wordNamespace, 'w:name', `workbench-${name}`);
  return made;
}

/** Bookmarks stand in paragraphs only: a table, row or cell is marked in the first paragraph that it holds. */
function markPart(part: Element, name: string): void {
  const paragraph = part.localName === 'p' ? part : part.getElementsByTagNameNS(wordNamespace, 'p')[0];
  if (!paragraph || !drawnAs.has(part.localName)) return;
  const properties = [...paragraph.children].find((child) => child.localName === 'pPr');
  paragraph.insertBefore(
    bookmark(part.ownerDocument, name),
    properties ? properties.nextSibling : paragraph.firstChild,
  );
}

function contentOf(control: Element): ChildNode[] {
  const content = [...control.children].find((child) => child.localName === 'sdtContent');
  return content ? [...content.childNodes] : [];
}

const elementsOf = (nodes: readonly ChildNode[]) => nodes.filter((node) => node instanceof Element);

function standsInText(control: Element): boolean {
  const parent = control.parentElement?.localName ?? '';
  return !['body', 'tc', 'tbl', 'tr', 'sdtContent', 'txbxContent'].includes(parent);
}

/**
 * Takes a content control out of a copy of the document and leaves bookmarks with its number in its place: the library
 * that draws documents drops controls in cells and around cells and rows, but draws bookmarks everywhere.
 * Controls around others have to be unwrapped before these.
 */
export function unwrapControl(control: Element, number: number): void {
  const content = contentOf(control);
  const { ownerDocument: owner } = control;
  if (!standsInText(control)) {
    for (const part of elementsOf(content)) markPart(part, `control-${number}-${part.localName}`);
    control.replaceWith(...content);
    return;
  }
  const [start, end] = ['start', 'end'].map((side) => bookmark(owner, `control-${number}-${side}`));
  control.replaceWith(...(start ? [start] : []), ...content, ...(end ? [end] : []));
}

/** Marks a child of the body, before its controls are unwrapped, as block `number`. */
export function markBlock(block: Element, number: number): void {
  if (block.localName !== 'sdt') return markPart(block, `block-${number}`);
  for (const part of elementsOf(contentOf(block))) markBlock(part, number);
}

/**
 * Writes each block's number into the drawn elements at the top of the articles, and takes its marks away.
 * What carries no mark, such as the rest of a paragraph after a page break, belongs to the block before it.
 */
export function numberBlocks(drawing: ParentNode): void {
  let number = '';
  for (const drawn of drawing.querySelectorAll<HTMLElement>('article > *')) {
    for (const mark of drawn.querySelectorAll('span[id^="workbench-block-"]')) {
      number = mark.id.slice('workbench-block-'.length);
      mark.remove();
    }
    drawn.dataset['block'] = number;
  }
}

/** Turns the marks in a drawing into frames: elements with the number of their control in `data-control`. */
export function frameControls(drawing: ParentNode): void {
  for (const mark of drawing.querySelectorAll('span[id^="workbench-control-"]')) {
    const [, , number = '', part = ''] = mark.id.split('-');
    if (part === 'start') frameText(mark, number);
    else framePart(mark, drawnAs.get(part), number);
  }
}

function frameText(start: Element, number: string): void {
  const end = [...(start.parentElement?.children ?? [])].find(
    ({ id }) => id === `workbench-control-${number}-end`,
  );
  if (!end) return;
  const frame = document.createElement('span');
  frame.dataset['control'] = number;
  start.replaceWith(frame);
  for (let next = frame.nextSibling; next && next !== end; next = frame.nextSibling) frame.append(next);
  end.remove();
}

function framePart(mark: Element, name: string | undefined, number: string): void {
  const part = name ? mark.closest<HTMLElement>(name) : null;
  mark.remove();
  if (part) part.dataset['control'] = number;
}
