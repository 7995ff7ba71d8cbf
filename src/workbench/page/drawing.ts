import { parseAsync, renderDocument } from 'docx-preview';
import { zipSync } from 'fflate';
import type { WordDocument } from '../wordDocument';
import type { ControlNumbers } from './controlNumbers';
import { frameControls, markBlock, numberBlocks, unwrapControl } from './marks';

/** A drawing of the document, or of some of its blocks: its pages, not yet cut to size, and its style sheets. */
export interface Drawing {
  readonly pages: readonly HTMLElement[];
  readonly styles: readonly Node[];
}

const controlsIn = (root: Element) => [...root.getElementsByTagNameNS(root.namespaceURI, 'sdt')];

/** The children of the body: the units in which the drawing is kept and drawn again. */
export function blocksOf({ body }: WordDocument): readonly Element[] {
  return [...body.children].filter(({ localName }) => localName !== 'sectPr');
}

/** A sample counts for 13,000. A block and a control take more than the elements that they are made of. */
const mostDrawn = 40_000;
const sizeOf = (block: Element): number =>
  5 + block.getElementsByTagName('*').length + 20 * controlsIn(block).length + block.textContent.length / 20;

/** The blocks that are drawn: of a document that is too large to draw only those at its beginning. */
export function drawnBlocksOf(source: WordDocument): readonly Element[] {
  let room = mostDrawn;
  return blocksOf(source).filter((block) => (room -= sizeOf(block)) >= 0);
}

/** A copy of the document's XML with the given blocks only, marked for `numberBlocks` and `frameControls`. */
function markedCopy(
  source: WordDocument,
  wanted: ReadonlySet<Element>,
  controlNumbers: ControlNumbers,
): XMLDocument {
  const copy = source.xml.cloneNode(true) as XMLDocument;
  const numbers = new Map(source.controls().map((control) => [control.element, controlNumbers.of(control)]));
  const originals = controlsIn(source.xml.documentElement);
  const controls = controlsIn(copy.documentElement);
  const blocks = [...(copy.getElementsByTagNameNS('*', 'body')[0]?.children ?? [])];
  blocksOf(source).forEach((block, number) => {
    const copied = blocks[number];
    if (copied && wanted.has(block)) markBlock(copied, number);
    else copied?.remove();
  });
  controls.forEach((control, index) => {
    const number = numbers.get(originals[index] ?? control);
    if (copy.contains(control) && number !== undefined) unwrapControl(control, number);
  });
  return copy;
}

/** Draws the given blocks of the document; one drawing serves all that changed together. */
export async function draw(
  source: WordDocument,
  blocks: Iterable<Element>,
  numbers: ControlNumbers,
): Promise<Drawing> {
  const xml = new XMLSerializer().serializeToString(markedCopy(source, new Set(blocks), numbers));
  const parts = Object.fromEntries(source.pack.parts);
  const files = { ...parts, [source.mainName]: new TextEncoder().encode(xml) };
  const options = { renderChanges: true, useBase64URL: true, renderAltChunks: false };
  const nodes = await renderDocument(await parseAsync(zipSync(files, { level: 0 }), options), options);
  const styles = nodes.filter(({ nodeName }) => nodeName === 'STYLE');
  const wrapper = nodes.find((node) => node instanceof HTMLElement && node.nodeName === 'DIV') as HTMLElement;
  numberBlocks(wrapper);
  frameControls(wrapper);
  return { pages: [...wrapper.querySelectorAll<HTMLElement>('section')], styles };
}
