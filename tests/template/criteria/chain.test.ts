import fc from 'fast-check';
import type { Links } from '../../../src/template/criteria/chain';
import { findChain } from '../../../src/template/criteria/chain';

interface Item {
  readonly at: number;
  readonly rank: number;
  readonly weight: number;
}

const linksOf = (items: readonly Item[], seed: number, reach = 100): Links<Item> => ({
  items,
  reach,
  rankOf: ({ rank }) => rank,
  weight: ({ weight }) => weight,
  before: ({ at }) => -((at * seed) % 3),
  between: (first, second) => ((first.at * 7 + second.at * 5 + seed) % 9) - 4,
  after: ({ at }) => (at + seed) % 4,
});

/** What a chain is worth by the definition. */
function worthOf(chain: readonly Item[], links: Links<Item>): number {
  const [first] = chain;
  const last = chain.at(-1);
  if (!first || !last) return 0;
  const steps = chain.slice(1).map((item, at) => links.between(chain[at] ?? first, item));
  const own = chain.map((item) => links.weight(item));
  return [...steps, ...own].reduce((sum, worth) => sum + worth, links.before(first) + links.after(last));
}

/** All chains with rising ranks, the empty one included. */
function chainsOf(items: readonly Item[]): Item[][] {
  let chains: Item[][] = [[]];
  for (const item of items) {
    const longer = chains.filter((chain) => (chain.at(-1)?.rank ?? -1) < item.rank);
    chains = [...chains, ...longer.map((chain) => [...chain, item])];
  }
  return chains;
}

const most = (chains: readonly Item[][], links: Links<Item>): number =>
  Math.max(...chains.map((chain) => worthOf(chain, links)));

const someItems = fc
  .array(fc.record({ rank: fc.integer({ min: 1, max: 6 }), weight: fc.integer({ min: -5, max: 8 }) }), {
    maxLength: 8,
  })
  .map((own) => own.map((item, at) => ({ ...item, at })));
const seeds = fc.integer({ min: 0, max: 50 });

describe('The best chain', () => {
  it('is worth as much as the best of all chains, whatever the items', () => {
    fc.assert(
      fc.property(someItems, seeds, (items, seed) => {
        const links = linksOf(items, seed);
        const chain = findChain(links);
        expect(chain.worth).toBe(Math.max(0, most(chainsOf(items), links)));
        expect(worthOf(chain.chosen, links)).toBe(chain.worth);
      }),
      { seed: 20260624, numRuns: 300 },
    );
  });

  it('is worth as much through each item as the best of the chains with it', () => {
    fc.assert(
      fc.property(someItems, seeds, (items, seed) => {
        const links = linksOf(items, seed);
        const chain = findChain(links);
        const chains = chainsOf(items);
        items.forEach((item, at) => {
          const own = chains.filter((one) => one.includes(item));
          expect(chain.through(at)).toBe(most(own, links));
        });
      }),
      { seed: 20260624, numRuns: 200 },
    );
  });

  it('is worth as much without a rank as the best of the chains that pass over it', () => {
    fc.assert(
      fc.property(someItems, seeds, (items, seed) => {
        const links = linksOf(items, seed);
        const chain = findChain(links);
        const chains = chainsOf(items);
        for (const rank of new Set(items.map((item) => item.rank))) {
          const own = chains.filter((one) => one.every((item) => item.rank !== rank));
          expect(chain.without(rank)).toBe(Math.max(0, most(own, links)));
        }
      }),
      { seed: 20260624, numRuns: 200 },
    );
  });

  it('takes the earlier of two that are worth the same', () => {
    const twice = [1, 2, 1, 2].map((rank, at) => ({ at, rank, weight: 1 }));
    const links = { ...linksOf(twice, 0), before: () => 0, between: () => 0, after: () => 0 };
    expect(findChain(links).chosen.map(({ at }) => at)).toEqual([0, 1]);
  });

  it('is empty where nothing is worth anything', () => {
    const links = linksOf([{ at: 0, rank: 1, weight: -20 }], 0);
    expect(findChain(links)).toMatchObject({ chosen: [], worth: 0 });
    expect(findChain({ ...links, items: [] })).toMatchObject({ chosen: [], worth: 0 });
  });

  it('takes time that grows with the items, not with their square', () => {
    let comparisons = 0;
    const items = Array.from({ length: 2000 }, (_, at) => ({ at, rank: at % 25, weight: 1 }));
    const counted: Links<Item> = {
      ...linksOf(items, 1, 30),
      between: () => {
        comparisons += 1;
        return 0;
      },
    };
    findChain(counted);
    expect(comparisons).toBeLessThanOrEqual(2 * 30 * items.length);
  });
});
