import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const missing =
  'LibreOffice Writer (soffice) and pdftotext are needed to look at saved reports. On Debian: apt-get install libreoffice-writer-nogui poppler-utils';

function run(program: string, args: readonly string[]): void {
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout: 120_000 });
  } catch (failure) {
    throw (failure as NodeJS.ErrnoException).code === 'ENOENT' ? new Error(missing) : failure;
  }
}

/** What LibreOffice shows of a document: the text of its PDF, with the white space of its layout made single. */
export function printedText(document: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const file = (kind: string) => join(folder, `report.${kind}`);
  try {
    writeFileSync(file('docx'), document);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file('docx')]);
    run('pdftotext', ['-layout', file('pdf'), file('txt')]);
    return readFileSync(file('txt'), 'utf8').replace(/\s+/gu, ' ');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
