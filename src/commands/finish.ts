import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackages } from './bundledPackages';
import { compressFolder } from './compress';
import { formatNotices, licenceFaults } from './notices';

/** Where webpack notes of which packages the bundle holds code. */
const bundled = join('build', 'bundled.json');

function officeVersion(folder: string): string | undefined {
  if (!existsSync(join(folder, 'office-js'))) return undefined;
  const packageJson = join('node_modules', '@microsoft', 'office-js', 'package.json');
  return (JSON.parse(readFileSync(packageJson, 'utf8')) as { version: string }).version;
}

/** Makes a bundle ready to be given away: notices, compressed copies. Throws where a licence forbids it. */
export function finishBundle(folder: string): void {
  const packages = readPackages(JSON.parse(readFileSync(bundled, 'utf8')) as string[]);
  const faults = licenceFaults(packages);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  writeFileSync(join(folder, 'NOTICES.txt'), formatNotices(packages, officeVersion(folder)));
  compressFolder(folder);
}
