// npm run materials: writes build/materials.cdx.json, the bill of materials of what was built into dist/, in CycloneDX.
// npm lists all that the lock holds; what the bundle holds of it is kept.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { billFaults, billOf, type Bill } from './billOfMaterials';
import { bundledPackages, officeIn } from './bundle/bundledPackages';

const file = 'build/materials.cdx.json';
const options = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];

function allMaterials(): Bill {
  // npm is a script of the shell on Windows.
  const shell = process.platform === 'win32';
  return JSON.parse(
    execFileSync('npm', options, { encoding: 'utf8', maxBuffer: 100_000_000, shell }),
  ) as Bill;
}

/** Writes the bill; returns what forbids it. */
function writeBill(): string[] {
  if (!existsSync('dist/taskpane.html')) return ['There is no dist/taskpane.html: run npm run build first.'];
  const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
  const packages = [...bundledPackages(), officeIn('dist')].filter((one) => one !== undefined);
  const bill = billOf(allMaterials(), packages, name);
  const faults = billFaults(bill, packages);
  if (faults.length === 0) writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
  return faults;
}

const faults = writeBill();
faults.forEach((fault) => console.error(fault));
if (faults.length > 0) process.exitCode = 1;
else console.log(file);
