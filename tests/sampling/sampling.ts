import fc from 'fast-check';

/** How much of a large product of cases a run proves. */
export interface Sampling {
  /** The same seed takes the same cases. */
  readonly seed: number;
  /** All cases instead of a sample. */
  readonly whole: boolean;
}

/** Of this run: `SAMPLE_SEED` takes other cases, `SAMPLE=whole` takes all, as `npm run test:all` does. */
export const sampling: Sampling = {
  seed: Number(process.env['SAMPLE_SEED'] ?? 20_778),
  whole: process.env['SAMPLE'] === 'whole',
};

function shuffled<T>(cases: readonly T[], seed: number): readonly T[] {
  const all = fc.shuffledSubarray([...cases], { minLength: cases.length });
  return fc.sample(all, { seed, numRuns: 1 })[0] ?? [];
}

/** Few cases that together name every value which any case names: each time the first one with the most new values. */
function covering<T>(cases: readonly T[], valuesOf: (one: T) => readonly string[]): ReadonlySet<T> {
  const named = new Set<string>();
  const chosen = new Set<T>();
  const fresh = (one: T): number => valuesOf(one).filter((value) => !named.has(value)).length;
  for (;;) {
    const most = Math.max(0, ...cases.map(fresh));
    const next = most > 0 ? cases.find((one) => fresh(one) === most) : undefined;
    if (next === undefined) return chosen;
    chosen.add(next);
    valuesOf(next).forEach((value) => named.add(value));
  }
}

/**
 * At least so many of the cases, in their own order, drawn by the seed; more where it takes more for each value that a
 * case names to be there once. All cases when the whole is asked for.
 */
export function sampled<T>(
  cases: readonly T[],
  atLeast: number,
  valuesOf: (one: T) => readonly string[] = () => [],
  { seed, whole }: Sampling = sampling,
): readonly T[] {
  if (whole) return cases;
  const drawn = shuffled(cases, seed);
  const needed = covering(drawn, valuesOf);
  const others = drawn.filter((one) => !needed.has(one)).slice(0, Math.max(0, atLeast - needed.size));
  return cases.filter((one) => needed.has(one) || others.includes(one));
}

/**
 * With which values each name is tried: with all in the whole; in a sample with one or more, and each value with some
 * name.
 */
export function sampledWith<Name extends string, Value extends string>(
  names: readonly Name[],
  values: readonly Value[],
  chosen: Sampling = sampling,
): (name: Name) => readonly Value[] {
  const pairs = names.flatMap((name) => values.map((value) => [name, value] as const));
  const tried = sampled(pairs, 1, (pair) => pair, chosen);
  return (wanted) => tried.filter(([name]) => name === wanted).map(([, value]) => value);
}
