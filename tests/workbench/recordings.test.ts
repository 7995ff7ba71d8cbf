import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differencesBetween } from '../../src/recording/differences';
import { parseRecording } from '../../src/recording/parseRecording';
import type { Recording } from '../../src/recording/recording';
import { profileNamed, profiles } from '../../src/workbench/profiles';
import { readRecording } from '../../src/workbench/recorded/readRecording';
import { recordStandIn } from './recordedStandIn';

jest.setTimeout(60_000);

const folder = 'tests/recordings';
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

function recordingIn(file: string): Recording {
  const parsed = parseRecording(readFileSync(join(folder, file), 'utf8'));
  if (!parsed.ok) throw new Error(`${file} is no recording: ${parsed.faults.join(', ')}`);
  return parsed.recording;
}

/** Those that were made of the stand-in say so in their names. */
const profileOf = (file: string) => /^stand-in\.([\w-]+)\.json$/.exec(file)?.[1];

test('Each profile of the stand-in was recorded', () => {
  const recorded = files.flatMap((file) => profileOf(file) ?? []);
  expect(recorded.sort()).toEqual(profiles.map(({ name }) => name).sort());
});

test.each(files)('The stand-in behaves as %s has it', async (file) => {
  const recording = recordingIn(file);
  const { profile, unlike } = readRecording(recording);
  expect(unlike).toEqual([]);
  expect(differencesBetween(await recordStandIn(profile), recording)).toEqual([]);
});

test.each(files.filter((file) => profileOf(file) !== undefined))(
  'The stand-in still has the switches of which %s was made',
  (file) => {
    const { switches } = profileNamed(profileOf(file) ?? '');
    expect(readRecording(recordingIn(file)).profile.switches).toEqual(switches);
  },
);
