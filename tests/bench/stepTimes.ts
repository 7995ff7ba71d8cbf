import type { CDPSession } from 'playwright-core';
import { Assessor } from '../end-to-end/assessor';
import { openWorkbench, type OpenWorkbench } from '../end-to-end/workbench';
import { grown } from './readerTime';
import { scriptTime, type Profile } from './scriptTime';

export const steps = ['typing', 'scoring', 'turning', 'check'] as const;
type Step = (typeof steps)[number];

/** Milliseconds of the pane's own script for each step, on a processor that is four times as slow. */
export type StepTimes = Readonly<Record<Step, number>>;

const slowdown = 4;
const quiet = 1_500;
const repetitions = 5;

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;

interface Bench {
  readonly open: OpenWorkbench;
  readonly assessor: Assessor;
  readonly devTools: CDPSession;
}

/** What the pane's scripts take from the press until nothing has come after it for a while. */
async function during({ open, devTools }: Bench, step: () => Promise<unknown>): Promise<number> {
  await devTools.send('Profiler.start');
  await step();
  await open.page.waitForTimeout(quiet);
  const { profile } = (await devTools.send('Profiler.stop')) as { profile: Profile };
  return scriptTime(profile);
}

/** The median of several times the same step, each time on another criterion. */
async function repeat(
  bench: Bench,
  step: (number: number) => Promise<unknown>,
  before: (number: number) => Promise<unknown> = () => Promise.resolve(),
): Promise<number> {
  const times: number[] = [];
  for (let number = 1; number <= repetitions; number += 1) {
    await before(number);
    await bench.open.page.waitForTimeout(quiet);
    times.push(await during(bench, () => step(number)));
  }
  return median(times);
}

/** Times the steps of an assessor in the Finnish sample, or in one with so many controls. */
export async function timeSteps(controls?: number): Promise<StepTimes> {
  const open = await openWorkbench(
    controls === undefined ? {} : { file: { name: 'large.docx', bytes: grown(controls, 'comments').bytes } },
  );
  const assessor = new Assessor(open, 'fi');
  await assessor.criterion(25).waitFor({ timeout: 120_000 });
  const devTools = await open.page.context().newCDPSession(open.page);
  await devTools.send('Profiler.enable');
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const bench: Bench = { open, assessor, devTools };
  const turn = (number: number) => assessor.turnTo(number);
  const next = () => open.pane.getByRole('button', { name: /^Seuraava/u }).first();
  const times: StepTimes = {
    typing: await repeat(bench, () => assessor.field('comments').press('a'), turn),
    scoring: await repeat(bench, () => assessor.option(4).check(), turn),
    turning: await repeat(bench, () => next().click(), turn),
    check: await repeat(
      bench,
      () =>
        open.pane
          .getByRole('button', { name: /^Tarkist/u })
          .first()
          .click(),
      () => assessor.turnToOverview(),
    ),
  };
  await open.close();
  return times;
}
