import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledPackage } from '../notices';

/** Licences of packages that bring none, by name with "-" for "/". */
const ownTexts = join('assets', 'licences');

/** Where webpack notes of which packages the bundle holds code. */
const noted = join('build', 'bundled.json');

/** Of which packages the pane's scripts and styles, as they were last built, hold code. */
export const bundledPackages = (): BundledPackage[] =>
  readPackages(JSON.parse(readFileSync(noted, 'utf8')) as string[]);

/** Office.js, where it lies in the bundle. */
export const officeIn = (folder: string): BundledPackage | undefined =>
  existsSync(join(folder, 'office-js'))
    ? {
        ...readPackage(join('node_modules', '@microsoft', 'office-js')),
        licence: 'Office.js licence of Microsoft (office-js/LICENSE.md)',
      }
    : undefined;

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
