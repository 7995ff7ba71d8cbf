import type { OtherReportReading } from '../../template/otherReport';
import { readOtherReport } from '../../template/otherReport';
import { parseXml } from '../files/parseXml';

/** What a picked file is; `unreadable` is the browser's own refusal. */
export type PickedOutcome = OtherReportReading | { readonly kind: 'unreadable' };

/** Reads a .docx from the assessor's disk; nothing of it is kept or sent. */
export async function readPicked(file: Blob): Promise<PickedOutcome> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // The browser refuses files that moved or may not be read: that is a sentence to the user.
    return { kind: 'unreadable' };
  }
  return readOtherReport(bytes, parseXml);
}
