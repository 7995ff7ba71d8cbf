import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { documentXmlOf, packed } from '../template/docxFile';
import { sampleBytes } from '../template/templateScript';

const numbering = '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
const letter = packed(documentXmlOf('<w:p><w:r><w:t>Hei!</w:t></w:r></w:p>'), numbering);

describe('npm run foreign', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foreign-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'tests/foreign/run.ts', ...args], { encoding: 'utf8' });
  const made = (name: string, files: Readonly<Record<string, Uint8Array>>): string => {
    const own = join(folder, name);
    mkdirSync(join(own, 'deeper'), { recursive: true });
    for (const [file, bytes] of Object.entries(files)) writeFileSync(join(own, file), bytes);
    return own;
  };

  it('counts what is read and what is refused, by sentence, in all folders below, and exits with 0', () => {
    const { status, stdout, stderr } = run(
      made('well', {
        'a.docx': letter,
        'deeper/b.DOTX': letter,
        'empty.docm': new Uint8Array(),
        'deeper/text.docx': strToU8('hello'),
        'more.docx': strToU8('hello again'),
        'notes.txt': strToU8('hello'),
      }),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [first, ...refusals] = stdout.trim().split('\n');
    expect(first).toMatch(
      /^5 Word files: 2 read and no report, 3 refused, 0 taken for a report, 0 crashed; the slowest took \d+ ms: .+\/(?:a\.docx|b\.DOTX|empty\.docm|text\.docx|more\.docx)$/,
    );
    expect(refusals.sort()).toEqual([
      '1 refused: The file is empty: get it again.',
      expect.stringMatching(/^2 refused: The file is no Word document/),
    ]);
  });

  it('names a file that is taken for a report, and exits with 1', () => {
    const own = made('report', { 'a.docx': letter, 'deeper/report.docx': sampleBytes('fi') });
    const { status, stdout } = run(own);
    expect(status).toBe(1);
    expect(stdout).toContain(`Taken for a report: ${join(own, 'deeper/report.docx')}\n`);
    expect(stdout).toContain('1 read and no report, 0 refused, 1 taken for a report');
  });

  it('exits with 2 where there is nothing to try', () => {
    expect(run(made('none', { 'notes.txt': strToU8('hello') }))).toMatchObject({ status: 2, stdout: '' });
    expect(run()).toMatchObject({ status: 2, stdout: '' });
  });
});
