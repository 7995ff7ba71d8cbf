import type { Action } from './action';
import { describeAction } from './action';
import { brokenIn } from './invariants';
import type { Fault, Option } from './scheduler';
import { World } from './world';

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
const expectsErrors = (faults: readonly Fault[]): boolean =>
  faults.some(({ kind }) => kind === 'thrown' || kind === 'garbage');

function optionsOf(world: World, waiting: readonly Action[]): Option[] {
  const [next] = waiting;
  const act: Option[] = next ? [{ name: describeAction(next), happen: () => world.act(next) }] : [];
  return [...act, ...world.scheduler.options()];
}

/** Far more than the longest walk takes. */
const mostEvents = 5_000;

/** Runs a script; where choices end, the first thing that can happen does. */
export async function run({ actions, faults, choices }: Script): Promise<Outcome> {
  const world = new World(faults);
  await world.begin();
  world.story.splice(0);
  const widths: number[] = [];
  let left = actions;
  for (let options = optionsOf(world, left); options.length > 0; options = optionsOf(world, left)) {
    if (widths.length > mostEvents) {
      const { story } = world;
      return { widths, calls: 0, broken: ['it never comes to rest'], story: story.slice(0, 200) };
    }
    const choice = Math.min(choices[widths.length] ?? 0, options.length - 1);
    widths.push(options.length);
    if (left.length > 0 && choice === 0) left = left.slice(1);
    const option = options[choice];
    if (option) await world.happen(option);
  }
  const calls = world.scheduler.callsMade;
  await world.calm();
  return { widths, calls, broken: brokenIn(world, expectsErrors(faults)), story: world.story };
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
