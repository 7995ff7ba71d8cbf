import { formatCollectionCsv, formatCollectionExcel } from '../../src/collection/files';
import { en } from '../../src/collection/texts/en';
import { entryOf, spreadsheetTexts } from '../collection/entries';
import { convertedText } from './libreOffice';

const entries = spreadsheetTexts.map((unit, at) =>
  entryOf({ unit, total: 100 + at, assessors: ['A'] }, `${at}.docx`),
);

/** The cells of LibreOffice's own CSV, in which tabs separate and nothing else is quoted. */
const unitsIn = (text: string): string[] => {
  const [heads = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split('§'));
  const unit = heads.indexOf('Unit');
  return rows.map((row) => row[unit] ?? '');
};

describe('the table of many reports, opened in LibreOffice', () => {
  it('has every text of the Excel file as it is, and has worked none out', async () => {
    const blob = await formatCollectionExcel(entries, en, 'en');
    const units = unitsIn(convertedText(new Uint8Array(await blob.arrayBuffer()), 'xlsx'));
    expect(units.map((text) => text.replace(/ $/u, ''))).toEqual(spreadsheetTexts);
  }, 180_000);

  it('has no text of the CSV worked out: an apostrophe stands before each that could be a formula', () => {
    const csv = new TextEncoder().encode(formatCollectionCsv(entries, en, 'en'));
    const units = unitsIn(convertedText(csv, 'csv'));
    expect(units.map((text) => text.replace(/^'/u, ''))).toEqual(
      spreadsheetTexts.map((text) => text.replace(/^'/u, '')),
    );
    expect(units.filter((text) => /^[=+@-]/u.test(text))).toEqual([]);
  }, 180_000);
});
