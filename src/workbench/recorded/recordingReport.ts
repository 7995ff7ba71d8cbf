import type { Recording } from '../../recording/recording';
import { probeNames } from '../../recording/probes';
import type { SwitchName } from '../evidence/belief';
import { evidence } from '../evidence/evidence';
import { rulesFor } from '../evidence/evidenceCheck';
import type { Profile } from '../profiles';
import { defaultSwitches } from '../switches';
import { platformOf, readRecording, type ReadRecording } from './readRecording';
import { untoldFacts } from './untoldFacts';

/**
 * What a recording says to those who keep the stand-in: its profile, what it settles, what it tells against, and what
 * else differs from a recording of the stand-in as that kind of Word.
 */
export function recordingReport(recording: Recording, standIn: Recording): string {
  const read = readRecording(recording);
  const { word, date } = recording;
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['Profile', [...unknownKind(recording), profileText(read.profile)]],
    ['Settled as the evidence has it', linesOf(read, 'agrees')],
    ['Settled, and nobody told of it before', linesOf(read, 'new')],
    ['Settled otherwise than the evidence has it', linesOf(read, 'differs')],
    ['Left open', [...read.open, ...read.unlike.map((name) => `${name} (like no value that it has)`)]],
    ['Facts without a switch that differ', untoldFacts(recording, standIn)],
    ['Probes without an answer', silentProbes(recording)],
  ];
  const head = `${word.host} on ${word.platform}, ${word.version || 'no version'}, recorded on ${date}`;
  const body = sections.map(([title, lines]) => [`${title}:`, ...orNone(lines)].join('\n'));
  return `${[head, ...body].join('\n\n')}\n`;
}

const unknownKind = (recording: Recording): string[] =>
  platformOf(recording) === null
    ? [
        `The stand-in has no Word on ${recording.word.platform}; what is not recorded is as in Word on Windows.`,
      ]
    : [];

const orNone = (lines: readonly string[]): string[] =>
  (lines.length > 0 ? lines : ['none']).map((line) => `  ${line.replaceAll('\n', '\n  ')}`);

/** As it would stand in `profiles.ts`. */
function profileText({ name, kind, wordApi, platform, version, switches }: Profile): string {
  const others = Object.fromEntries(
    Object.entries(switches).filter(([each, value]) => defaultSwitches[each as SwitchName] !== value),
  );
  return JSON.stringify({ name, kind, wordApi, platform, version, switches: others }, null, 2);
}

/** How a recorded value stands to what was known: by rule, of some builds, or not at all. */
function standingOf({ kind }: Profile, name: SwitchName, value: string): 'agrees' | 'new' | 'differs' {
  const rules = rulesFor(kind, name);
  if (rules.length > 0) return rules.includes(value) ? 'agrees' : 'differs';
  const rows = evidence.filter((row) => row.name === name && row.source !== null && row.kinds.includes(kind));
  return rows.some((row) => row.value === value) ? 'agrees' : 'new';
}

function linesOf({ profile, settled }: ReadRecording, wanted: ReturnType<typeof standingOf>): string[] {
  return [...settled].flatMap(([name, value]) => {
    const standing = standingOf(profile, name, value);
    if (standing !== wanted) return [];
    const before = standing === 'differs' ? `, not ${rulesFor(profile.kind, name).join(' or ')}` : '';
    return [`${name}: ${value}${before}`];
  });
}

function silentProbes({ probes }: Recording): string[] {
  return probeNames.flatMap((name) => {
    const answer = probes[name];
    if (answer.outcome === 'answered') return [];
    return [`${name}: ${answer.outcome}${'code' in answer ? ` with ${answer.code}` : ''}`];
  });
}
