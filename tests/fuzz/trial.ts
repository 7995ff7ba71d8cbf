import { parseXml } from '../../src/commands/parseXml';
import { findingsOf } from '../../src/commands/check';
import { describeReport, NotReadable, openPackage } from '../../src/commands/inspection';
import { withKeptAnswers } from '../../src/template/answersXml';
import { readPackage } from '../../src/template/readPackage';
import { relatedParts } from '../../src/template/xml/package';
import { parseWorkingData } from '../../src/template/workingData/readWorkingData';
import { writeXml, asItIs } from '../../src/template/xml/writeXml';

/** How a mutant ended: `read` or `refused` with a sentence are well, a crash never is. */
export interface Trial {
  readonly end: 'read' | 'refused' | 'crash';
  /** Of the processor: what a busy machine lets it wait isn't the reader's. */
  readonly milliseconds: number;
  /** Where and why it crashed. */
  readonly complaint: string;
}

const today = '2026-07-20';

/** Opened and read once for all that the commands do with it: reading is nearly all of the time. */
function readAll(bytes: Uint8Array): void {
  const source = openPackage(bytes);
  const reading = readPackage(source);
  describeReport(withKeptAnswers(reading.report, source), 'en');
  findingsOf(source, reading, today);
  for (const part of relatedParts(source, 'customXml')) {
    parseWorkingData(part && writeXml(part, asItIs), parseXml);
  }
}

function spentSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Reads a mutant as the commands and the pane do: the report, its check, its working data. */
export function tryMutant(bytes: Uint8Array): Trial {
  const start = process.cpuUsage();
  const ended = (end: Trial['end'], complaint = ''): Trial => ({
    end,
    complaint,
    milliseconds: spentSince(start),
  });
  try {
    readAll(bytes);
    return ended('read');
  } catch (error) {
    if (error instanceof NotReadable) return ended('refused');
    return ended('crash', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
