import type { Stats } from 'node:fs';
import { statSync } from 'node:fs';
import { sep } from 'node:path';
import { collectEntry, unreadEntry } from '../../collection/collectEntry';
import type { CollectedFile } from '../../collection/entry';
import { readOtherReport } from '../../template/otherReport';
import type { IsoDate } from '../../assessment/calendar';
import { NotReadable } from '../inspection';
import { largestDocument } from '../../template/docx';
import { parseXml } from '../parseXml';
import { readReportFile } from '../reportFile';
import type { StateFile } from './stateFile';

export interface ReadingProgress {
  readonly done: number;
  readonly all: number;
  readonly file: string;
}

/** Where a backslash separates no folders, it is a part of the name. */
const slashes = (path: string): string => path.replaceAll(sep, '/');

function readEntry(path: string, size: number, today: IsoDate): CollectedFile {
  if (size > largestDocument) return collectEntry(slashes(path), { kind: 'fault', fault: 'tooLarge' }, today);
  try {
    return collectEntry(slashes(path), readOtherReport(readReportFile(path), parseXml), today);
  } catch (error) {
    // The other files are to be read all the same.
    if (error instanceof NotReadable) return unreadEntry(slashes(path));
    throw error;
  }
}

const wasUnreadable = ({ problems }: CollectedFile): boolean =>
  problems.some((problem) => problem.kind === 'file' && problem.fault === 'unreadable');

/** Null where nothing is there, or the machine doesn't say: that is found out when it is read. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** Reads the files one after the other, those alone that the state does not know as they are. */
export function collectFiles(
  paths: readonly string[],
  state: StateFile,
  today: IsoDate,
  tell: (progress: ReadingProgress) => void,
): CollectedFile[] {
  return paths.map((path, index) => {
    const stat = statOf(path);
    // A program that copies a file may give it the time of the one that it replaces; when it did so shows in the other.
    const changed = stat ? Math.max(stat.mtimeMs, stat.ctimeMs) : -1;
    const size = stat?.size ?? -1;
    const known = state.find(slashes(path), size, changed);
    const entry = known ?? readEntry(path, size, today);
    // What was open elsewhere or locked may be read the next time, though the file is the same.
    if (!known && stat && !wasUnreadable(entry)) state.keep({ size, changed, entry });
    tell({ done: index + 1, all: paths.length, file: path });
    return entry;
  });
}
