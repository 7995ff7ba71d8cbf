import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const sources = ['src', 'assets', 'webpack.config.js', 'package-lock.json'];
const products = ['dist/taskpane.html', 'build/workbench/workbench.html'];
const stamp = 'build/built';

function latestChange(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => latestChange(join(path, name))));
}

function isFresh(): boolean {
  if (![stamp, ...products].every((file) => existsSync(file))) return false;
  return Math.max(...sources.map(latestChange)) < statSync(stamp).mtimeMs;
}

/** Builds the production bundles of pane and workbench, unless nothing changed since they were last built here. */
export function build(): void {
  if (isFresh()) return;
  const started = new Date();
  const webpack = join('node_modules', 'webpack-cli', 'bin', 'cli.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, started, started);
}
