import type * as carrying from '../../src/session/carryOver';
import { sampled } from '../sampling/sampling';
import type { Action } from './action';
import type { Fault } from './faults';
import { faultKinds } from './faults';
import { kindsOfAction, scriptOf } from './scripts';
import { Search } from './search';
import type { Script } from './trial';
import { nextOrder, run } from './trial';

/** A fault on purpose: what was given while the document is read anew is dropped. */
jest.mock('../../src/session/carryOver', () => {
  const { carryOver, ...rest } = jest.requireActual<typeof carrying>('../../src/session/carryOver');
  const dropping: typeof carryOver = (_, now, orphans, at) => carryOver(new Map(), now, orphans, at);
  return { ...rest, carryOver: dropping };
});

jest.setTimeout(600_000);

interface Verdict {
  readonly isBroken: boolean;
  readonly calls: number;
}

/** Each order one by one, on real panes that nobody remembers. */
async function eachOrder(actions: readonly Action[], faults: readonly Fault[]): Promise<Verdict> {
  let choices: readonly number[] | null = [];
  let calls = 0;
  while (choices) {
    const outcome = await run({ actions, faults, choices });
    if (outcome.broken.length > 0) return { isBroken: true, calls };
    calls = Math.max(calls, outcome.calls);
    choices = nextOrder(choices, outcome.widths);
  }
  return { isBroken: false, calls };
}

async function breaks(actions: readonly Action[], withFaults: boolean): Promise<boolean> {
  const { isBroken, calls } = await eachOrder(actions, []);
  if (isBroken || !withFaults) return isBroken;
  for (let call = 0; call < calls; call++)
    for (const kind of faultKinds) if ((await eachOrder(actions, [{ call, kind }])).isBroken) return true;
  return false;
}

async function search(first: readonly number[], faults: boolean): Promise<Script | null> {
  const search = new Search(() => true);
  await search.tryAll({ length: first.length, faults, first, departures: Infinity });
  return search.failures[0]?.script ?? null;
}

/** Where the search and the orders one by one don't agree, or what is found does not fail on real panes. */
async function disagreements(all: readonly (readonly number[])[], faults: boolean): Promise<string[]> {
  const told: string[] = [];
  for (const kinds of all) {
    const isBroken = await breaks(scriptOf(kinds), faults);
    const found = await search(kinds, faults);
    const isFound = found !== null && (await run(found)).broken.length > 0;
    if (isBroken !== isFound) told.push(JSON.stringify({ kinds, isBroken, found }));
  }
  return told;
}

const pairs = kindsOfAction.flatMap((_, first) => kindsOfAction.map((__, second) => [first, second]));

describe('With a fault on purpose, the search finds what the orders one by one find', () => {
  it('in scripts of two actions', async () => {
    expect(await disagreements(sampled(pairs, 40), false)).toEqual([]);
  });

  it('in some with each single fault', async () => {
    expect(await disagreements(sampled(pairs, { few: 3, many: 15 }), true)).toEqual([]);
  });

  it('that something is given while the document is read breaks', async () => {
    const kinds = ['reread', 'write'].map((wanted) =>
      kindsOfAction.findIndex((make) => make(0).kind === wanted),
    );
    expect(await breaks(scriptOf(kinds), false)).toBe(true);
    expect(await search(kinds, false)).not.toBeNull();
  });
});
