import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { NotReadable } from '../inspection';

/** Word's own lock files ("~$report.docx") and hidden files are no reports. */
const isReport = (name: string): boolean => /\.docx$/i.test(name) && !/^[.~]/.test(name);

function within(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : within(path);
    return isReport(entry.name) ? [path] : [];
  });
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * The files that are meant: those that are named, whatever they are, and every .docx in the folders that are named, with
 * the folders in them. Each once, by path.
 * @throws NotReadable for a folder that holds none or isn't there. A report that isn't there gets its row.
 */
export function reportPaths(named: readonly string[]): string[] {
  const paths = named.flatMap((path) => {
    if (!isReport(basename(path)) && !existsSync(path))
      throw new NotReadable(`There is no file or folder ${path}.`);
    if (!isFolder(path)) return [path];
    const found = within(path);
    if (found.length === 0) throw new NotReadable(`There is no .docx file in ${path}.`);
    return found;
  });
  return [...new Set(paths)].toSorted((left, right) => left.localeCompare(right, 'fi', { numeric: true }));
}
