// npm run foreign -- FOLDER: whether each Word file below a folder, none of which is a report, is known as such. Exits
// with 1 when one crashes the reader or is taken for a report, and with 2 when there is none.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tryForeign, type ForeignEnd } from './trial';

const wordFile = /\.(?:docx|docm|dotx|dotm)$/iu;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => wordFile.test(path) && statSync(path).isFile())
    .sort();

function tryAll(paths: readonly string[]): boolean {
  const ends: Record<ForeignEnd, number> = { noReport: 0, refused: 0, report: 0, crash: 0 };
  const refusals = new Map<string, number>();
  let slowest = { milliseconds: 0, path: '' };
  for (const path of paths) {
    const { end, milliseconds, said } = tryForeign(readFileSync(path));
    ends[end] += 1;
    if (end === 'refused') refusals.set(said, (refusals.get(said) ?? 0) + 1);
    if (end === 'report') console.log(`Taken for a report: ${path}`);
    if (end === 'crash') console.log(`Crashed: ${path}: ${said}`);
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, path };
  }
  console.log(`${paths.length} Word files: ${ends.noReport} read and no report, ${ends.refused} refused, ${ends.report} taken for a report, ${ends.crash} crashed; the slowest took ${Math.round(slowest.milliseconds)} ms: ${slowest.path}`); // prettier-ignore
  for (const [sentence, count] of refusals) console.log(`${count} refused: ${sentence}`);
  return ends.report + ends.crash === 0;
}

const [folder] = process.argv.slice(2);
const paths = folder === undefined ? [] : filesBelow(folder);
if (paths.length === 0) {
  console.error('Name a folder with Word files in it: npm run foreign -- FOLDER');
  process.exitCode = 2;
} else if (!tryAll(paths)) process.exitCode = 1;
