import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseXml } from '../../src/commands/parseXml';
import { openDocx } from '../../src/template/xml/docx';
import { wordParts } from '../../src/template/xml/package';
import { readReport } from '../../src/template/report';
import { sampleFiles } from '../end-to-end/workbench';

export const sizes = [160, 800, 1_600] as const;

/** How a sample is made to hold more controls. */
export const growths = ['comments', 'criteria'] as const;
export type Growth = (typeof growths)[number];

export interface ReaderTime {
  readonly controls: number;
  /** For parsing the XML and reading it, in milliseconds. */
  readonly milliseconds: number;
}

const mainPart = 'word/document.xml';
const runs = 9;
const controlMark = /<w:sdt>/g;

const countIn = (xml: string) => xml.match(controlMark)?.length ?? 0;

/** What is repeated: the paragraph with the comments of criterion 1, or all 25 criteria. */
function blockOf(xml: string, growth: Growth): string {
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const comment = paragraphs.find((paragraph) => paragraph.includes('Kommentit (kuvaus)')) ?? '';
  if (growth === 'comments') return comment;
  const start = xml.indexOf(paragraphs.find((paragraph) => paragraph.includes('>1. Asiakasmäärä:')) ?? '');
  const end = xml.indexOf(paragraphs.find((paragraph) => paragraph.includes('Kooste arvioinnin')) ?? '');
  return xml.slice(start, end);
}

/** Ids that no two controls share, as in a document that Word has saved. */
function withOwnIds(xml: string): string {
  let last = 0;
  return xml.replace(/<w:id w:val="-?\d+"\/>/g, () => `<w:id w:val="${(last += 1)}"/>`);
}

/** The Finnish sample with a part of it repeated until it has about so many controls. */
export function grown(size: number, growth: Growth): { bytes: Uint8Array; controls: number } {
  const parts = unzipSync(readFileSync(sampleFiles.fi));
  const xml = strFromU8(parts[mainPart] ?? new Uint8Array());
  const block = blockOf(xml, growth);
  const copies = Math.max(0, Math.round((size - countIn(xml)) / countIn(block)));
  const changed = withOwnIds(xml.replace(block, () => block.repeat(copies + 1)));
  return { bytes: zipSync({ ...parts, [mainPart]: strToU8(changed) }), controls: countIn(changed) };
}

function timeOnce(bytes: Uint8Array): number {
  const start = performance.now();
  const opening = openDocx(bytes, parseXml);
  if (opening.kind !== 'opened') throw new Error(`The document does not open: ${opening.fault}.`);
  readReport(wordParts(opening.package));
  return performance.now() - start;
}

const median = (values: readonly number[]) =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;

/** The median of several runs, the first of which is not counted. */
export function timeReader(size: number, growth: Growth): ReaderTime {
  const { bytes, controls } = grown(size, growth);
  timeOnce(bytes);
  return { controls, milliseconds: median(Array.from({ length: runs }, () => timeOnce(bytes))) };
}
