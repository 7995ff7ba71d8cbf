import type { IsoDate } from '../../assessment/dates/calendar';
import type { CollectedFile } from '../../collection/entry';
import { formatCollectionCsv, formatCollectionExcel } from '../../collection/files';
import type { CollectionTexts } from '../../collection/texts/collectionTexts';
import type { PaneLanguage } from '../../words/paneLanguage';

/** The files that the table is saved as, in the order of their buttons. */
export const tableKinds = ['excel', 'csv', 'page'] as const;
export type TableKind = (typeof tableKinds)[number];

export interface ReadTable {
  readonly rows: readonly CollectedFile[];
  readonly texts: CollectionTexts;
  readonly language: PaneLanguage;
  readonly today: IsoDate;
}

export interface TableFile {
  readonly ending: string;
  readonly content: string | Blob;
  /** Of a text. */
  readonly type?: string;
}

/** Makes a file of the table. What makes Excel files and pages is loaded for it. */
export async function tableFile(
  kind: TableKind,
  { rows, texts, language, today }: ReadTable,
): Promise<TableFile> {
  switch (kind) {
    case 'excel':
      return { ending: 'xlsx', content: await formatCollectionExcel(rows, texts, language) };
    case 'csv':
      return { ending: 'csv', type: 'text/csv', content: formatCollectionCsv(rows, texts, language) };
    case 'page': {
      const { formatCollectionPage } = await import('../../collection/page/page');
      return {
        ending: 'html',
        type: 'text/html',
        content: formatCollectionPage(rows, texts, language, today),
      };
    }
  }
}
