import { hash } from 'node:crypto';
import { acted } from './acting';
import { calmed } from './calm';
import { faultKinds, isWrite } from './faults';
import { brokenIn } from './invariants';
import { PaneBook } from './paneBook';
import { kindsOfAction } from './scripts';
import type { Option } from './situation';
import { Situation } from './situation';
import type { Script } from './trial';
import { expectsErrors } from './trial';

/** What was done on the way to a situation, as a script has it. */
interface Way extends Script {
  /** How many actions of each kind there were. */
  readonly counts: readonly number[];
  /** How often something else happened than usually does. */
  readonly departures: number;
}

interface Wanted {
  /** How many actions a script has at most. */
  readonly length: number;
  /** Each order is tried with each single fault, too. */
  readonly faults: boolean;
  /** The kinds of the first actions, where not all are to be tried. */
  readonly first: readonly number[];
  /**
   * In how many places an order may depart from the usual one, where each answer comes before anything else is done.
   */
  readonly departures: number;
}

/** Something that may happen next. */
interface Next {
  readonly way: Way;
  readonly happen: () => Promise<Situation>;
}

const begin: Way = {
  actions: [],
  faults: [],
  choices: [],
  counts: kindsOfAction.map(() => 0),
  departures: 0,
};

/**
 * Tries all scripts up to a length in every order of answers. What can come after a situation, and what is said of it,
 * depends on nothing but the situation: where one was met before with as many actions to come, or more, all was tried
 * that can come after it, and it is not gone on from.
 */
export class Search {
  /** With how many actions to come a situation was met. */
  private readonly seen = new Map<string, number>();
  readonly failures: { readonly script: Script; readonly broken: readonly string[] }[] = [];
  situations = 0;
  /** Orders that were followed until they were through, or met a situation that was known. */
  orders = 0;
  /** Situations in which nothing waits: each was brought to rest and judged. */
  ends = 0;

  constructor(
    private readonly goesOn: () => boolean,
    readonly book = new PaneBook(),
  ) {}

  /** Whether there was time for all. */
  async tryAll(wanted: Wanted): Promise<boolean> {
    return this.from(await Situation.begin(this.book), begin, wanted);
  }

  private async from(now: Situation, way: Way, wanted: Wanted): Promise<boolean> {
    const toCome = wanted.length - way.actions.length;
    const word = wordOf(now, way, wanted);
    if ((this.seen.get(word) ?? -1) >= toCome) {
      this.orders++;
      return true;
    }
    if (!this.goesOn()) return false;
    this.seen.set(word, toCome);
    this.situations++;
    const options = now.options();
    if (options.length === 0 && way.actions.length >= wanted.first.length) await this.judge(now, way);
    for (const next of nextOf(now, options, way, wanted))
      if (!(await this.from(await next.happen(), next.way, wanted))) return false;
    return true;
  }

  private async judge(now: Situation, way: Way): Promise<void> {
    this.ends++;
    this.orders++;
    const broken = brokenIn(await calmed(now), expectsErrors(way.faults));
    if (broken.length > 0) this.failures.push({ script: way, broken });
  }
}

function* nextOf(now: Situation, options: readonly Option[], way: Way, wanted: Wanted): Generator<Next> {
  const mayAct = way.actions.length < wanted.length;
  const departing = { ...way, departures: way.departures + 1 };
  const mayDepart = departing.departures <= wanted.departures;
  if (mayAct && (mayDepart || options.length === 0))
    yield* actsOf(now, options.length === 0 ? way : departing, wanted.first[way.actions.length]);
  for (const [index, option] of options.entries()) {
    if (index > 0 && !mayDepart) return;
    const choices = [...way.choices, index + (mayAct ? 1 : 0)];
    const coming = { ...(index === 0 ? way : departing), choices };
    yield { way: coming, happen: () => now.after(option) };
    if (wanted.faults && way.faults.length === 0) yield* faultsOf(now, option, coming);
  }
}

function* faultsOf(now: Situation, option: Option, way: Way): Generator<Next> {
  for (const fault of faultKinds) {
    // All others have one answer.
    if (fault === 'tooFew' && !isWrite(option.call)) continue;
    const call = { ...option.call, fault };
    const faults = [{ call: call.index, kind: fault }];
    yield { way: { ...way, faults }, happen: () => now.after({ ...option, call }) };
  }
}

function* actsOf(now: Situation, way: Way, only?: number): Generator<Next> {
  const choices = [...way.choices, 0];
  for (const [kind, make] of kindsOfAction.entries()) {
    if (only !== undefined && kind !== only) continue;
    const count = way.counts[kind] ?? 0;
    const action = make(count);
    // Where the place in the script is nothing to an action, it is not told by what was done before.
    const counts = make.length > 0 ? way.counts.with(kind, count + 1) : way.counts;
    yield {
      way: { ...way, actions: [...way.actions, action], choices, counts },
      happen: () => acted(now, action),
    };
  }
}

/** A situation with all that may be done in it, but for how many actions are to come. */
function wordOf(now: Situation, { actions, faults, counts, departures }: Way, wanted: Wanted): string {
  const mayFail = wanted.faults && faults.length === 0;
  const rest: unknown[] = [wanted.first.slice(actions.length), counts, mayFail, expectsErrors(faults)];
  if (Number.isFinite(wanted.departures)) rest.push(wanted.departures - departures);
  return hash('sha1', `${JSON.stringify(rest)}\n${now.word}`, 'base64');
}
