import type { GeneratedReport } from './generatedReports';

const languages = { fi: 'suomi', sv: 'ruotsi' };
const text = (value: string | number | null): string => String(value ?? '');
const decimal = (value: number | null): string => text(value).replace('.', ',');

/** As in CSV: a text that a spreadsheet could take for a formula is marked as a text. */
const marked = (value: string): string =>
  /^[\s\u200b\ufeff"']*[=+\-@＝]/u.test(value) ? `'${value}` : value;

/**
 * What the Finnish table has to hold of a report that is known, by column, without the file, its problems, findings and
 * the wording of its development needs. Null where nothing of the file can be read.
 */
export function expectedCells({ truth }: GeneratedReport): string[] | null {
  if (truth === null) return null;
  return [
    marked(truth.unit),
    ...[truth.reported, truth.from, truth.to],
    truth.assessors.join('\n'),
    languages[truth.language],
    truth.templateDate,
    ...truth.scores.map(text),
    ...truth.sections.map(decimal),
    ...[text(truth.total), text(truth.level), text(truth.due)],
  ];
}

/** Reads the rows of a CSV with semicolons, as a spreadsheet does. */
export function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
