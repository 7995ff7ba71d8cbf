import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { changedPackage } from './changedPackage';
import { sampleBytes } from './templateScript';

const main = 'word/document.xml';
const sample = sampleBytes('fi');

export const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** The sample with this before its text. */
export const withInBody = (xml: string): Uint8Array =>
  changedPackage(sample, { [main]: (text) => text.replace('<w:body>', `<w:body>${xml}`) });

export const withListLevel = (value: string): Uint8Array =>
  withInBody(`<w:p><w:pPr><w:numPr><w:ilvl w:val="${value}"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>`);

export function withNestedAlternates(count: number): Uint8Array {
  const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  const begin = `<mc:AlternateContent ${mc}><mc:Choice Requires="x">`;
  const end = '</mc:Choice></mc:AlternateContent>';
  return withInBody(`<w:p><w:r>${begin.repeat(count)}${end.repeat(count)}</w:r></w:p>`);
}

/** Files with far more in them than a report, by what it is. */
export const tooMuch: readonly (readonly [string, () => Uint8Array])[] = [
  ['tags', () => withInBody('<w:p/>'.repeat(500_000))],
  ['spaces', () => withInBody(paragraph(' '.repeat(5_100_000)))],
  ['controls', () => withInBody(controlled('3').repeat(5_000))],
  ['letters', () => withInBody(paragraph('x'.repeat(2_100_000)))],
  ['letters of many texts', () => withInBody(paragraph('x'.repeat(100)).repeat(21_000))],
  ['letters in a name', () => withInBody(`<w:sdt><w:sdtPr><w:alias w:val="${'x'.repeat(2_100_000)}"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>`)], // prettier-ignore
  ['letters as they are', () => withInBody(paragraph(`<![CDATA[${'x'.repeat(2_100_000)}]]>`))],
  ['line ends', () => withInBody(paragraph('\n'.repeat(5_100_000)))],
];

const controlled = (text: string): string =>
  `<w:p><w:r><w:t>Pisteet (1-5): </w:t></w:r><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent></w:sdt></w:p>`;

/** Files with much more in them than a report, just within what is read, by what it is. */
export const justReadable: readonly (readonly [string, () => Uint8Array])[] = [
  ['an absurd list level', () => withListLevel('4000000000')],
  ['nested alternate content', () => withNestedAlternates(1_000)],
  ['nested controls', () => withInBody(`${'<w:sdt><w:sdtContent>'.repeat(2_000)}<w:p/>${'</w:sdtContent></w:sdt>'.repeat(2_000)}`)], // prettier-ignore
  ['paragraphs', () => manyParagraphs()],
  ['lines that begin criteria', () => withInBody(paragraph('7. Asiakasmäärä: x').repeat(80_000))],
  ['runs', () => withInBody(`<w:p>${'<w:r><w:t>7 a</w:t></w:r>'.repeat(119_000)}</w:p>`)],
  ['cells', () => withInBody(`<w:tbl><w:tr>${`<w:tc>${paragraph('7')}</w:tc>`.repeat(60_000)}</w:tr></w:tbl>`)], // prettier-ignore
  ['rows', () => withInBody(`<w:tbl>${`<w:tr><w:tc>${paragraph('7 Asiakasmäärä')}</w:tc></w:tr>`.repeat(47_000)}</w:tbl>`)], // prettier-ignore
  ['controls', () => withInBody(controlled('3').repeat(4_800))],
  ['digits behind a check box', () => withInBody(`<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>${paragraph('1').repeat(80_000)}`)], // prettier-ignore
  ['comments', () => withInBody(`<w:p>${'<w:commentRangeStart w:id="1"/>'.repeat(400_000)}</w:p>`)],
  ['spaces', () => withInBody(paragraph(`7. ${' '.repeat(4_900_000)}`))],
  ['letters', () => withInBody(paragraph('x'.repeat(1_900_000)))],
];

/** As many paragraphs as are just read: more than a call takes arguments. */
export const manyParagraphs = (): Uint8Array => withInBody('<w:p/>'.repeat(490_000));

/** A file, each part of which claims to be larger than it can be. */
export function claimingTooMuch(bytes = sample): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 28 < lying.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2_000_000_000, true);
  }
  return lying;
}

export const utf16 = (text: string, hasMark: boolean): Uint8Array => {
  const marked = hasMark ? `\ufeff${text}` : text;
  const units = Uint16Array.from({ length: marked.length }, (_, at) => marked.charCodeAt(at));
  return new Uint8Array(units.buffer);
};

export const documentXml = strFromU8(unzipSync(sample)[main] ?? new Uint8Array());

export const withMain = (bytes: Uint8Array): Uint8Array => zipSync({ ...unzipSync(sample), [main]: bytes });

/** Files whose text is in another encoding than they say. */
export const otherEncodings: readonly (readonly [string, () => Uint8Array])[] = [
  ['Latin-1', () => withMain(strToU8(documentXml.replace('UTF-8', 'ISO-8859-1'), true))],
  ['UTF-16 that claims to be UTF-8', () => withMain(utf16(documentXml, true))],
  ['bytes that are no UTF-8', () => withMain(strToU8(documentXml, true))],
];
