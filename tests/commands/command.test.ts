import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// Each test starts Node again.
jest.setTimeout(30_000);

const tsx = pathToFileURL(require.resolve('tsx')).href;
let folder = '';

const run = (command: string, env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, ['--import', tsx, resolve(`src/commands/${command}.ts`)], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pane-'));
  cpSync('manifest.xml', join(folder, 'manifest.xml'));
  cpSync('assets/icons', join(folder, 'assets/icons'), { recursive: true });
  mkdirSync(join(folder, 'dist'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('npm run validate', () => {
  it('ends well with a sound manifest', () => {
    const { status, stdout } = run('validate');
    expect(stdout).toContain('manifest.xml: sound.');
    expect(status).toBe(0);
  });

  it('prints every fault with its file and line and exits with 1', () => {
    const file = join(folder, 'manifest.xml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace(/<Id>.*</, '<Id>1<')
        .replace(/<Version>.*</, '<Version>x<'),
    );
    const { status, stderr } = run('validate');
    expect(stderr).toMatch(/^manifest\.xml:\d+: <Id> must be/m);
    expect(stderr).toMatch(/^manifest\.xml:\d+: <Version> must be/m);
    expect(status).toBe(1);
  });

  it('misses icons that the build left behind', () => {
    cpSync(join(folder, 'manifest.xml'), join(folder, 'dist/manifest.xml'));
    const { status, stderr } = run('validate');
    expect(stderr).toMatch(/^dist.manifest\.xml:\d+: .*icon-32\.png is not among the published files/m);
    expect(status).toBe(1);
  });
});

describe('npm run manifest', () => {
  it('writes the manifest for the address that it is given', () => {
    const { status } = run('manifest', { PANE_ORIGIN: 'https://example.org/ips/' });
    expect(readFileSync(join(folder, 'dist/manifest.xml'), 'utf8')).toContain(
      '"https://example.org/ips/taskpane.html"',
    );
    expect(status).toBe(0);
  });

  it('refuses another kind of address with a sentence', () => {
    const { status, stderr } = run('manifest', { PANE_ORIGIN: 'http://example.org' });
    expect(stderr).toMatch(/^PANE_ORIGIN must be the https address/m);
    expect(status).toBe(2);
  });
});

describe('npm run size', () => {
  const build = (bytes: number, handouts: readonly string[] = ['late.js']) => {
    writeFileSync(
      join(folder, 'dist/taskpane.html'),
      '<script defer src="a.js"></script><script src="b.js"></script>',
    );
    writeFileSync(join(folder, 'dist/a.js'), randomBytes(bytes));
    writeFileSync(join(folder, 'dist/b.js'), 'b');
    writeFileSync(join(folder, 'dist/late.js'), 'late');
    mkdirSync(join(folder, 'build'), { recursive: true });
    writeFileSync(join(folder, 'build/handouts.json'), JSON.stringify(handouts));
    writeFileSync(join(folder, 'build/opening.json'), '["late.js"]');
  };

  it('prints each script and the sum', () => {
    build(1000);
    const { status, stdout } = run('size');
    expect(stdout).toMatch(/^\d+\ta\.js\n\d+\tb\.js\n\d+\tof 150000 bytes.*\n24\tbytes beside Office\.js/m);
    expect(status).toBe(0);
  });

  it('fails over the budget', () => {
    build(150_000);
    const { status, stderr } = run('size');
    expect(stderr).toMatch(/initial JavaScript is \d+ bytes over/);
    expect(status).toBe(1);
  });

  it('fails where code of the handouts is loaded at once', () => {
    build(1000, ['b.js']);
    const { status, stderr } = run('size');
    expect(stderr).toMatch(/^What writes handouts loads at once, in b\.js/m);
    expect(status).toBe(1);
  });

  it('fails where nothing is built', () => {
    const { status, stderr } = run('size');
    expect(stderr).toMatch(/^There is no dist\/taskpane\.html/m);
    expect(status).toBe(1);
  });
});
