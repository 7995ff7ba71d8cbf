import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

const missing =
  'LibreOffice Writer and Calc (soffice), pdftotext, pdftoppm and pdfimages are needed to look at saved reports. On Debian: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils';

function run(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 120_000,
      encoding: 'utf8',
    });
  } catch (failure) {
    throw (failure as NodeJS.ErrnoException).code === 'ENOENT' ? new Error(missing) : failure;
  }
}

/** Converts a document with LibreOffice, and reads what it makes of it. */
function converted<T>(document: Uint8Array, kind: 'pdf' | 'odt', read: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const file = (kind: string) => join(folder, `report.${kind}`);
  try {
    writeFileSync(file('docx'), document);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    run('soffice', [profile, '--headless', '--convert-to', kind, '--outdir', folder, file('docx')]);
    return read(file(kind));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const printed = <T>(document: Uint8Array, read: (pdf: string) => T): T => converted(document, 'pdf', read);

/** A comment or an answer in an OpenDocument text. */
export interface Annotation {
  readonly author: string;
  readonly text: string;
}

const textOf = (element: Element): string => (element.textContent ?? '').trim();

/** The comments of a document as LibreOffice exports them, answers among them, in their order. */
export const exportedAnnotations = (document: Uint8Array): Annotation[] =>
  converted(document, 'odt', (path) => {
    const content = unzipSync(readFileSync(path))['content.xml'] ?? new Uint8Array();
    const xml = new DOMParser().parseFromString(strFromU8(content), 'text/xml');
    return [...xml.getElementsByTagName('office:annotation')].map((annotation) => ({
      author: [...annotation.getElementsByTagName('dc:creator')].map(textOf).join(),
      text: [...annotation.getElementsByTagName('text:p')].map(textOf).join('\n'),
    }));
  });

/** What LibreOffice shows of a document: the text of its PDF, with the white space of its layout made single. */
export const printedText = (document: Uint8Array): string =>
  printed(document, (pdf) => run('pdftotext', ['-layout', pdf, '-']).replace(/\s+/gu, ' '));

/** How many pages a document has on paper. */
export const printedPages = (document: Uint8Array): number =>
  // pdftotext ends each page with a form feed.
  printed(document, (pdf) => run('pdftotext', [pdf, '-']).split('\f').length - 1);

/** The text of each of its pages, with the white space of its layout made single. */
export const printedPageTexts = (document: Uint8Array): string[] =>
  printed(document, (pdf) =>
    run('pdftotext', ['-layout', pdf, '-'])
      .split('\f')
      .slice(0, -1)
      .map((page) => page.replace(/\s+/gu, ' ').trim()),
  );

/** How much of each page is not white, from 0 to 1: what is drawn, and not only there. */
export const printedInk = (document: Uint8Array): number[] =>
  printed(document, (pdf) => {
    const path = pdf.replace(/\.pdf$/u, '');
    run('pdftoppm', ['-gray', '-r', '30', pdf, path]);
    const folder = dirname(path);
    const pages = readdirSync(folder)
      .filter((name) => name.endsWith('.pgm'))
      .toSorted();
    return pages.map((name) => inkOf(readFileSync(join(folder, name))));
  });

/** Of a portable graymap: behind three lines of its head stands a byte for each dot. */
function inkOf(graymap: Buffer): number {
  const head = /^P5\s+\d+\s+\d+\s+\d+\s/u.exec(graymap.subarray(0, 40).toString('latin1'))?.[0] ?? '';
  const dots = graymap.subarray(head.length);
  return dots.filter((dot) => dot < 250).length / dots.length;
}

/** Draws each of its pages as a picture, named by this path and a number. */
export const drawPages = (document: Uint8Array, path: string): string =>
  printed(document, (pdf) => run('pdftoppm', ['-png', '-r', '70', pdf, path]));

/** The pictures on its pages: width in pixels, and how many of them make an inch on paper. */
export const printedPictures = (document: Uint8Array): { width: number; density: number }[] =>
  printed(document, (pdf) => {
    const rows = run('pdfimages', ['-list', pdf]).trim().split('\n').slice(2);
    return rows.map((row) => {
      const cells = row.trim().split(/\s+/);
      return { width: Number(cells[3]), density: Number(cells[12]) };
    });
  });

/**
 * CSV as LibreOffice writes it: "§" between cells, no quotes, UTF-8, cells as they are shown, a file for each sheet.
 */
const asShown = 'csv:Text - txt - csv (StarCalc):167,0,76,1,,0,false,true,false,false,false,-1';
/** CSV as it reads it: semicolons between cells, quotes, UTF-8, what looks like a number or formula as one. */
const asWritten = 'Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,true';

/** What LibreOffice shows in each sheet of a spreadsheet, a line for each row; the sheets by name. */
export function convertedSheets(spreadsheet: Uint8Array, kind: 'xlsx' | 'csv'): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  try {
    const file = join(folder, `table.${kind}`);
    writeFileSync(file, spreadsheet);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const reading = kind === 'csv' ? [`--infilter=${asWritten}`] : [];
    const out = join(folder, 'out');
    run('soffice', [profile, '--headless', ...reading, '--convert-to', asShown, '--outdir', out, file]);
    return readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
