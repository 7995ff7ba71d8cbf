import { renameSync, writeFileSync } from 'node:fs';
import type { IsoDate } from '../../assessment/calendar';
import type { CollectedFile } from '../../collection/entry';
import { formatCollectionCsv, formatCollectionExcel, formatCollectionJson } from '../../collection/files';
import { formatCollectionPage } from '../../collection/page/page';
import type { CollectionTexts } from '../../collection/texts/collectionTexts';
import { en } from '../../collection/texts/en';
import { fi } from '../../collection/texts/fi';
import { sv } from '../../collection/texts/sv';
import type { PaneLanguage } from '../../words/paneLanguage';

const texts: Readonly<Record<PaneLanguage, CollectionTexts>> = { fi, sv, en };

/** Where the output goes: the path of the table without its ending. */
export const stemOf = (out: string): string => out.replace(/\.(xlsx|csv|json|html)$/i, '');

/** Never half a file, whenever the run is stopped. */
function writeWhole(path: string, content: string | Uint8Array): string {
  const unfinished = `${path}.part`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
  return path;
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
