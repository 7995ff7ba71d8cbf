import { readFileSync } from 'node:fs';
import { parseRecording } from '../../src/recording/parseRecording';
import type { Recording } from '../../src/recording/recording';

/** The text of a file in the encodings in which editors and mail programs keep it; null where there is none. */
export function recordingText(path: string): string | null {
  try {
    const bytes = readFileSync(path);
    return bytes[0] === 0xff && bytes[1] === 0xfe
      ? bytes.toString('utf16le')
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? bytes.swap16().toString('utf16le')
        : bytes.toString('utf8');
  } catch {
    return null;
  }
}

/** How the stand-in behaves with a profile. */
export function standInRecording(profile: string): Recording {
  const path = `tests/recordings/stand-in.${profile}.json`;
  const parsed = parseRecording(recordingText(path) ?? '');
  if (!parsed.ok) throw new Error(`${path} is no recording: ${parsed.faults.join(', ')}`);
  return parsed.recording;
}
