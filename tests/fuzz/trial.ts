import { parseXml } from '../../src/commands/parseXml';
import { findingsIn } from '../../src/commands/check';
import { inspect, NotReadable, openPackage } from '../../src/commands/inspection';
import { relatedParts } from '../../src/template/xml/package';
import { parseWorkingData } from '../../src/template/workingData/readWorkingData';
import { writeXml, asItIs } from '../../src/template/xml/writeXml';

/** How a mutant ended: `read` or `refused` with a sentence are well, a crash never is. */
export interface Trial {
  readonly end: 'read' | 'refused' | 'crash';
  readonly milliseconds: number;
  /** Where and why it crashed. */
  readonly complaint: string;
}

const today = '2026-07-20';

function readAll(bytes: Uint8Array): void {
  inspect(bytes);
  findingsIn(bytes, today);
  for (const part of relatedParts(openPackage(bytes), 'customXml')) {
    parseWorkingData(part && writeXml(part, asItIs), parseXml);
  }
}

/** Reads a mutant as the commands and the pane do: the report, its check, its working data. */
export function tryMutant(bytes: Uint8Array): Trial {
  const start = performance.now();
  const ended = (end: Trial['end'], complaint = ''): Trial => ({
    end,
    complaint,
    milliseconds: performance.now() - start,
  });
  try {
    readAll(bytes);
    return ended('read');
  } catch (error) {
    if (error instanceof NotReadable) return ended('refused');
    return ended('crash', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
