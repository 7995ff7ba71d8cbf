// npm run validate: checks manifest.xml against the files of the project and, once built, dist/manifest.xml against
// dist.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFaults } from './manifestRules/manifestFaults';

const folders = ['.', 'dist'].filter(
  (folder, index) => index === 0 || existsSync(join(folder, 'manifest.xml')),
);

const faultsIn = (folder: string) => {
  const file = join(folder, 'manifest.xml');
  const published = (path: string) =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined;
  return manifestFaults(readFileSync(file, 'utf8'), published).map(
    ({ line, message }) => `${file}:${line}: ${message}`,
  );
};

const faults = folders.flatMap(faultsIn);
for (const fault of faults) console.error(fault);
if (faults.length === 0)
  console.log(`${folders.map((folder) => join(folder, 'manifest.xml')).join(' and ')}: sound.`);
process.exitCode = faults.length > 0 ? 1 : 0;
