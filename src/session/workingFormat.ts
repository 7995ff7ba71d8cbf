import type { WorkingData } from '../assessment/workingData';
import type * as format from '../template/workingDataXml';
import type { WorkingDataReading } from '../template/workingDataXml';
import type { ParseXml } from '../template/xml';
import type { Outcome } from './refusal';
import { granted, refused } from './refusal';

/** Loaded when there is working data: most documents have none when they are opened. */
async function loadFormat(): Promise<Outcome<typeof format>> {
  try {
    return granted(await import('../template/workingDataXml'));
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

/** What the document's parts of working data hold, oldest first. */
export async function readWorkingData(
  parts: readonly string[],
  parseXml: ParseXml,
): Promise<Outcome<WorkingDataReading>> {
  if (parts.length === 0) return granted({ kind: 'absent' });
  const loaded = await loadFormat();
  return loaded.ok
    ? granted(best(parts.map((part) => loaded.value.parseWorkingData(part, parseXml))))
    : loaded;
}

/** The part as it is to stand in the document; null for none. Too much of it is refused as unsupported. */
export async function workingDataPart(data: WorkingData): Promise<Outcome<string | null>> {
  if (data.size === 0) return granted(null);
  const loaded = await loadFormat();
  if (!loaded.ok) return loaded;
  const { formatWorkingData, sizeInBytes, workingDataLimit } = loaded.value;
  const xml = formatWorkingData(data);
  return sizeInBytes(xml) < workingDataLimit ? granted(xml) : refused('unsupported', 'TooLarge');
}
