import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledPackage } from './notices';

/** Licences of packages that bring none, by name with "-" for "/". */
const ownTexts = join('assets', 'licences');

/** What the packages in these folders say of themselves. */
export const readPackages = (folders: readonly string[]): BundledPackage[] => folders.map(readPackage);

function readPackage(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: unknown;
  };
  const licence = typeof license === 'string' ? license : '';
  return { name, version, licence, text: licenceText(folder, name) };
}

function licenceText(folder: string, name: string): string {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)\b/i.test(file));
  const own = join(ownTexts, `${name.replace('@', '').replace('/', '-')}.txt`);
  const paths = files.length === 0 && existsSync(own) ? [own] : files.map((file) => join(folder, file));
  return paths.map((path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n')).join('\n');
}
