import fc from 'fast-check';
import type { Action } from './action';
import type { Fault } from './scheduler';
import { faultsOf, scriptsOf, someScripts, walkOf } from './scripts';
import type { Script } from './trial';
import { nextOrder, run } from './trial';

/** A script that broke something. */
export interface Failure {
  readonly script: Script;
  readonly broken: readonly string[];
}

/** How many scripts of a kind were tried to the end, of how many there are. */
interface Tried {
  readonly done: number;
  readonly of: number;
}

/** What has been tried so far. */
export class Tally {
  scripts = 0;
  orders = 0;
  walks = 0;
  /** By their length and with what they were tried. */
  readonly kinds: Record<string, Tried> = {};
  readonly failures: Failure[] = [];

  add({ scripts, orders, walks, kinds, failures }: Omit<Tally, 'add' | 'count'>): void {
    this.scripts += scripts;
    this.orders += orders;
    this.walks += walks;
    for (const [kind, tried] of Object.entries(kinds)) this.count(kind, tried);
    this.failures.push(...failures);
  }

  count(kind: string, { done, of }: Tried): void {
    const before = this.kinds[kind] ?? { done: 0, of: 0 };
    this.kinds[kind] = { done: before.done + done, of: before.of + of };
  }
}

/** Which part of the scripts and walks is tried here: every so-manieth, from this one on. */
export interface Share {
  readonly from: number;
  readonly every: number;
}

const ofShare = <T>(items: readonly T[], { from, every }: Share): readonly T[] =>
  items.filter((_, at) => at % every === from);

/** Whether to go on: there is time, and not yet too much that failed. */
export type GoesOn = () => boolean;

async function tried(script: Script, tally: Tally): Promise<{ widths: readonly number[]; calls: number }> {
  const { widths, calls, broken } = await run(script);
  tally.orders++;
  if (broken.length > 0) tally.failures.push({ script, broken });
  return { widths, calls };
}

/** Tries the actions in every order of answers, or in the first so many. */
export async function tryOrders(
  actions: readonly Action[],
  faults: readonly Fault[],
  tally: Tally,
  atMost = Infinity,
): Promise<number> {
  let choices: readonly number[] | null = [];
  let most = 0;
  for (let orders = 0; choices && orders < atMost; orders++) {
    const { widths, calls } = await tried({ actions, faults, choices }, tally);
    most = Math.max(most, calls);
    choices = nextOrder(choices, widths);
  }
  return most;
}

interface Thoroughness {
  readonly faults: boolean;
  /** Where there is no time for all scripts, those come first that this seed draws. */
  readonly seed: number;
  readonly share?: Share;
  readonly atMost?: number;
}

const all: Share = { from: 0, every: 1 };

/** The same sequence for the same seed. */
const shuffled = <T>(items: readonly T[], seed: number): readonly T[] =>
  fc.sample(fc.shuffledSubarray([...items], { minLength: items.length }), { seed, numRuns: 1 })[0] ?? [];

/** Tries all scripts of a length: in every order, and with every single fault if that is wanted. */
export async function tryScripts(
  length: number,
  options: Thoroughness,
  tally: Tally,
  goesOn: GoesOn,
): Promise<void> {
  const scripts = ofShare(shuffled([...scriptsOf(length)], options.seed), options.share ?? all);
  const kind = `of ${length} actions${options.faults ? ' with each single fault' : ''}`;
  tally.count(kind, { done: 0, of: scripts.length });
  for (const actions of scripts) {
    if (!goesOn()) return;
    tally.scripts++;
    const calls = await tryOrders(actions, [], tally, options.atMost);
    for (const fault of options.faults ? faultsOf(calls) : []) {
      if (!goesOn()) return;
      await tryOrders(actions, [fault], tally, options.atMost);
    }
    tally.count(kind, { done: 1, of: 0 });
  }
}

/** Tries a sample of the scripts of a length, each in the first so many orders. */
export async function trySome(
  length: number,
  { seed, share = all, atMost }: Omit<Thoroughness, 'faults'>,
  tally: Tally,
  goesOn: GoesOn,
): Promise<void> {
  const scripts = ofShare(someScripts(length, { seed, count: 20_000 }), share);
  const kind = `of ${length} actions, drawn`;
  tally.count(kind, { done: 0, of: scripts.length });
  for (const actions of scripts) {
    if (!goesOn()) return;
    tally.scripts++;
    await tryOrders(actions, [], tally, atMost);
    tally.count(kind, { done: 1, of: 0 });
  }
}

/** Walks at random, the same for the same seed. */
export async function walk(
  seed: number,
  length: number,
  count: number,
  tally: Tally,
  goesOn: GoesOn,
  share: Share = all,
): Promise<void> {
  for (const script of ofShare(fc.sample(walkOf(length), { seed, numRuns: count }), share)) {
    if (!goesOn()) return;
    const { broken } = await run(script);
    tally.walks++;
    if (broken.length > 0) tally.failures.push({ script, broken });
  }
}
