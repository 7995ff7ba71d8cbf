import { spawnSync } from 'node:child_process';
import { desktopRefusal, readDocumentRequest } from '../../../src/commands/manifestRules/sideloadRequest';

const share = 'https://example.sharepoint.com/:w:/g/raportti.docx';

describe('desktop Word', () => {
  it.each(['win32', 'darwin'] as const)('is there on %s', (platform) => {
    expect(desktopRefusal(platform)).toBeUndefined();
  });

  it.each(['linux', 'freebsd'] as const)('is missing on %s, which is reported with a way on', (platform) => {
    expect(desktopRefusal(platform)).toMatch(/no desktop Word on this system.*npm run word:web/);
  });
});

describe('the document for Word on the web', () => {
  it.each([
    [['--document', `${share}?e=4A`], `${share}?e=4A`],
    [[`--document=${share}?e=4A`], `${share}?e=4A`],
    [['--document', share], `${share}?`],
    [['--document', `${share}?e=4A#page2`], `${share}?e=4A`],
  ])('is read from %j, ready for more query', (args, address) => {
    expect(readDocumentRequest(args)).toEqual({ kind: 'document', address });
  });

  it.each([
    { args: [] },
    { args: ['--document'] },
    { args: ['--document='] },
    { args: ['--document', 'raportti.docx'] },
    { args: ['--document', 'http://example.org/raportti.docx'] },
    { args: ['--document', 'file:///raportti.docx'] },
    { args: [share] },
    { args: ['--document', share, 'more'] },
    { args: ['--document', share, '--app', 'excel'] },
  ])('is asked for when the arguments are $args', ({ args }) => {
    expect(readDocumentRequest(args)).toEqual({
      kind: 'usage',
      sentence: expect.stringContaining('npm run word:web -- --document URL'),
    });
  });
});

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', ...args], { encoding: 'utf8' });

describe('the commands', () => {
  it('word:web without a document tells its usage and exits with 2', () => {
    const { status, stderr } = run('src/commands/wordWeb.ts');
    expect(stderr).toMatch(/^Usage: npm run word:web/m);
    expect(status).toBe(2);
  }, 30_000);

  it('word never passes for done where there is no desktop Word', () => {
    const onLinux = `Object.defineProperty(process, 'platform', { value: 'linux' });`;
    const { status, stderr, stdout } = run(
      '--import',
      `data:text/javascript,${onLinux}`,
      'src/commands/word.ts',
    );
    expect(stderr).toMatch(/^There is no desktop Word/m);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  }, 30_000);
});
