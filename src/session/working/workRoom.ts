import type { WorkingData } from '../../assessment/workingData';
import { textsOfData } from './workEntries';

/** How much working data the document may still take: Word on the web keeps small parts only. */
export type Room = 'enough' | 'little' | 'none';

/** In bytes; what is written is measured exactly, and refused from `workingDataLimit` on. */
const limit = 100_000;
const littleFrom = 90_000;
/** What stands around each text. */
const frame = 70;

/** Signs that take more room in XML than by themselves. */
const escaped = /[&<>"'\n\r\t]/gu;

function bytesOf(text: string): number {
  let bytes = text.length + (text.match(escaped)?.length ?? 0) * 5;
  // Letters beyond ASCII take two bytes and more.
  for (const character of text) if (character > '\u007f') bytes += character > '\u07ff' ? 2 : 1;
  return bytes;
}

/** Told while the assessor types, before the text is to be written. */
export function roomOf(data: WorkingData): Room {
  const used = [...textsOfData(data).values()].reduce((sum, text) => sum + bytesOf(text) + frame, 0);
  if (used >= limit) return 'none';
  return used >= littleFrom ? 'little' : 'enough';
}
