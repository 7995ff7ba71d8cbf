import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, normalize } from 'node:path';
import { NotReadable } from '../inspection';

/** Texts that may be reports, whatever saved them; but not Word's own lock files ("~$report.docx") and hidden files. */
const isReport = (name: string): boolean =>
  /\.(?:docx?|docm|odt|rtf)$/i.test(name) && !/^(?:\.|~\$)/.test(name);

/** What the machine says of a folder; null where it doesn't let it be read. */
function namesIn(folder: string): string[] | null {
  try {
    return readdirSync(folder);
  } catch {
    // Its path gets a row that says so; the other folders are to be read all the same.
    return null;
  }
}

/** A link that leads to itself is no folder, and neither is what the machine says nothing about. */
function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}

/** `above`: the folders that this one is in, by their own paths, so that a link to one of them ends there. */
function within(folder: string, above: ReadonlySet<string>): string[] {
  const names = namesIn(folder);
  if (names === null) return [folder];
  const own = realpathSync(folder);
  if (above.has(own)) return [];
  const inside = new Set([...above, own]);
  return names.flatMap((name) => {
    const path = join(folder, name);
    if (isFolder(path)) return name.startsWith('.') ? [] : within(path, inside);
    return isReport(name) ? [path] : [];
  });
}

/**
 * The files that are meant: those that are named, whatever they are, and every text in the folders that are named, with
 * the folders in them and those that they link to. Each once, by path.
 * @throws NotReadable for a folder that holds none or isn't there. A report that isn't there gets its row.
 */
export function reportPaths(named: readonly string[]): string[] {
  const paths = named.flatMap((path) => {
    if (!isReport(basename(path)) && !existsSync(path))
      throw new NotReadable(`There is no file or folder ${path}.`);
    if (!isFolder(path)) return [normalize(path)];
    const found = within(path, new Set());
    if (found.length === 0) throw new NotReadable(`There is no .docx file in ${path}.`);
    return found;
  });
  return [...new Set(paths)].toSorted((left, right) => left.localeCompare(right, 'fi', { numeric: true }));
}
