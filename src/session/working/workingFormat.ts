import type { WorkingData } from '../../assessment/workingData';
import type { UnknownWork } from '../../template/workingData/workingDataXml';
import type { ParseXml } from '../../template/xml/xml';
import type { WorkingParts } from './partTexts';
import { noParts } from './partTexts';
import type { Outcome } from '../refusal';
import { granted, refused } from '../refusal';
import type { WorkKey } from './workEntries';
import type * as format from './workingParts';

let loaded: Outcome<typeof format> | null = null;

/** Loaded when there is working data, once: most documents have none when they are opened. */
async function loadFormat(): Promise<Outcome<typeof format>> {
  try {
    return (loaded ??= granted(await import('./workingParts')));
  } catch {
    // The pane's own server doesn't answer: the data waits and is tried again like any refused write.
    return refused('offline', 'NotLoaded');
  }
}

/** What the document's parts of working data hold, oldest first. */
export async function readWorkingParts(
  sources: readonly string[],
  parseXml: ParseXml,
): Promise<Outcome<WorkingParts>> {
  if (sources.length === 0) return granted(noParts);
  const code = await loadFormat();
  return code.ok ? granted(code.value.parseParts(sources, parseXml)) : code;
}

/** The pieces that no part would give back as they are; none while nobody can tell. */
export async function unkeepable(data: WorkingData, parseXml: ParseXml): Promise<ReadonlySet<WorkKey>> {
  const code = data.size > 0 ? await loadFormat() : null;
  return code?.ok ? code.value.notHeld(data, parseXml) : new Set();
}

/**
 * The part as it is to stand in the document; null for none. What was there once and is gone has its revision alone.
 * Too much of it is refused as unsupported.
 */
export async function workingDataPart(
  data: WorkingData,
  unknown: readonly UnknownWork[],
  revisions: ReadonlyMap<WorkKey, number>,
): Promise<Outcome<string | null>> {
  if (data.size + unknown.length + revisions.size === 0) return granted(null);
  const code = await loadFormat();
  return code.ok ? code.value.formatPart(data, unknown, revisions) : code;
}
