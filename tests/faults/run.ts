import { parseArgs } from 'node:util';
import { build } from '../end-to-end/build';
import { closeStage } from '../end-to-end/workbench';
import type { StepName } from '../rig/page/steps';
import { describeTrial, holds, stepNames, Ward, type Trial } from './ward';

const isStep = (name: string): name is StepName => stepNames.some((step) => step === name);

async function tryStep(ward: Ward, step: StepName): Promise<Trial[]> {
  const start = Date.now();
  const trials: Trial[] = [];
  for await (const some of ward.try(await ward.placesOf(step))) {
    trials.push(...some);
    for (const trial of some) if (!holds(trial)) console.log(`  ${describeTrial(trial)}`);
  }
  const held = trials.filter(holds).length;
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`${step}: ${held} of ${trials.length} places held (${seconds} s)`);
  return trials;
}

/** Tries the given steps, or all, and says how many places held; the exit code is 1 if one did not. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const unknown = positionals.filter((name) => !isStep(name));
  if (unknown.length > 0)
    throw new Error(`There is no step ${unknown.join(', ')}: choose of ${stepNames.join(', ')}.`);
  build();
  const ward = await Ward.open();
  const trials: Trial[] = [];
  for (const step of positionals.length > 0 ? positionals.filter(isStep) : stepNames)
    trials.push(...(await tryStep(ward, step)));
  const { complaints } = ward;
  complaints.forEach((complaint) => console.log(complaint));
  const held = trials.filter(holds).length;
  console.log(`${held} of ${trials.length} places held.`);
  if (held < trials.length || complaints.length > 0) process.exitCode = 1;
}

void main().finally(closeStage);
