// npm run collect -- FILES or FOLDERS [--out table.xlsx] [--language fi|sv|en]: many reports in one table, as Excel,
// CSV and JSON, and a page with pictures. A stopped run goes on where it was.
import { basename, extname, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { markAmongOthers } from '../../collection/amongOthers';
import type { PaneLanguage } from '../../words/paneLanguage';
import { paneLanguages } from '../../words/paneLanguage';
import { NotReadable } from '../inspection';
import { todayHere } from '../todayHere';
import { claimTable } from './claim';
import { stemOf, writeOutputs } from './outputs';
import type { ReadingProgress } from './collectFiles';
import { collectFiles } from './collectFiles';
import { namedFiles } from './namedFiles';
import { StateFile } from './stateFile';

interface Request {
  readonly named: readonly string[];
  readonly stem: string;
  readonly language: PaneLanguage;
}

function readRequest(args: string[]): Request {
  const options = {
    out: { type: 'string', default: 'table.xlsx' },
    language: { type: 'string', default: 'fi' },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const language = paneLanguages.find((known) => known === values.language);
  if (language === undefined) throw new NotReadable(`Give --language one of ${paneLanguages.join(', ')}.`);
  if (positionals.length === 0)
    throw new NotReadable('Say which files or folders: npm run collect -- FOLDER --out table.xlsx');
  return { named: positionals, stem: stemOf(values.out), language };
}

/** "12 .pdf, 3 .xlsx" */
function counted(paths: readonly string[]): string {
  const endings = paths.map((path) => extname(path).toLowerCase() || basename(path));
  return [...new Set(endings)]
    .toSorted()
    .map((ending) => `${endings.filter((one) => one === ending).length} ${formatName(ending)}`)
    .join(', ');
}

/** The end of a name without what would be a command to the terminal. */
const formatName = (file: string): string => file.replace(/\p{C}/gu, '?').slice(-60);

/** One line that is written over on a terminal, and a line now and then in a log. */
function say({ done, all, file }: ReadingProgress): void {
  const { isTTY } = process.stderr;
  if (isTTY) process.stderr.write(`\r\u001b[K${done}/${all} ${formatName(file)}`);
  else if (done % 50 === 0 || done === all) process.stderr.write(`${done}/${all}\n`);
  if (isTTY && done === all) process.stderr.write('\n');
}

async function collect(args: string[]): Promise<void> {
  const request = readRequest(args);
  const giveBack = claimTable(request.stem);
  try {
    await makeTable(request);
  } finally {
    giveBack();
  }
}

async function makeTable({ named, stem, language }: Request): Promise<void> {
  const today = todayHere();
  const { reports, others } = namedFiles(named);
  const state = new StateFile(`${stem}.state.jsonl`);
  const read = collectFiles(reports, state, today, say);
  state.keepOnly(new Set(read.map(({ file }) => file)));
  const entries = markAmongOthers(read);
  const written = await writeOutputs(stem, entries, language, today);
  const wrong = entries.filter(({ problems }) => problems.length > 0).length;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1_024);
  const took = `${Math.round(process.uptime())} s, at most ${megabytes} MB`;
  const files = entries.length === 1 ? '1 file' : `${entries.length} files`;
  process.stdout.write(`${files}, ${wrong} with problems (${took}): ${written.join(', ')}\n`);
  const passed = others.filter((path) => !path.startsWith(normalize(`${stem}.`)));
  if (passed.length > 0)
    process.stdout.write(`Not read, since they are no Word documents: ${counted(passed)}\n`);
}

/** What Node throws of arguments and files has a code; anything else is a fault of ours. */
const isToldPlainly = (error: unknown): error is Error =>
  error instanceof NotReadable || (error instanceof Error && 'code' in error);

try {
  await collect(process.argv.slice(2));
} catch (error) {
  if (!isToldPlainly(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
