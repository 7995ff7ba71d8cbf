import type { IsoDate } from '../../assessment/dates/calendar';
import { collectEntry, unreadEntry } from '../../collection/collectEntry';
import type { CollectedFile } from '../../collection/entry';
import { readPickedReport } from '../compare/readPicked';

/** What the table has of a file that was picked. */
export async function readRow(file: File, today: IsoDate): Promise<CollectedFile> {
  const outcome = await readPickedReport(file);
  return outcome.kind === 'unreadable' ? unreadEntry(file.name) : collectEntry(file.name, outcome, today);
}
