import { probeNames } from './probes';
import type { Recording } from './recording';

/** An answer that takes less is as good as at once; others are told apart in these steps, in milliseconds. */
const atOnce = 150;
const step = 100;

/** Milliseconds that mean something: they are never twice the same. */
export const roundedLatency = (milliseconds: number): number =>
  milliseconds < atOnce ? 0 : Math.round(milliseconds / step) * step;

/** A field, such as `texts.lineBreak`, in which two recordings differ; null where one of them lacks it. */
export interface Difference {
  readonly path: string;
  readonly left: string | null;
  readonly right: string | null;
}

/** What differs between two recordings, apart from the pane and the day, as paths with both values. */
export const differencesBetween = (left: Recording, right: Recording): string[] =>
  differingFields(left, right).map(
    (each) => `${each.path}: ${each.left ?? 'missing'}, ${each.right ?? 'missing'}`,
  );

export function differingFields(left: Recording, right: Recording): Difference[] {
  const [before, after] = [fieldsOf(left), fieldsOf(right)];
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths]
    .map((path) => ({ path, left: before.get(path) ?? null, right: after.get(path) ?? null }))
    .filter((each) => each.left !== each.right);
}

function fieldsOf({ word, probes }: Recording): Map<string, string> {
  const answers = probeNames.flatMap((name) => {
    const answer = probes[name];
    const facts: Readonly<Record<string, unknown>> = answer.outcome === 'answered' ? answer.facts : {};
    const how = 'code' in answer ? `${answer.outcome} ${answer.code}` : answer.outcome;
    return [
      [name, how] as const,
      ...Object.entries(facts).map(([fact, value]) => [`${name}.${fact}`, comparable(fact, value)] as const),
    ];
  });
  return new Map([
    ...Object.entries(word).map(([key, value]) => [key, comparable(key, value)] as const),
    ...answers,
  ]);
}

const comparable = (fact: string, value: unknown): string =>
  fact === 'fastest' ? `about ${roundedLatency(Number(value))}` : JSON.stringify(value);
