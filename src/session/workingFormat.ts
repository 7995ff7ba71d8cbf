import type { WorkingData } from '../assessment/workingData';
import type * as format from '../template/workingDataXml';
import type { UnknownWork, WorkRevision, WorkingDataReading } from '../template/workingDataXml';
import type { ParseXml } from '../template/xml';
import type { Outcome } from './refusal';
import { granted, refused } from './refusal';
import type { WorkKey } from './workEntries';
import { readWorkKey, textsOfData, workKey, workKinds } from './workEntries';

/** One kind of work on a criterion as the parts have it. */
export interface PartText {
  /** The texts of the latest change: several where two panes changed it at the same time. */
  readonly texts: readonly string[];
  readonly revision: number;
}

/** What the document's parts of working data hold, taken together. */
export interface WorkingParts {
  /** The parts as they were read, oldest first. */
  readonly sources: readonly string[];
  readonly found: WorkingDataReading;
  readonly texts: ReadonlyMap<WorkKey, PartText>;
  /** What a newer pane has put there and this one doesn't understand. */
  readonly unknown: readonly UnknownWork[];
}

export const noParts: WorkingParts = {
  sources: [],
  found: { kind: 'absent' },
  texts: new Map(),
  unknown: [],
};

let loaded: Outcome<typeof format> | null = null;

/** Loaded when there is working data, once: most documents have none when they are opened. */
async function loadFormat(): Promise<Outcome<typeof format>> {
  try {
    return (loaded ??= granted(await import('../template/workingDataXml')));
  } catch {
    // The pane's own server doesn't answer: the data waits and is tried again like any refused write.
    return refused('offline', 'NotLoaded');
  }
}

/** The best reading of several parts: a newer pane's is never passed over; else the last one that can be read. */
function best(readings: readonly WorkingDataReading[]): WorkingDataReading {
  const newer = readings.find(({ kind }) => kind === 'newer');
  return newer ?? readings.findLast(({ kind }) => kind === 'read') ?? readings.at(-1) ?? { kind: 'absent' };
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

/** Two panes may each have left a part: of each kind of work the latest change counts, and nothing of two at the same time is lost. */
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

/** What the document's parts of working data hold, oldest first. */
export async function readWorkingParts(
  sources: readonly string[],
  parseXml: ParseXml,
): Promise<Outcome<WorkingParts>> {
  if (sources.length === 0) return granted(noParts);
  const code = await loadFormat();
  if (!code.ok) return code;
  const { parseWorkingData, besideWork } = code.value;
  const readings = sources.map((source) => parseWorkingData(source, parseXml));
  const beside = sources.map((source) => besideWork(source, parseXml));
  const parts = readings.map((reading, index) => partOf(reading, beside[index]?.revisions ?? []));
  const unknown = beside.flatMap((one) => one.unknown);
  return granted({ sources, found: best(readings), texts: together(parts), unknown });
}

/** The part as it is to stand in the document; null for none. Too much of it is refused as unsupported. */
export async function workingDataPart(
  data: WorkingData,
  unknown: readonly UnknownWork[],
  revisions: ReadonlyMap<WorkKey, number>,
): Promise<Outcome<string | null>> {
  if (data.size === 0 && unknown.length === 0) return granted(null);
  const code = await loadFormat();
  if (!code.ok) return code;
  const { formatWorkingData, sizeInBytes, workingDataLimit } = code.value;
  const counted = [...revisions].map(([key, revision]): WorkRevision => {
    const { number, kind } = readWorkKey(key);
    return { criterion: number, kind, revision };
  });
  const xml = formatWorkingData(data, { unknown, revisions: counted });
  return sizeInBytes(xml) < workingDataLimit ? granted(xml) : refused('unsupported', 'TooLarge');
}
