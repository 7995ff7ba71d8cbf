import fc from 'fast-check';

const parts = ['few', 'many', 'whole'] as const;

/** How much of a large product of cases a run proves. */
export interface Sampling {
  /** The same seed takes the same cases. */
  readonly seed: number;
  readonly part: (typeof parts)[number];
}

/**
 * Of this run. `SAMPLE_SEED` takes other cases, `SAMPLE` another part: `npm test` proves few cases, `npm run test:all`
 * many, which is all of most products, and `SAMPLE=whole` takes all of each.
 */
export const sampling: Sampling = {
  seed: Number(process.env['SAMPLE_SEED'] ?? 20_778),
  part: parts.find((part) => part === process.env['SAMPLE']) ?? 'few',
};

/** How many cases make a sample; `many` only where all of them would take too long for `npm run test:all`. */
type AtLeast = number | { readonly few: number; readonly many: number };

function least(atLeast: AtLeast, part: Sampling['part']): number {
  if (part === 'whole' || (part === 'many' && typeof atLeast === 'number')) return Infinity;
  return typeof atLeast === 'number' ? atLeast : atLeast[part];
}

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
  atLeast: AtLeast,
  valuesOf: (one: T) => readonly string[] = () => [],
  { seed, part }: Sampling = sampling,
): readonly T[] {
  const count = least(atLeast, part);
  if (count >= cases.length) return cases;
  const drawn = shuffled(cases, seed);
  const needed = covering(drawn, valuesOf);
  const others = drawn.filter((one) => !needed.has(one)).slice(0, Math.max(0, count - needed.size));
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
