// npm run materials: writes build/materials.cdx.json, the bill of materials of what the pane is made of, in CycloneDX.
// npm makes it from the lock file; development packages are not part of it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const file = 'build/materials.cdx.json';
const options = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--omit', 'dev'];

// npm is a script of the shell on Windows.
const materials = execFileSync('npm', options, { encoding: 'utf8', shell: process.platform === 'win32' });
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, materials);
console.log(file);
