/** Things in the order of the document, each with a rank, of which a chain with rising ranks is to be chosen. */
export interface Links<T> {
  readonly items: readonly T[];
  rankOf(item: T): number;
  /** What the item is worth in the chain. */
  weight(item: T): number;
  /** What it is worth that nothing is chosen before this one. */
  before(item: T): number;
  /** What it is worth that the second follows the first. */
  between(first: T, second: T): number;
  /** What it is worth that nothing is chosen after this one. */
  after(item: T): number;
  /** How many items back the one before may be: bounds the work. */
  readonly reach: number;
}

export interface Chain<T> {
  /** The best chain; of equal ones that of the earlier items. Empty where none is worth more than nothing. */
  readonly chosen: readonly T[];
  readonly worth: number;
  /** The worth of the best chain through the item at this place. */
  through(at: number): number;
  /** The worth of the best chain in which no item has this rank. */
  without(rank: number): number;
}

interface Sums {
  /** The best worth of a chain up to the item, or from it on; the item itself included. */
  readonly sums: readonly number[];
  /** The item before or after in it; -1 for none. */
  readonly next: readonly number[];
}

/** Better by more than what adding in another order may differ by. */
const isBetter = (one: number, other: number): boolean => one > other + 1e-9;

function forwards<T>(links: Links<T>): Sums {
  const { items, reach } = links;
  const sums: number[] = [];
  const next: number[] = [];
  items.forEach((item, at) => {
    let best = links.before(item);
    let from = -1;
    for (let other = Math.max(0, at - reach); other < at; other++) {
      const first = items[other] as T;
      if (links.rankOf(first) >= links.rankOf(item)) continue;
      const sum = (sums[other] ?? 0) + links.between(first, item);
      if (isBetter(sum, best)) [best, from] = [sum, other];
    }
    sums.push(best + links.weight(item));
    next.push(from);
  });
  return { sums, next };
}

function backwards<T>(links: Links<T>): readonly number[] {
  const { items, reach } = links;
  const sums: number[] = items.map(() => 0);
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at] as T;
    let best = links.after(item);
    for (let other = at + 1; other <= Math.min(items.length - 1, at + reach); other++) {
      const second = items[other] as T;
      if (links.rankOf(second) <= links.rankOf(item)) continue;
      best = Math.max(best, links.between(item, second) + (sums[other] ?? 0));
    }
    sums[at] = best + links.weight(item);
  }
  return sums;
}

function follow<T>({ items }: Links<T>, next: readonly number[], last: number): T[] {
  const chosen: T[] = [];
  for (let at = last; at >= 0; at = next[at] ?? -1) chosen.unshift(items[at] as T);
  return chosen;
}

/** For each rank the worth of the best chain that passes over it: it ends below, begins above or steps over. */
function withoutEach<T>(
  links: Links<T>,
  sums: readonly number[],
  rest: readonly number[],
): Map<number, number> {
  const { items, reach } = links;
  const ranks = [...new Set(items.map((item) => links.rankOf(item)))].sort((left, right) => left - right);
  const best = new Map(ranks.map((rank) => [rank, 0]));
  const raise = (above: number, below: number, worth: number): void => {
    for (const rank of ranks) {
      if (rank > above && rank < below) best.set(rank, Math.max(best.get(rank) ?? 0, worth));
    }
  };
  items.forEach((item, at) => {
    const own = links.rankOf(item);
    raise(own, Infinity, (sums[at] ?? 0) + links.after(item));
    raise(-Infinity, own, links.before(item) + (rest[at] ?? 0));
    for (let other = Math.max(0, at - reach); other < at; other++) {
      const first = items[other] as T;
      const rank = links.rankOf(first);
      if (own - rank > 1) raise(rank, own, (sums[other] ?? 0) + links.between(first, item) + (rest[at] ?? 0));
    }
  });
  return best;
}

/**
 * The best chain by dynamic programming, in time that grows with the number of items times the reach. Ranks are whole.
 */
export function findChain<T>(links: Links<T>): Chain<T> {
  const { items } = links;
  const { sums, next } = forwards(links);
  const rest = backwards(links);
  const whole = (at: number): number => (sums[at] ?? 0) + links.after(items[at] as T);
  let last = -1;
  items.forEach((_, at) => {
    if (isBetter(whole(at), last < 0 ? 0 : whole(last))) last = at;
  });
  let without: ReadonlyMap<number, number> | null = null;
  return {
    chosen: follow(links, next, last),
    worth: last < 0 ? 0 : whole(last),
    through: (at) => (sums[at] ?? 0) + (rest[at] ?? 0) - links.weight(items[at] as T),
    without: (rank) => {
      without ??= withoutEach(links, sums, rest);
      return without.get(rank) ?? (last < 0 ? 0 : whole(last));
    },
  };
}
