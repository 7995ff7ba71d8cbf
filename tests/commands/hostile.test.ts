import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageFile from '../../package.json';
import { sampled } from '../sampling/sampling';
import { justReadable } from '../template/hostileFiles';

jest.setTimeout(600_000);

/** In kilobytes, as Node tells it. */
const largestMemory = 1_000_000;
/** Says at the end how much memory the process took, whatever happened. */
const telling =
  'data:text/javascript,process.on("exit",()=>process.stderr.write(`${process.resourceUsage().maxRSS} kB`))';

/** As `package.json` starts it: the bound of the heap keeps the peak where it is on a machine with more memory. */
const [, ...inspect] = packageFile.scripts.inspect.split(' ');

describe('npm run inspect -- --check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(sampled(justReadable, 2))('checks a file with far too many: %s, within 1 GB', (_, make) => {
    const path = join(folder, 'report.docx');
    writeFileSync(path, make());
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--import', telling, ...inspect, '--check', path],
      { encoding: 'utf8' },
    );
    expect(stderr).toMatch(/^\d+ kB$/);
    expect(stdout).toMatch(/1 file checked/);
    expect([0, 1]).toContain(status);
    expect(Number.parseInt(stderr, 10)).toBeLessThan(largestMemory);
  });
});
