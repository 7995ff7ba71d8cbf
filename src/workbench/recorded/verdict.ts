import type { ProbeFacts, ProbeName } from '../../recording/probes';
import type { Recording } from '../../recording/recording';
import type { SwitchName } from '../evidence/belief';
import type { ChoiceName, choices } from '../switches';

/** What was recorded is none of the values that the switch has. */
export const unlike = Symbol('unlike');

type ValueOf<Name extends SwitchName> = Name extends ChoiceName ? (typeof choices)[Name][number] : number;

/** What a recording says of a switch; null where it leaves it open. */
export type Verdict<Name extends SwitchName> = ValueOf<Name> | null | typeof unlike;
export type Verdicts<Names extends SwitchName> = {
  readonly [Name in Names]: (recording: Recording) => Verdict<Name>;
};

/** What a probe found out; null where it did not come to its end. */
export function factsOf<Name extends ProbeName>({ probes }: Recording, name: Name): ProbeFacts<Name> | null {
  const answer = probes[name];
  return answer.outcome === 'answered' ? answer.facts : null;
}

/** The code of a refusal, unless it says no more than that the controls of the probes are not listed. */
export function refusalOf(recording: Recording, name: ProbeName): string | null {
  const answer = recording.probes[name];
  if (answer.outcome !== 'refused') return null;
  const isListed = factsOf(recording, 'listing')?.controls?.includes('over') ?? false;
  return answer.code === 'ItemNotFound' && !isListed ? null : answer.code;
}

/** The value that stands for a fact; `unlike` for a fact that has none, null for one that could not be told. */
export function valueFor<Value extends string>(
  fact: string | null | undefined,
  values: Readonly<Record<string, Value>>,
): Value | null | typeof unlike {
  if (fact === null || fact === undefined) return null;
  return values[fact] ?? unlike;
}
