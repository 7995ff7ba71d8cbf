import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages, officeIn } from './bundle/bundledPackages';
import { compressFolder } from './bundle/compress';
import { formatNotices, licenceFaults } from './notices';

/** Makes a bundle ready to be given away: notices, compressed copies. Throws where a licence forbids it. */
export function finishBundle(folder: string): void {
  const packages = bundledPackages();
  const faults = licenceFaults(packages);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  writeFileSync(join(folder, 'NOTICES.txt'), formatNotices(packages, officeIn(folder)?.version));
  compressFolder(folder);
}
