import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';

/** A browser that was seen to run, and what has to be in its environment. */
export interface FoundBrowser {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge']
    .map((name) => `/usr/bin/${name}`)
    .concat('/opt/google/chrome/chrome', '/snap/bin/chromium'),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) =>
      join(process.env[folder] ?? 'C:\\', file),
    ),
  ),
};

const missing = `No browser can run the end-to-end tests. Install Chrome, Chromium or Edge (on Debian: apt-get install chromium),
or name one by the environment variable CHROME_PATH.`;

/**
 * The browser named by CHROME_PATH, else an installed Chrome, Chromium or Edge, else the one in an npm package.
 * Throws, saying what to install, if none can run.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['CHROME_PATH'];
  if (named) return assertRuns({ path: named, environment: {} }, `CHROME_PATH does not run: ${named}`);
  const installed = (usualPlaces[process.platform] ?? []).map((path) => ({ path, environment: {} }));
  return installed.find(runs) ?? packaged();
}

export const launchBrowser = async (): Promise<Browser> => chromium.launch(await launchOptions());

/** A browser that other processes connect to. */
export const launchBrowserServer = async (): Promise<BrowserServer> =>
  chromium.launchServer(await launchOptions());

async function launchOptions(): Promise<LaunchOptions> {
  const { path, environment } = await findBrowser();
  const env = { ...process.env, ...environment } as Record<string, string>;
  return { executablePath: path, args: flags, env };
}

function assertRuns(browser: FoundBrowser, otherwise: string): FoundBrowser {
  if (!runs(browser)) throw new Error(otherwise);
  return browser;
}

/** Asks for the version, which tells of missing libraries; Chrome on Windows would open a window instead. */
function runs({ path, environment }: FoundBrowser): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  try {
    const env = { ...process.env, ...environment };
    execFileSync(path, ['--no-sandbox', '--version'], { env, stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

/** The headless Chromium of @sparticuz/chromium, for 64-bit Linux; its own libraries help where the system has none. */
async function packaged(): Promise<FoundBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(missing);
  const folder = await inflated();
  const path = join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  const alone = { path, environment: fonts };
  const helped = { path, environment: { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } };
  return runs(alone) ? alone : assertRuns(helped, missing);
}

const packageFolder = join('node_modules', '@sparticuz', 'chromium');

/**
 * Inflates the package once per version, aside and then renamed, so that a run that is broken off leaves nothing half
 * done.
 */
async function inflated(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(process.cwd(), 'node_modules', '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const aside = `${folder}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  await inflateInto(aside);
  if (existsSync(folder)) rmSync(aside, { recursive: true });
  else renameSync(aside, folder);
  return folder;
}

/** The package inflates into the system's folder for temporary files, which it asks for when called. */
async function inflateInto(folder: string): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  const { default: packedChromium } = await import('@sparticuz/chromium');
  await packedChromium.executablePath();
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  const libraries = brotliDecompressSync(readFileSync(join(packageFolder, 'bin', 'al2023.tar.br')));
  mkdirSync(join(folder, 'al2023'));
  execFileSync('tar', ['-x', '-C', join(folder, 'al2023')], { input: libraries });
}
