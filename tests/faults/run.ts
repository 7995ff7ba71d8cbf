import { parseArgs } from 'node:util';
import { buildStaleBundles } from '../../src/commands/bundle/bundles';
import { closeStage } from '../end-to-end/workbench';
import type { StepName } from '../rig/page/steps';
import { describeBatch } from './places';
import { describeTrial, holds, isWell, stepNames, FaultPage, type Trial } from './faultPage';

/** Places tried between two signs of life. */
const signEvery = 250;

const isStep = (name: string): name is StepName => stepNames.some((step) => step === name);
const isUnmet = ({ verdict }: Trial): boolean => !verdict.met;

const sumUp = (trials: readonly Trial[]): string =>
  `${trials.length} places tried, ${trials.filter(holds).length} held, ` +
  `${trials.filter((trial) => !isWell(trial)).length} did not, no batch came by ${trials.filter(isUnmet).length}`;

/** Tells which batches did not come again at the places that no batch came by. */
function tellUnmet(trials: readonly Trial[]): void {
  const batches = trials.filter(isUnmet).map(({ place }) => describeBatch(place));
  for (const batch of new Set(batches))
    console.log(`  ${batch}: no batch came by ${batches.filter((name) => name === batch).length} places`);
}

async function tryPlaces(faultPage: FaultPage, step: StepName): Promise<Trial[]> {
  const places = await faultPage.placesOf(step);
  const trials: Trial[] = [];
  for await (const some of faultPage.try(places)) {
    trials.push(...some);
    for (const trial of some) if (!isWell(trial)) console.log(`  ${describeTrial(trial)}`);
    if (trials.length % signEvery === 0)
      console.log(`  ${step}: ${trials.length} of ${places.length} places`);
  }
  return trials;
}

/** Each step has a page of its own. */
async function tryStep(step: StepName): Promise<{ trials: Trial[]; complaints: readonly string[] }> {
  const start = Date.now();
  const faultPage = await FaultPage.open(step);
  const trials = await tryPlaces(faultPage, step);
  tellUnmet(trials);
  faultPage.complaints.forEach((complaint) => console.log(`  ${complaint}`));
  await faultPage.close();
  console.log(`${step}: ${sumUp(trials)} (${Math.round((Date.now() - start) / 1000)} s)`);
  return { trials, complaints: faultPage.complaints };
}

function stepsAsked(): readonly StepName[] {
  const { positionals } = parseArgs({ allowPositionals: true });
  const unknown = positionals.filter((name) => !isStep(name));
  if (unknown.length > 0)
    throw new Error(`There is no step ${unknown.join(', ')}: choose of ${stepNames.join(', ')}.`);
  return positionals.length > 0 ? positionals.filter(isStep) : stepNames;
}

/** Tries the given steps, or all, and says how many places held; the exit code is 1 if one did not. */
async function main(): Promise<void> {
  const steps = stepsAsked();
  buildStaleBundles();
  const trials: Trial[] = [];
  for (const step of steps) {
    const tried = await tryStep(step);
    trials.push(...tried.trials);
    const hasMet = tried.trials.some(holds);
    if (!hasMet || !tried.trials.every(isWell) || tried.complaints.length > 0) process.exitCode = 1;
  }
  console.log(`${sumUp(trials)}.`);
}

void main().finally(closeStage);
