import { inspect } from '../../src/commands/inspection';
import type * as chains from '../../src/template/criteria/chain';
import type * as fold from '../../src/template/lines/fold';
import { grown, growths } from '../bench/readerTime';

const counts = { links: 0, terms: 0 };

jest.mock('../../src/template/criteria/chain', () => {
  const chain: typeof chains = jest.requireActual('../../src/template/criteria/chain');
  const counted = <T>(links: chains.Links<T>): chains.Links<T> => ({
    ...links,
    between: (first, second) => {
      counts.links += 1;
      return links.between(first, second);
    },
  });
  return { ...chain, findChain: <T>(links: chains.Links<T>) => chain.findChain(counted(links)) };
});

jest.mock('../../src/template/lines/fold', () => {
  const actual: typeof fold = jest.requireActual('../../src/template/lines/fold');
  const findBeginning: typeof actual.findBeginning = (text, terms) => {
    counts.terms += terms.length;
    return actual.findBeginning(text, terms);
  };
  return { ...actual, findBeginning };
});

interface Counted {
  readonly controls: number;
  /** Of a line that may begin a criterion with another one, for each control. */
  readonly links: number;
  /** Of a text with a label or name that is known, for each control; a text that comes again is remembered. */
  readonly terms: number;
}

function comparisonsFor(size: number, growth: (typeof growths)[number]): Counted {
  const { bytes, controls } = grown(size, growth);
  Object.assign(counts, { links: 0, terms: 0 });
  inspect(bytes);
  return { controls, links: counts.links / controls, terms: counts.terms / controls };
}

describe.each(growths)('The comparisons of the reader, where a report grows by its %s', (growth) => {
  const [few, many, most] = [160, 1_600, 3_200].map((size) => comparisonsFor(size, growth)) as [
    Counted,
    Counted,
    Counted,
  ];

  it('grow with the controls, not with their square', () => {
    for (const { controls, links, terms } of [few, many, most])
      process.stdout.write(
        `${controls} controls: ${links.toFixed(1)} links and ${terms.toFixed(1)} terms compared for each.\n`,
      );
    expect(many.controls).toBeGreaterThan(9 * few.controls);
    expect(few.terms).toBeGreaterThan(0);
    expect(many.terms).toBeLessThanOrEqual(1.3 * few.terms);
    expect(most.terms).toBeLessThanOrEqual(1.3 * many.terms);
  });

  it('of lines with lines are bounded by how far back the chain looks, which a sample does not reach', () => {
    expect(few.links).toBeGreaterThan(0);
    expect(most.links).toBeLessThanOrEqual(1.3 * many.links);
  });
});
