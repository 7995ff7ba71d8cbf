// npm run inspect -- FILE: what the reader makes of a document; -- --check [--json] FILE...: what speaks against
// handing reports over. -- --why FILE: for each field what speaks for its control. --language fi|sv|en says it in the
// pane's words of that language.
import { parseArgs } from 'node:util';
import type { PaneLanguage } from '../words/paneLanguage';
import { paneLanguages } from '../words/paneLanguage';
import { runCheck } from './check';
import { complaintOf, inspect, NotReadable } from './inspection';
import { readReportFile } from './reportFile';
import { todayHere } from './todayHere';
import { explain } from './why';

interface Request {
  readonly check: boolean;
  readonly why: boolean;
  readonly json: boolean;
  readonly language: PaneLanguage;
  readonly paths: readonly string[];
}

function readLanguage(given: string | boolean | undefined = 'en'): PaneLanguage {
  const language = paneLanguages.find((known) => known === given);
  if (language === undefined) throw new NotReadable(`Give --language one of ${paneLanguages.join(', ')}.`);
  return language;
}

function readRequest(args: readonly string[]): Request {
  const options = {
    check: { type: 'boolean' },
    why: { type: 'boolean' },
    json: { type: 'boolean' },
    language: { type: 'string' },
  } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
  });
  const unknown = Object.keys(values).find((name) => !(name in options));
  if (unknown !== undefined) throw new NotReadable(`There is no option --${unknown}.`);
  const language = readLanguage(values.language);
  return {
    check: values.check === true,
    why: values.why === true,
    json: values.json === true,
    language,
    paths: positionals,
  };
}

function print(path: string, language: PaneLanguage): number {
  process.stdout.write(`${JSON.stringify(inspect(readReportFile(path), language), null, 2)}\n`);
  return 0;
}

function printWhy(path: string): number {
  process.stdout.write(explain(readReportFile(path)));
  return 0;
}

function check({ paths, json, language }: Request): number {
  const { output, complaints, status } = runCheck(paths, { json, language, today: todayHere() });
  process.stdout.write(output);
  process.stderr.write(complaints);
  return status;
}

/** Exit 2 with one sentence when a document can't be read, whatever the reason. */
function main(args: readonly string[]): number {
  try {
    const request = readRequest(args);
    const [path] = request.paths;
    if (path === undefined) {
      throw new NotReadable(
        'Say which file: npm run inspect -- FILE.docx, or npm run inspect -- --check FILE.docx...',
      );
    }
    if (request.why) return printWhy(path);
    return request.check ? check(request) : print(path, request.language);
  } catch (error) {
    process.stderr.write(`${complaintOf(error)}\n`);
    return 2;
  }
}

// Whoever reads may stop before the end, as `head` does: the rest is for nobody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`${complaintOf(error)}\n`);
});
process.exitCode = main(process.argv.slice(2));
