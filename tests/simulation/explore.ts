import fc from 'fast-check';
import type { Action } from './action';
import type { Fault } from './scheduler';
import { faultsOf, scriptsOf, walkOf } from './scripts';
import type { Script } from './trial';
import { nextOrder, run } from './trial';

/** A script that broke something. */
export interface Failure {
  readonly script: Script;
  readonly broken: readonly string[];
}

/** What has been tried so far. */
export class Tally {
  scripts = 0;
  orders = 0;
  walks = 0;
  readonly failures: Failure[] = [];

  add({ scripts, orders, walks, failures }: Pick<Tally, 'scripts' | 'orders' | 'walks' | 'failures'>): void {
    this.scripts += scripts;
    this.orders += orders;
    this.walks += walks;
    this.failures.push(...failures);
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
  for (const actions of ofShare(shuffled([...scriptsOf(length)], options.seed), options.share ?? all)) {
    if (!goesOn()) return;
    tally.scripts++;
    const calls = await tryOrders(actions, [], tally, options.atMost);
    if (!options.faults) continue;
    for (const fault of faultsOf(calls)) {
      if (!goesOn()) return;
      await tryOrders(actions, [fault], tally, options.atMost);
    }
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
