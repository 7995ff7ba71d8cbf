import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { formatCollectionCsv, formatCollectionExcel, formatCollectionJson } from '../../src/collection/files';
import { en } from '../../src/collection/texts/en';
import { fi } from '../../src/collection/texts/fi';
import { sv } from '../../src/collection/texts/sv';
import { entryOf, spreadsheetTexts } from './entries';
import { readCsv } from './expectedCells';

const need = (recommendations: string) => ({
  ...{ number: 4, criterion: '4. Arbetsträning', score: '3', recommendations },
});
const hostile = spreadsheetTexts.map((text, at) =>
  entryOf(
    { unit: text, assessors: [text], needs: [{ ...need(text), criterion: text }] },
    `${text}${at}.docx`,
  ),
);

describe('the table as CSV', () => {
  it('has a row for each file with every value in its column', () => {
    const [heads = [], row = []] = readCsv(formatCollectionCsv([entryOf({ needs: [need('x')] })], sv, 'sv'));
    const value = (head: string): string | undefined => row[heads.indexOf(head)];
    expect(heads).toHaveLength(row.length);
    expect(heads).toHaveLength(9 + 25 + 3 + 4 + 3);
    expect(value('Fil')).toBe('a.docx');
    expect(value('Enhet')).toBe('Enhet');
    expect(value('Bedömningen slutade')).toBe('2026-10-07');
    expect(value('Bedömare')).toBe('Anna A.\nBo B.');
    expect(value('25. Initiativrikt och aktivt engagemang i verksamheten')).toBe('4');
    expect(value('17. Tät kontakt med arbetsgivarna')).toBe('4');
    expect(value('Tjänstens innehåll, medeltal')).toBe('4');
    expect(value('Totalpoäng')).toBe('100');
    expect(value('Nivå')).toBe('god nivå');
    expect(value('Viktiga utvecklingsbehov')).toBe('4. Arbetsträning (3)');
    expect(value('Rapportens språk')).toBe('svenska');
    expect(value('Mallens datum')).toBe('2026-02-04');
  });

  it('has a row for a file of which nothing could be read, which says so', () => {
    const [, row = []] = readCsv(
      formatCollectionCsv(
        [{ file: 'b.docx', problems: [{ kind: 'file', fault: 'damaged' }], report: null }],
        fi,
        'fi',
      ),
    );
    expect(row.filter((cell) => cell !== '')).toEqual([
      'b.docx',
      'Tiedosto on vioittunut. Avaa se Wordissa ja tallenna se uudelleen.',
    ]);
  });

  it('lets no text be a formula, and no text leave its cell', () => {
    const [heads = [], ...rows] = readCsv(formatCollectionCsv(hostile, en, 'en'));
    expect(rows).toHaveLength(spreadsheetTexts.length);
    expect(rows.every((row) => row.length === heads.length)).toBe(true);
    expect(
      rows.flat().filter((cell) => /^[\s\u200b\ufeff"']*[=+\-@＝]/u.test(cell) && !cell.startsWith("'")),
    ).toEqual([]);
  });
});

describe('the table as JSON', () => {
  it('has the texts as they are', () => {
    const { reports } = JSON.parse(formatCollectionJson(hostile)) as { reports: typeof hostile };
    expect(reports).toEqual(hostile);
  });
});

describe('the table as an Excel file', () => {
  const sheetsOf = async (entries = hostile) => {
    const blob = await formatCollectionExcel(entries, fi, 'fi');
    const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    return { names: Object.keys(parts), xml };
  };

  it('is well-formed, with a sheet of reports and one of needs', async () => {
    const { names, xml } = await sheetsOf();
    for (const name of names.filter((one) => /\.(xml|rels)$/u.test(one)))
      expect(() => new DOMParser().parseFromString(xml(name), 'text/xml')).not.toThrow();
    expect(xml('xl/workbook.xml')).toMatch(/name="Raportit".*name="Kehittämistarpeet"/su);
  });

  it('has texts as texts, whatever they begin with, and not one formula', async () => {
    const { names, xml } = await sheetsOf();
    const all = names.map(xml).join('\n');
    expect(all).not.toMatch(/<f[ >]/u);
    const strings = new DOMParser().parseFromString(xml('xl/sharedStrings.xml'), 'text/xml');
    // As Excel reads them.
    const texts = Array.from(strings.getElementsByTagName('t'), ({ textContent }) =>
      textContent?.replace(/_x([\dA-Fa-f]{4})_/gu, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      ),
    );
    for (const text of spreadsheetTexts) expect(texts).toContain(text in {} ? `${text} ` : text);
  });

  it('has scores as numbers and days as days', async () => {
    const { xml } = await sheetsOf([entryOf({ total: 103 })]);
    expect(xml('xl/worksheets/sheet1.xml')).toContain('<v>103</v>');
    // 7.10.2026, counted from 1900.
    expect(xml('xl/worksheets/sheet1.xml')).toContain('<v>46302</v>');
  });

  it('says of a text that it goes on beyond its cell, and cuts no character in two', async () => {
    const long = `${'a'.repeat(32_765)}😀${'b'.repeat(99)}`;
    const fits = 'b'.repeat(32_767);
    const { xml } = await sheetsOf([entryOf({ unit: long }), entryOf({ unit: fits })]);
    expect(xml('xl/sharedStrings.xml')).toContain(`>${'a'.repeat(32_765)}…<`);
    expect(xml('xl/sharedStrings.xml')).toContain(`>${fits}<`);
  });

  it('has each line end once, whatever it is written with', async () => {
    const { xml } = await sheetsOf([entryOf({ unit: 'a\r\nb\rc\nd' })]);
    expect(xml('xl/sharedStrings.xml')).toContain('>a\nb\nc\nd<');
  });

  it('leaves out what no spreadsheet can hold', async () => {
    const { xml } = await sheetsOf([entryOf({ unit: 'a\u0000b\ud800c' })]);
    expect(xml('xl/sharedStrings.xml')).toContain('abc');
  });
});
