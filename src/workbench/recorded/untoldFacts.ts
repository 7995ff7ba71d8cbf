import { differingFields, type Difference } from '../../recording/differences';
import { probeNames, type ProbeName } from '../../recording/probes';
import type { Recording } from '../../recording/recording';
import { readRecording } from './readRecording';

/**
 * Facts that differ from those of the stand-in, and of which no switch tells: with the stand-in's fact in its place, a
 * recording would say the same of every switch.
 */
export function untoldFacts(recording: Recording, standIn: Recording): string[] {
  const said = sayingsOf(recording);
  return differingFields(recording, standIn)
    .filter(({ path }) => !toldByHead.includes(path))
    .filter(({ left }) => left !== null)
    .filter((each) => each.right === null || sayingsOf(withFactOf(standIn, recording, each)) === said)
    .map(({ path, left, right }) => `${path}: ${left ?? ''}, ${right ?? 'nothing'} in the stand-in`);
}

/** Which Word it is says the report's first line. */
const toldByHead = ['host', 'platform', 'version'];

function sayingsOf(recording: Recording): string {
  const { profile, settled, open, unlike } = readRecording(recording);
  return JSON.stringify([profile, [...settled], open, unlike]);
}

function withFactOf(other: Recording, recording: Recording, { path }: Difference): Recording {
  const [first = '', fact] = path.split('.');
  const probe = probeNames.find((name) => name === first);
  if (!probe) return { ...recording, word: { ...recording.word, ...keyOf(other.word, first) } };
  const answer = fact === undefined ? other.probes[probe] : withFact(other, recording, probe, fact);
  return { ...recording, probes: { ...recording.probes, [probe]: answer } };
}

const keyOf = (holder: object, key: string): object =>
  Object.fromEntries(Object.entries(holder).filter(([each]) => each === key));

function withFact(other: Recording, { probes }: Recording, probe: ProbeName, fact: string): object {
  const [own, theirs] = [probes[probe], other.probes[probe]];
  if (own.outcome !== 'answered' || theirs.outcome !== 'answered') return own;
  return { ...own, facts: { ...own.facts, ...keyOf(theirs.facts, fact) } };
}
