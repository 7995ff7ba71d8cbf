import { workKinds } from '../../assessment/workingData';
import type { WorkingData } from '../../assessment/workingData';
import type { WorkingDataReading } from '../../template/workingData/readWorkingData';
import type { UnknownWork, WorkRevision } from '../../template/workingData/workingDataXml';
import { besideWork, parseWorkingData } from '../../template/workingData/readWorkingData';
import { formatWorkingData, sizeInBytes, workingDataLimit } from '../../template/workingData/workingDataXml';
import type { ParseXml } from '../../template/xml/xml';
import type { Outcome } from '../refusal';
import { granted, refused } from '../refusal';
import type { WorkKey } from './workEntries';
import { readWorkKey, textsOfData, workKey } from './workEntries';
import type { PartText, WorkingParts } from './partTexts';

/**
 * The best reading of several parts: a newer pane's is never passed over; else the last one that can be read, with all
 * that is lost of any.
 */
function best(readings: readonly WorkingDataReading[]): WorkingDataReading {
  const newer = readings.find(({ kind }) => kind === 'newer');
  if (newer) return newer;
  const read = readings.findLast((reading) => reading.kind === 'read');
  if (read) return { ...read, lost: readings.reduce((sum, reading) => sum + lostOf(reading), 0) };
  return readings.at(-1) ?? { kind: 'absent' };
}

/** Of a part that can't be read, nobody knows how much it held. */
function lostOf(reading: WorkingDataReading): number {
  if (reading.kind === 'damaged') return 1;
  return reading.kind === 'read' ? reading.lost : 0;
}

type Part = ReadonlyMap<WorkKey, { readonly text: string; readonly revision: number }>;

/** One part by criterion and kind; what was changed and is empty now has a revision alone. */
function partOf(reading: WorkingDataReading, revisions: readonly WorkRevision[]): Part {
  const texts = reading.kind === 'read' ? textsOfData(reading.data) : new Map<WorkKey, string>();
  const known = new Map(
    revisions.flatMap(({ criterion, kind, revision }) => {
      const own = workKinds.find((one) => one === kind);
      return own ? [[workKey(criterion, own), revision] as const] : [];
    }),
  );
  const keys = new Set([...texts.keys(), ...known.keys()]);
  return new Map(
    [...keys].map((key) => [key, { text: texts.get(key) ?? '', revision: known.get(key) ?? 0 }]),
  );
}

/**
 * Two panes may each have left a part: of each kind of work the latest change counts, and nothing of two at the same
 * time is lost.
 */
function together(parts: readonly Part[]): Map<WorkKey, PartText> {
  const all = new Map<WorkKey, PartText>();
  for (const [key, { text, revision }] of parts.flatMap((part) => [...part])) {
    const known = all.get(key);
    if (!known || revision > known.revision) all.set(key, { texts: [text], revision });
    else if (revision === known.revision && !known.texts.includes(text))
      all.set(key, { texts: [...known.texts, text], revision });
  }
  return all;
}

/** What these parts hold, taken together; oldest first. */
export function parseParts(sources: readonly string[], parseXml: ParseXml): WorkingParts {
  const readings = sources.map((source) => parseWorkingData(source, parseXml));
  const beside = sources.map((source) => besideWork(source, parseXml));
  const parts = readings.map((reading, index) => partOf(reading, beside[index]?.revisions ?? []));
  const unknown = beside.flatMap((one) => one.unknown);
  return { sources, found: best(readings), texts: together(parts), unknown };
}

/** Which pieces a part would not give back as they are, as names that only another version of the pane knows. */
export function notHeld(data: WorkingData, parseXml: ParseXml): ReadonlySet<WorkKey> {
  const held = parseParts([formatWorkingData(data)], parseXml).texts;
  const lost = [...textsOfData(data)].filter(([key, text]) => held.get(key)?.texts[0] !== text);
  return new Set(lost.map(([key]) => key));
}

/** The one part that holds all of it; too much of it is refused as unsupported. */
export function formatPart(
  data: WorkingData,
  unknown: readonly UnknownWork[],
  revisions: ReadonlyMap<WorkKey, number>,
): Outcome<string> {
  const counted = [...revisions].map(([key, revision]): WorkRevision => {
    const { number, kind } = readWorkKey(key);
    return { criterion: number, kind, revision };
  });
  const xml = formatWorkingData(data, { unknown, revisions: counted });
  return sizeInBytes(xml) < workingDataLimit ? granted(xml) : refused('unsupported', 'TooLarge');
}
