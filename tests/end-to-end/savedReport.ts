import { readFileSync } from 'node:fs';
import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { sampleFiles, type Sample } from './workbench';

/**
 * A second way to read reports, for proof alone. It shares nothing with the product: where a field stands is known from
 * the words of the two samples, given here, and from counting.
 */
const samplesWords = {
  fi: {
    labels: ['Pisteet:', 'Tietolähteet:', 'Kommentit (kuvaus)', 'Suositukset (kehittämistarpeet):'],
    criteria: 'Kriteerittäinen arviointi:',
    summary: 'Kooste arvioinnin pisteistä:',
    total: 'YHTEISPISTEMÄÄRÄ (max. 125)',
    pointsAndLevel: 'Arvioinnissa annettu pistemäärä sekä sanallinen taso',
  },
  sv: {
    labels: ['Poäng:', 'Datakällor:', 'Kommentarer (beskrivning)', 'Rekommendationer (utvecklingsbehov):'],
    criteria: 'Kriteriebaserad bedömning:',
    summary: 'Sammanfattning av bedömningspoängen:',
    total: 'TOTALPOÄNG (max. 125)',
    pointsAndLevel: 'Poäng och verbal nivå',
  },
} as const;

export const fieldNames = ['score', 'sources', 'comments', 'recommendations'] as const;
export type FieldName = (typeof fieldNames)[number];
export const numbers: readonly number[] = Array.from({ length: 25 }, (_, index) => index + 1);

/** `7 score`, `7 row`, `total`, `pointsAndLevel`. */
export type Place = `${number} ${FieldName | 'row'}` | 'total' | 'pointsAndLevel';

/** A content control in the order of the document, with the words between it and the control before it. */
export interface SavedControl {
  readonly id: string;
  readonly before: string;
  readonly text: string;
  /** The prompt shows: to a person the control is empty. */
  readonly prompting: boolean;
}

const mainPart = 'word/document.xml';

function mainOf(file: Uint8Array): Document {
  const part = unzipSync(file)[mainPart];
  if (!part) throw new Error(`The file has no part ${mainPart}.`);
  return new DOMParser().parseFromString(strFromU8(part), 'text/xml');
}

const childrenOf = (node: Node): Element[] =>
  Array.from(node.childNodes).filter((child): child is Element => child.nodeType === 1);

function childNamed(parent: Element | undefined, name: string): Element | undefined {
  return parent && childrenOf(parent).find((child) => child.nodeName === name);
}

const propertyOf = (control: Element, name: string) => childNamed(childNamed(control, 'w:sdtPr'), name);

function inkOf(node: Node): string {
  if (node.nodeName === 'w:t') return node.textContent ?? '';
  if (node.nodeName === 'w:br') return '\n';
  if (node.nodeName === 'w:tab' && node.parentNode?.nodeName === 'w:r') return '\t';
  if (node.nodeName === 'w:sdtPr') return '';
  const inner = childrenOf(node).map(inkOf).join('');
  return node.nodeName === 'w:p' ? `${inner}\n` : inner;
}

function controlsIn(main: Document): SavedControl[] {
  const found: SavedControl[] = [];
  let before = '';
  const walk = (node: Node): void => {
    if (node.nodeName === 'w:sdt') {
      const control = node as Element;
      const id = propertyOf(control, 'w:id')?.getAttribute('w:val') ?? '';
      const prompting = propertyOf(control, 'w:showingPlcHdr') !== undefined;
      found.push({ id, before: before.replace(/\s+/gu, ' '), text: inkOf(control), prompting });
      before = '';
    } else if (['w:t', 'w:br', 'w:tab'].includes(node.nodeName)) before += inkOf(node);
    else {
      childrenOf(node).forEach(walk);
      if (node.nodeName === 'w:p') before += '\n';
    }
  };
  if (main.documentElement) walk(main.documentElement);
  return found;
}

function mustSay(control: SavedControl | undefined, ...words: string[]): SavedControl {
  const missing = words.filter((word) => !control?.before.includes(word));
  if (control && missing.length === 0) return control;
  throw new Error(`Before a control should stand ${missing.join(', ')}, but there is: ${control?.before}`);
}

