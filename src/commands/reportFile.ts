import { readFileSync, statSync } from 'node:fs';
import { largestDocument } from '../template/xml/docx';
import { NotReadable } from './inspection';

/** What Node throws of a file has a code; anything else is a fault of ours. */
const isFileFault = (error: unknown): error is { code: string; message: string } =>
  typeof error === 'object' && error !== null && 'code' in error && 'message' in error;

/** @throws NotReadable for a file that is not there, no file or too large for a report. */
export function readReportFile(path: string): Uint8Array {
  try {
    if (statSync(path).size > largestDocument) throw new NotReadable(`${path} is too large for a report.`);
    return readFileSync(path);
  } catch (error) {
    if (isFileFault(error)) throw new NotReadable(error.message.split('\n')[0]);
    throw error;
  }
}
