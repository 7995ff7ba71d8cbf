import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const part = 'word/document.xml';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const all = (element: Element, name: string): Element[] => [...element.getElementsByTagNameNS(word, name)];

/**
 * One run with the text, its lines apart by breaks, in the place of all that stood in the control's first paragraph.
 */
function fill(control: Element, text: string): void {
  const [content] = all(control, 'sdtContent');
  const [first, ...rest] = content ? all(content, 'r') : [];
  if (!first) return;
  rest.forEach((run) => run.parentNode?.removeChild(run));
  [...all(first, 't'), ...all(first, 'br')].forEach((piece) => piece.parentNode?.removeChild(piece));
  text.split('\n').forEach((line, index) => {
    const make = (name: string): Element => {
      const element = first.ownerDocument?.createElementNS(word, `w:${name}`);
      if (!element) throw new Error('The run stands in no document.');
      return element;
    };
    if (index > 0) first.appendChild(make('br'));
    const piece = make('t');
    piece.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
    piece.appendChild(piece.ownerDocument?.createTextNode(line) ?? piece);
    first.appendChild(piece);
  });
}

function markPrompt(control: Element, shows: boolean): void {
  const [properties] = all(control, 'sdtPr');
  const [mark] = all(control, 'showingPlcHdr');
  if (shows === (mark !== undefined)) return;
  if (mark) mark.parentNode?.removeChild(mark);
  else properties?.appendChild(control.ownerDocument?.createElementNS(word, 'w:showingPlcHdr') ?? properties);
}

/** The file as Word would save it once these controls, by id, hold these texts; "" shows the prompt. */
export function filledDocx(
  bytes: Uint8Array,
  texts: ReadonlyMap<number, string>,
  prompt: string,
): Uint8Array {
  if (texts.size === 0) return bytes;
  const files = unzipSync(bytes);
  const xml = files[part];
  if (!xml) throw new Error(`The file has no ${part}.`);
  const document = new DOMParser().parseFromString(strFromU8(xml), 'text/xml');
  for (const control of [...document.getElementsByTagNameNS(word, 'sdt')]) {
    const id = Number(all(control, 'id')[0]?.getAttributeNS(word, 'val'));
    const text = texts.get(id);
    if (text === undefined) continue;
    fill(control, text === '' ? prompt : text);
    markPrompt(control, text === '');
  }
  return zipSync(
    { ...files, [part]: strToU8(new XMLSerializer().serializeToString(document)) },
    { level: 0 },
  );
}
