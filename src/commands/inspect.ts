import { readFileSync, statSync } from 'node:fs';
import { largestFile } from '../template/docx';
import { inspect, NotReadable } from './inspection';

/** Prints what the reader makes of one document; exit 2 with one sentence when it can't be read. */
function main(path: string | undefined): number {
  try {
    if (!path) throw new NotReadable('Say which file: npm run inspect -- FILE.docx');
    if (statSync(path).size > largestFile) throw new NotReadable(`${path} is too large for a report.`);
    process.stdout.write(`${JSON.stringify(inspect(readFileSync(path)), null, 2)}\n`);
    return 0;
  } catch (error) {
    const told = error instanceof NotReadable || (error instanceof Error && 'code' in error);
    if (!told) throw error;
    process.stderr.write(`${error.message.split('\n')[0]}\n`);
    return 2;
  }
}

process.exitCode = main(process.argv[2]);