function placesOf(sample: Sample): ReadonlyMap<Place, string> {
  const words = samplesWords[sample];
  const controls = controlsIn(mainOf(readFileSync(sampleFiles[sample])));
  const indexAfter = (word: string) => controls.findIndex(({ before }) => before.includes(word));
  const criteria = indexAfter(words.criteria);
  const summary = indexAfter(words.summary);
  const places = new Map<Place, string>();
  for (const number of numbers) {
    fieldNames.forEach((name, index) => {
      const told = [words.labels[index] ?? '', ...(name === 'score' ? [` ${number}. `] : [])];
      places.set(`${number} ${name}`, mustSay(controls[criteria + 4 * (number - 1) + index], ...told).id);
    });
    places.set(`${number} row`, mustSay(controls[summary + number - 1], ` ${number}. `).id);
  }
  if (summary !== criteria + 100) throw new Error('Between the headings there are not 100 controls.');
  places.set('total', mustSay(controls[summary + 25], words.total).id);
  places.set('pointsAndLevel', mustSay(controls[indexAfter(words.pointsAndLevel)]).id);
  return places;
}

const places: Record<Sample, ReadonlyMap<Place, string>> = { fi: placesOf('fi'), sv: placesOf('sv') };

/** The `w:id` of a field in a sample. */
export function idOf(sample: Sample, place: Place): string {
  const id = places[sample].get(place);
  if (id === undefined) throw new Error(`There is no place ${place}.`);
  return id;
}

/** What a person would read in the fields of a saved report; empty where the prompt shows. */
export function readSaved(file: Uint8Array, sample: Sample): ReadonlyMap<Place, string> {
  const byId = new Map(controlsIn(mainOf(file)).map((control) => [control.id, control]));
  return new Map(
    [...places[sample]].map(([place, id]) => {
      const control = byId.get(id);
      if (!control) throw new Error(`The control of ${place} is gone.`);
      return [place, control.prompting ? '' : control.text];
    }),
  );
}

/**
 * What a person would read in the fields before the criteria, in the order of the document; empty where the prompt
 * shows.
 */
export function readFront(file: Uint8Array, sample: Sample): readonly string[] {
  const controls = controlsIn(mainOf(file));
  const end = controls.findIndex(({ before }) => before.includes(samplesWords[sample].criteria));
  return controls.slice(0, end).map(({ prompting, text }) => (prompting ? '' : text));
}

/** Whether the control of a field shows a prompt, as it does before anybody writes in it. */
export function isPrompting(file: Uint8Array, sample: Sample, place: Place): boolean {
  const id = idOf(sample, place);
  return controlsIn(mainOf(file)).some((control) => control.id === id && control.prompting);
}

/**
 * The document as XML without what the controls of these fields hold: all else, the properties of the controls
 * included.
 */
export function restOf(file: Uint8Array, sample: Sample): string {
  const main = mainOf(file);
  const ids = new Set(places[sample].values());
  for (const control of Array.from(main.getElementsByTagName('w:sdt'))) {
    if (!ids.has(propertyOf(control, 'w:id')?.getAttribute('w:val') ?? '')) continue;
    const prompt = propertyOf(control, 'w:showingPlcHdr');
    prompt?.parentNode?.removeChild(prompt);
    const content = childNamed(control, 'w:sdtContent');
    while (content?.firstChild) content.removeChild(content.firstChild);
  }
  return main.documentElement ? canonical(main.documentElement) : '';
}

/** As text, such that what means the same to XML reads the same: the order of attributes means nothing. */
function canonical(node: Node): string {
  if (node.nodeType !== 1) return JSON.stringify(node.nodeValue);
  const attributes = Array.from((node as Element).attributes, ({ name, value }) => `${name}=${value}`);
  const inner = Array.from(node.childNodes, canonical).join('\n');
  return `<${node.nodeName} ${JSON.stringify(attributes.sort())}>\n${inner}</>`;
}

/** The parts of the package besides the document's own, by name, as they lie in the file. */
export function otherParts(file: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => name !== mainPart);
  return Object.fromEntries(parts.map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]));
}
