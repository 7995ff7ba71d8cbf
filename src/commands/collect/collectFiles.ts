import type { Stats } from 'node:fs';
import { statSync } from 'node:fs';
import { sep } from 'node:path';
import { collectEntry, isUnread, unreadEntry } from '../../collection/collectEntry';
import type { CollectedFile } from '../../collection/entry';
import { isNotebook } from '../../handouts/kindOfFile';
import type { OtherReportReading } from '../../template/otherReport';
import { readingOtherReport } from '../../template/otherReport';
import { finish } from '../../template/turns';
import type { IsoDate } from '../../assessment/dates/calendar';
import { largestDocument, openDocx } from '../../template/xml/docx';
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

function readReport(path: string): OtherReportReading {
  const opening = openDocx(readReportFile(path), parseXml);
  if (opening.kind === 'fault') return opening;
  const { package: source } = opening;
  return isNotebook(source) ? { kind: 'notReport' } : finish(readingOtherReport(source));
}

function readEntry(path: string, size: number, today: IsoDate): CollectedFile {
  if (size > largestDocument) return collectEntry(slashes(path), { kind: 'fault', fault: 'tooLarge' }, today);
  try {
    return collectEntry(slashes(path), readReport(path), today);
  } catch {
    // The other files are to be read all the same, whatever is wrong with this one.
    return unreadEntry(slashes(path));
  }
}

/** Whether the day that an entry says to be yet to come is still that. */
const isStillTrue = ({ problems }: CollectedFile, today: IsoDate): boolean =>
  problems.every((problem) => problem.kind !== 'dayAhead' || problem.day > today);

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
    const kept = state.find(slashes(path), size, changed);
    const known = kept && isStillTrue(kept, today) ? kept : null;
    const entry = known ?? readEntry(path, size, today);
    // What was open elsewhere or locked may be read the next time, though the file is the same.
    if (!known && stat && !isUnread(entry)) state.keep({ size, changed, entry });
    tell({ done: index + 1, all: paths.length, file: path });
    return entry;
  });
}
