import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const sources = ['src', 'assets', 'webpack.config.js', 'package-lock.json'];
const pages = ['dist/taskpane.html', 'build/workbench/workbench.html'];
const stamp = 'build/built';

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/** A digest of all that the bundles are made of: their stamp. */
function digestOfSources(): string {
  const digest = createHash('sha256').update(process.env['OFFICE_JS'] ?? '');
  for (const file of sources.flatMap(filesIn)) digest.update(file).update('\0').update(readFileSync(file));
  return digest.digest('hex');
}

/** Whether the bundles were made of the sources as they are now. */
const areFresh = (): boolean =>
  [stamp, ...pages].every((file) => existsSync(file)) && readFileSync(stamp, 'utf8') === digestOfSources();

/** Builds the production bundles of pane and workbench, and stamps them. */
export function buildBundles(): void {
  const digest = digestOfSources();
  const webpack = join('node_modules', 'webpack-cli', 'bin', 'cli.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

/** Builds them unless nothing has changed since they were last built here. */
export function buildStaleBundles(): void {
  if (!areFresh()) buildBundles();
}
