import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, normalize } from 'node:path';
import { NotReadable } from '../inspection';

/** Word's own lock files ("~$report.docx") and hidden files; but not what iCloud leaves of a file that is not here. */
const isHidden = (name: string): boolean =>
  /^~\$/.test(name) || (name.startsWith('.') && !/\.icloud$/i.test(name));

/** Texts that may be reports, whatever saved them. */
const isReport = (name: string): boolean =>
  /\.(?:do[ct][xm]?|odt|rtf)(?:\.icloud)?$/i.test(name) && !isHidden(name);

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

/**
 * All files in a folder and its folders. `above`: those that it is in by their own paths, so that a link there ends.
 */
function within(folder: string, above: ReadonlySet<string>): string[] {
  const names = namesIn(folder);
  if (names === null) return [folder];
  const own = realpathSync(folder);
  if (above.has(own)) return [];
  const inside = new Set([...above, own]);
  return names.flatMap((name) => {
    const path = join(folder, name);
    if (isFolder(path)) return name.startsWith('.') ? [] : within(path, inside);
    return isHidden(name) ? [] : [path];
  });
}

/** A folder is only among them where the machine doesn't let it be read. */
const isRow = (path: string): boolean => isReport(basename(path)) || isFolder(path);

interface NamedFiles {
  readonly reports: readonly string[];
  /** Files in the folders that are no texts. */
  readonly others: readonly string[];
}

const byPath = (paths: Iterable<string>): string[] =>
  [...new Set(paths)].toSorted((left, right) => left.localeCompare(right, 'fi', { numeric: true }));

/**
 * The files that are meant: those that are named, whatever they are, and every text in the folders that are named, with
 * the folders in them and those that they link to. Each once, by path.
 * @throws NotReadable for a folder that holds none or isn't there. A report that isn't there gets its row.
 */
export function namedFiles(named: readonly string[]): NamedFiles {
  const others: string[] = [];
  const reports = named.flatMap((path) => {
    if (!isReport(basename(path)) && !existsSync(path))
      throw new NotReadable(`There is no file or folder ${path}.`);
    if (!isFolder(path)) return [normalize(path)];
    const inside = within(path, new Set());
    const found = inside.filter(isRow);
    if (found.length === 0) throw new NotReadable(`There is no .docx file in ${path}.`);
    others.push(...inside.filter((one) => !isRow(one)));
    return found;
  });
  return { reports: byPath(reports), others: byPath(others) };
}
