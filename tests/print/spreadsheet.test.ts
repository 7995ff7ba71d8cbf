import { formatCollectionCsv, formatCollectionExcel } from '../../src/collection/files';
import { en } from '../../src/collection/texts/en';
import { entryOf, spreadsheetTexts } from '../collection/entries';
import { convertedSheets } from './libreOffice';

/** Each text in every column that a report or the name of its file fills. */
const entries = spreadsheetTexts.map((text) => ({
  ...entryOf(
    {
      unit: text,
      assessors: [text],
      level: { name: text, place: 3, of: 4 },
      needs: [{ number: null, criterion: text, score: text, recommendations: text }],
    },
    text,
  ),
  problems: [{ kind: 'frontDiffers', written: text, wanted: text } as const],
}));
const problems = entries.flatMap((entry) => entry.problems.map(en.problem));
const { columns, needColumns } = en;

/** The cells below a head in LibreOffice's own CSV, in which "§" separates and nothing is quoted. */
const below = (head: string, sheet = ''): string[] => {
  const [heads = [], ...rows] = sheet
    .trim()
    .split('\n')
    .map((line) => line.split('§'));
  const place = heads.indexOf(head);
  return rows.map((row) => row[place] ?? '');
};
const withoutMark = (text: string): string => text.replace(/^'/u, '');

describe('the table of many reports, opened in LibreOffice', () => {
  it('has every text of the Excel file as it is, in both sheets, and has worked none out', async () => {
    const blob = await formatCollectionExcel(entries, en, 'en');
    const sheets = convertedSheets(new Uint8Array(await blob.arrayBuffer()), 'xlsx');
    expect(sheets).toHaveLength(2);
    const needs = sheets.find((sheet) => sheet.includes(needColumns.recommendations));
    const reports = sheets.find((sheet) => sheet !== needs);
    const shown = [
      ...[columns.file, columns.unit, columns.assessors, columns.level].map((head) => below(head, reports)),
      ...[columns.file, columns.unit].map((head) => below(head, needs)),
      ...[needColumns.criterion, needColumns.score, needColumns.recommendations].map((head) =>
        below(head, needs),
      ),
    ];
    for (const texts of shown) expect(texts.map((text) => text.replace(/ $/u, ''))).toEqual(spreadsheetTexts);
    const said = spreadsheetTexts.map((text) => `${text} (${text.trim()})`);
    expect(below(columns.needs, reports)).toEqual(said);
    for (const sheet of sheets) expect(below(columns.problems, sheet)).toEqual(problems);
  }, 180_000);

  it('has no text of the CSV worked out: an apostrophe stands before each that could be a formula', () => {
    const csv = new TextEncoder().encode(formatCollectionCsv(entries, en, 'en'));
    const [sheet] = convertedSheets(csv, 'csv');
    for (const head of [columns.file, columns.unit, columns.assessors, columns.level]) {
      const texts = below(head, sheet);
      expect(texts.map(withoutMark)).toEqual(spreadsheetTexts.map(withoutMark));
      expect(texts.filter((text) => /^[=+@-]/u.test(text))).toEqual([]);
    }
    const said = spreadsheetTexts.map((text) => `${text} (${text.trim()})`);
    expect(below(columns.needs, sheet).map(withoutMark)).toEqual(said.map(withoutMark));
    expect(below(columns.problems, sheet)).toEqual(problems);
  }, 180_000);
});
