import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { idOf, type Place } from './savedReport';
import { sampleFiles, type Sample } from './workbench';

const mainPart = 'word/document.xml';

/** A document of a test's own, as the workbench takes it. */
export interface Variant {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Changes the XML of a document. */
export type Change = (xml: string) => string;

/** A sample's package with its document changed, one change after the other. */
export function variantOf(sample: Sample, ...changes: Change[]): Variant {
  const parts = unzipSync(readFileSync(sampleFiles[sample]));
  const xml = strFromU8(parts[mainPart] ?? new Uint8Array());
  const changed = changes.reduce((before, change) => change(before), xml);
  return { name: 'variant.docx', bytes: zipSync({ ...parts, [mainPart]: strToU8(changed) }) };
}

/** A sample's package with another text: one paragraph for each line, and no fields. */
export function documentOf(...lines: string[]): Variant {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
  return variantOf('fi', (xml) => xml.replace(/(<w:body>).*(<w:sectPr)/s, `$1${paragraphs}$2`));
}

/** Changes one control, given as XML. */
function changeControl(sample: Sample, place: Place, change: Change): Change {
  return (xml) => {
    const mark = xml.indexOf(`<w:id w:val="${idOf(sample, place)}"/>`);
    const start = xml.lastIndexOf('<w:sdt>', mark);
    const end = xml.indexOf('</w:sdt>', mark);
    if (mark < 0) throw new Error(`There is no control for ${place}.`);
    return xml.slice(0, start) + change(xml.slice(start, end)) + xml.slice(end);
  };
}

/** Locks the content of a control, as a person may in Word's developer tab. */
export const locked = (sample: Sample, place: Place): Change =>
  changeControl(sample, place, (control) =>
    control.replace(/(<w:id [^>]*>)/, '$1<w:lock w:val="contentLocked"/>'),
  );

/** Makes a control one of plain text on one line. */
export const ofOneLine = (sample: Sample, place: Place): Change =>
  changeControl(sample, place, (control) => control.replace('</w:sdtPr>', '<w:text/></w:sdtPr>'));

/** Fills a control, as if somebody had typed into it. */
export const filled = (sample: Sample, place: Place, text: string): Change =>
  holding(sample, place, `<w:r><w:t>${text}</w:t></w:r>`);

/** Puts these runs into a control in place of what it holds. */
export const holding = (sample: Sample, place: Place, runs: string): Change =>
  changeControl(sample, place, (control) =>
    control
      .replace('<w:showingPlcHdr/>', '')
      .replace(/<w:sdtContent>.*$/s, () => `<w:sdtContent>${runs}</w:sdtContent>`),
  );

/** Puts a control around the whole cell that it stands in, in place of the control within. */
export const overCell =
  (sample: Sample, place: Place): Change =>
  (xml) => {
    const mark = xml.indexOf(`<w:id w:val="${idOf(sample, place)}"/>`);
    const start = Math.max(xml.lastIndexOf('<w:tc>', mark), xml.lastIndexOf('<w:tc ', mark));
    const end = xml.indexOf('</w:tc>', mark) + '</w:tc>'.length;
    if (mark < 0 || start < 0) throw new Error(`There is no cell with ${place}.`);
    const cell = xml.slice(start, end);
    const [, properties = '', content = ''] =
      /<w:sdt>(<w:sdtPr>.*?<\/w:sdtPr>)<w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/s.exec(cell) ?? [];
    const bare = cell.replace(/<w:sdt>.*<\/w:sdt>/s, content);
    const around = `<w:sdt>${properties}<w:sdtContent>${bare}</w:sdtContent></w:sdt>`;
    return xml.slice(0, start) + around + xml.slice(end);
  };

/** Puts another word in place of the label before a control, and takes away the title that would tell. */
export const ofOtherLabel =
  (sample: Sample, place: Place, label: string): Change =>
  (xml) => {
    const start = xml.lastIndexOf('<w:sdt>', xml.indexOf(`<w:id w:val="${idOf(sample, place)}"/>`));
    const before = xml
      .slice(0, start)
      .replace(/(.*<w:t(?: [^>]*)?>)[^<]*/su, (_, head: string) => head + label);
    return changeControl(sample, place, (control) => control.replace(/<w:alias [^>]*>/u, ''))(
      before + xml.slice(start),
    );
  };
