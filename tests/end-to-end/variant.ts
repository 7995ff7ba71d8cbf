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
  changeControl(sample, place, (control) =>
    control
      .replace('<w:showingPlcHdr/>', '')
      .replace(/<w:sdtContent>.*$/s, `<w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent>`),
  );
