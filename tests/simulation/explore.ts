import fc from 'fast-check';
import { PaneBook } from './paneBook';
import { kindsOfAction, someScripts, walkOf } from './scripts';
import { Search } from './search';
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
  /** Orders that were followed to their end, or to where a known situation was met. */
  orders = 0;
  /** Situations that differ. */
  situations = 0;
  walks = 0;
  /** Scripts by their length and with what they were tried. */
  readonly kinds: Record<string, Tried> = {};
  readonly failures: Failure[] = [];

  add({ orders, situations, walks, kinds, failures }: Omit<Tally, 'add' | 'count'>): void {
    this.orders += orders;
    this.situations += situations;
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

interface Thoroughness {
  readonly length: number;
  /** Each order is tried with each single fault, too. */
  readonly faults: boolean;
  /** In how many places an order departs from the usual one at most; in any, unless said. */
  readonly departures?: number;
  /** Where there is no time for all scripts, those come first that this seed draws. */
  readonly seed: number;
  readonly share?: Share;
}

const all: Share = { from: 0, every: 1 };

/** The same sequence for the same seed. */
const shuffled = <T>(items: readonly T[], seed: number): readonly T[] =>
  fc.sample(fc.shuffledSubarray([...items], { minLength: items.length }), { seed, numRuns: 1 })[0] ?? [];

/** The kinds of the first so many actions. */
const beginnings = (length: number): readonly (readonly number[])[] =>
  length === 0
    ? [[]]
    : beginnings(length - 1).flatMap((before) => kindsOfAction.map((_, kind) => [...before, kind]));

const kindOf = ({ length, faults, departures }: Thoroughness): string =>
  `of ${length} actions, ${faults ? 'with each single fault' : 'without faults'}, in ` +
  (departures === undefined ? 'every order' : `orders with ${departures} departures at most`);

/** A book that is thicker than this is put away, and with it what was met: memory is not without end. */
const mostPages = 300_000;

/** Tries all scripts of a length, those with the same beginning together. */
export async function tryScripts(wanted: Thoroughness, tally: Tally, goesOn: GoesOn): Promise<void> {
  const { length, seed, share = all, departures = Infinity } = wanted;
  const known = Math.min(length, 2);
  const firsts = ofShare(shuffled(beginnings(known), seed), share);
  const each = kindsOfAction.length ** (length - known);
  tally.count(kindOf(wanted), { done: 0, of: firsts.length * each });
  let search = new Search(goesOn);
  for (const first of firsts) {
    if (search.book.pages > mostPages) search = new Search(goesOn);
    const { orders, situations } = search;
    const isWhole = await search.tryAll({ ...wanted, first, departures });
    tally.orders += search.orders - orders;
    tally.situations += search.situations - situations;
    tally.failures.push(...search.failures.splice(0));
    if (!isWhole) return;
    tally.count(kindOf(wanted), { done: each, of: 0 });
  }
}

/** Tries a script in the first so many orders. */
async function tryOrders(script: Script, tally: Tally, atMost: number, book: PaneBook): Promise<void> {
  let choices: readonly number[] | null = [];
  for (let orders = 0; choices && orders < atMost; orders++) {
    const own: Script = { ...script, choices };
    const { widths, broken } = await run(own, book);
    tally.orders++;
    if (broken.length > 0) tally.failures.push({ script: own, broken });
    choices = nextOrder(choices, widths);
  }
}

/** Tries a sample of the scripts of a length, each in the first so many orders. */
export async function trySome(
  { length, seed, share = all, atMost }: Omit<Thoroughness, 'faults'> & { atMost: number },
  tally: Tally,
  goesOn: GoesOn,
): Promise<void> {
  const scripts = ofShare(someScripts(length, { seed, count: 20_000 }), share);
  const kind = `of ${length} actions, drawn, in ${atMost} orders at most`;
  tally.count(kind, { done: 0, of: scripts.length });
  let book = new PaneBook();
  for (const actions of scripts) {
    if (!goesOn()) return;
    if (book.pages > mostPages) book = new PaneBook();
    await tryOrders({ actions, faults: [], choices: [] }, tally, atMost, book);
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
