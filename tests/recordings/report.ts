// npm run recording -- FILE.json: what a recording of Word says of the stand-in's switches.
import { parseRecording } from '../../src/recording/parseRecording';
import { baseProfileOf } from '../../src/workbench/recorded/readRecording';
import { recordingReport } from '../../src/workbench/recorded/recordingReport';
import { recordingText, standInRecording } from './recordingFiles';

function main([path]: readonly string[]): number {
  if (path === undefined) return complain('Say which file: npm run recording -- FILE.json');
  const text = recordingText(path);
  if (text === null) return complain(`${path} can't be read.`);
  const parsed = parseRecording(text);
  if (!parsed.ok) return complain(`${path} is no recording: ${parsed.faults.join(', ')}`);
  const standIn = standInRecording(baseProfileOf(parsed.recording).name);
  process.stdout.write(recordingReport(parsed.recording, standIn));
  return 0;
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
