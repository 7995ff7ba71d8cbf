import type { Action } from './action';
import { describeAction } from './action';
import { brokenIn } from './invariants';
import { acted } from './acting';
import { calmed } from './calm';
import type { Fault, FaultKind } from './faults';
import { PaneBook } from './paneBook';
import { Situation } from './situation';

/**
 * What is tried: the actions in their order, the faults, and the order of all that happens as the choices made on the
 * way.
 */
export interface Script {
  readonly actions: readonly Action[];
  readonly faults: readonly Fault[];
  readonly choices: readonly number[];
}

export interface Outcome {
  /** How many things could happen at each choice, and the call made by then. */
  readonly widths: readonly number[];
  readonly calls: number;
  readonly broken: readonly string[];
  readonly story: readonly string[];
}

/** Errors of the pane are no surprise where something was thrown on purpose. */
export const expectsErrors = (faults: readonly Fault[]): boolean =>
  faults.some(({ kind }) => kind === 'thrown' || kind === 'garbage');

/** Far more than the longest walk takes. */
const mostEvents = 5_000;

/**
 * Runs a script; where choices end, the first thing that can happen does. All happens to real panes, unless a book
 * knows them.
 */
export async function run(
  { actions, faults, choices }: Script,
  book = new PaneBook(false),
): Promise<Outcome> {
  const faultOf = (index: number): FaultKind | null =>
    faults.find(({ call }) => call === index)?.kind ?? null;
  let now = await Situation.begin(book);
  const story: string[] = [];
  const widths: number[] = [];
  for (let left = actions; ;) {
    const options = now.options();
    const [next] = left;
    const width = options.length + (next ? 1 : 0);
    if (width === 0) break;
    if (widths.length > mostEvents)
      return { widths, calls: 0, broken: ['it never comes to rest'], story: story.slice(0, 200) };
    const choice = Math.min(choices[widths.length] ?? 0, width - 1);
    widths.push(width);
    const option = options[next ? choice - 1 : choice];
    story.push(option?.name ?? describeAction(next as Action));
    if (option) now = await now.after(option, faultOf);
    else if (next) now = await acted(now, next, faultOf);
    if (!option) left = left.slice(1);
  }
  const calls = now.made;
  const end = await calmed(now, (name) => story.push(name));
  return { widths, calls, broken: brokenIn(end, expectsErrors(faults)), story };
}

/** The choices of the next order, the last ones changing fastest; null after the last order. */
export function nextOrder(choices: readonly number[], widths: readonly number[]): number[] | null {
  for (let at = widths.length - 1; at >= 0; at--) {
    const choice = choices[at] ?? 0;
    if (choice + 1 < (widths[at] ?? 0))
      return [...widths.slice(0, at).map((_, index) => choices[index] ?? 0), choice + 1];
  }
  return null;
}

/** Without an action there are fewer calls: the faults meet earlier ones. */
const mostEarlier = 4;

const earlier = (faults: readonly Fault[], by: number): Fault[] =>
  faults.map(({ call, kind }) => ({ call: Math.max(0, call - by), kind }));

/** Smaller scripts that may fail in the same way. */
function* smaller({ actions, faults, choices }: Script): Generator<Script> {
  for (let at = 0; at < faults.length; at++) yield { actions, faults: faults.toSpliced(at, 1), choices };
  for (let length = Math.ceil(actions.length / 2); length >= 1; length = Math.floor(length / 2))
    for (let at = 0; at + length <= actions.length; at += length) {
      const left = actions.toSpliced(at, length);
      const most = faults.length > 0 ? mostEarlier * length : 0;
      for (let by = 0; by <= most; by++) {
        yield { actions: left, faults: earlier(faults, by), choices };
        yield { actions: left, faults: earlier(faults, by), choices: choices.toSpliced(at, length) };
      }
    }
  for (let length = 0; length < choices.length; length = length * 2 + 1)
    yield { actions, faults, choices: choices.slice(0, length) };
  for (let at = 0; at < choices.length; at++)
    if ((choices[at] ?? 0) > 0) yield { actions, faults, choices: choices.with(at, 0) };
}

/** The smallest script found that still fails. */
export async function shrink(script: Script): Promise<Script> {
  for (const candidate of smaller(script)) {
    const { broken } = await run(candidate);
    if (broken.length > 0) return shrink(candidate);
  }
  return script;
}
