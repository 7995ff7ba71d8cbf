// npm run recording -- FILE.json: what a recording of Word says of the stand-in's switches.
import { readFileSync } from 'node:fs';
import { parseRecording } from '../../src/recording/parseRecording';
import { recordingReport } from '../../src/workbench/recorded/recordingReport';

function main([path]: readonly string[]): number {
  if (path === undefined) return complain('Say which file: npm run recording -- FILE.json');
  const text = readText(path);
  if (text === null) return complain(`${path} can't be read.`);
  const parsed = parseRecording(text);
  if (!parsed.ok) return complain(`${path} is no recording: ${parsed.faults.join(', ')}`);
  process.stdout.write(recordingReport(parsed.recording));
  return 0;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
