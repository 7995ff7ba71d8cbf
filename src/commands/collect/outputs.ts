import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IsoDate } from '../../assessment/dates/calendar';
import type { CollectedFile } from '../../collection/entry';
import { formatCollectionCsv, formatCollectionExcel, formatCollectionJson } from '../../collection/files';
import { formatCollectionPage } from '../../collection/page/page';
import type { CollectionTexts } from '../../collection/texts/collectionTexts';
import { en } from '../../collection/texts/en';
import { fi } from '../../collection/texts/fi';
import { sv } from '../../collection/texts/sv';
import type { PaneLanguage } from '../../words/paneLanguage';
import { NotReadable } from '../inspection';

const texts: Readonly<Record<PaneLanguage, CollectionTexts>> = { fi, sv, en };

const tableName = 'table';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Where the output goes: the path of the table without its ending. In a folder it has a name of ours.
 * @throws NotReadable where there is no folder for it.
 */
export function stemOf(out: string): string {
  const inFolder = out === '' || /[/\\]$/u.test(out) || isFolder(out);
  const stem = inFolder ? join(out, tableName) : out.replace(/\.(xlsx|csv|json|html)$/i, '');
  if (!isFolder(dirname(stem)))
    throw new NotReadable(
      `There is no folder ${dirname(stem)} for the table: create it, or give another --out.`,
    );
  return stem;
}

/** What keeps a file from being written, by the codes of Node that a person can do something about. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it is protected, or open in another program',
  EBUSY: 'it is open in another program',
  EISDIR: 'a folder has its name',
  ENOSPC: 'the disk is full',
  EPERM: 'it is protected, or open in another program',
  EROFS: 'the disk can’t be written on',
};

/**
 * Reads or writes a file of the output.
 * @throws NotReadable with what to do where the machine refuses it.
 */
export function withOutput<T>(path: string, use: () => T): T {
  try {
    return use();
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (typeof code !== 'string') throw error;
    const reason = reasons[code] ?? code;
    throw new NotReadable(
      `${path} can’t be written: ${reason}. Close or move it, or give another --out; what has been read is kept.`,
    );
  }
}

/** Never half a file, whenever the run is stopped, and never one of two runs at once. */
export function writeWhole(path: string, content: string | Uint8Array): string {
  const unfinished = `${path}.${process.pid}.part`;
  return withOutput(path, () => {
    try {
      writeFileSync(unfinished, content);
      renameSync(unfinished, path);
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw error;
    }
    return path;
  });
}

/** Writes the table as Excel, CSV and JSON, and the page with pictures; the paths of what was written. */
export async function writeOutputs(
  stem: string,
  entries: readonly CollectedFile[],
  language: PaneLanguage,
  today: IsoDate,
): Promise<string[]> {
  const own = texts[language];
  const excel = await formatCollectionExcel(entries, own, language);
  return [
    writeWhole(`${stem}.xlsx`, new Uint8Array(await excel.arrayBuffer())),
    writeWhole(`${stem}.csv`, formatCollectionCsv(entries, own, language)),
    writeWhole(`${stem}.json`, formatCollectionJson(entries)),
    writeWhole(`${stem}.html`, formatCollectionPage(entries, own, language, today)),
  ];
}
