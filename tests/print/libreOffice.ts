import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const missing =
  'LibreOffice Writer (soffice), pdftotext and pdfimages are needed to look at saved reports. On Debian: apt-get install libreoffice-writer-nogui poppler-utils';

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

/** Prints a document with LibreOffice, and reads its PDF. */
function printed<T>(document: Uint8Array, read: (pdf: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const file = (kind: string) => join(folder, `report.${kind}`);
  try {
    writeFileSync(file('docx'), document);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file('docx')]);
    return read(file('pdf'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What LibreOffice shows of a document: the text of its PDF, with the white space of its layout made single. */
export const printedText = (document: Uint8Array): string =>
  printed(document, (pdf) => run('pdftotext', ['-layout', pdf, '-']).replace(/\s+/gu, ' '));

/** The pictures on its pages: width in pixels, and how many of them make an inch on paper. */
export const printedPictures = (document: Uint8Array): { width: number; density: number }[] =>
  printed(document, (pdf) => {
    const rows = run('pdfimages', ['-list', pdf]).trim().split('\n').slice(2);
    return rows.map((row) => {
      const cells = row.trim().split(/\s+/);
      return { width: Number(cells[3]), density: Number(cells[12]) };
    });
  });
