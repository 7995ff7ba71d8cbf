// npm run collect -- FILES or FOLDERS [--out table.xlsx] [--language fi|sv|en]: many reports in one table, as Excel,
// CSV and JSON, and a page with pictures. A stopped run goes on where it was.
import { parseArgs } from 'node:util';
import { markSameAssessments } from '../../collection/sameAssessment';
import type { PaneLanguage } from '../../words/paneLanguage';
import { paneLanguages } from '../../words/paneLanguage';
import { NotReadable } from '../inspection';
import { todayHere } from '../todayHere';
import { stemOf, writeOutputs } from './outputs';
import type { ReadingProgress } from './collectFiles';
import { collectFiles } from './collectFiles';
import { reportPaths } from './reportPaths';
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
  const { named, stem, language } = readRequest(args);
  const today = todayHere();
  const paths = reportPaths(named);
  const state = new StateFile(`${stem}.state.jsonl`);
  const read = collectFiles(paths, state, today, say);
  state.keepOnly(new Set(read.map(({ file }) => file)));
  const entries = markSameAssessments(read);
  const written = await writeOutputs(stem, entries, language, today);
  const wrong = entries.filter(({ problems }) => problems.length > 0).length;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1_024);
  const took = `${Math.round(process.uptime())} s, at most ${megabytes} MB`;
  const files = entries.length === 1 ? '1 file' : `${entries.length} files`;
  process.stdout.write(`${files}, ${wrong} with problems (${took}): ${written.join(', ')}\n`);
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
