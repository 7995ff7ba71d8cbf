import fc from 'fast-check';
import { describeTrial, holds, stepNames, Ward } from '../faults/ward';
import type { Place } from '../rig/page/trial';
import { closeStage } from './workbench';

jest.setTimeout(120_000);

/** Another day, other places: `FAULTS_SEED` repeats a run; `npm run faults` tries all places. */
const seed = Number(process.env['FAULTS_SEED'] ?? Math.floor(Date.now() / 86_400_000));
const placesOfEach = 8;

const sampleOf = (places: readonly Place[]): readonly Place[] =>
  fc.sample(fc.shuffledSubarray([...places], { minLength: placesOfEach, maxLength: placesOfEach }), {
    seed,
    numRuns: 1,
  })[0] ?? [];

describe(`Whatever goes wrong in Word once (seed ${seed})`, () => {
  let ward: Ward;

  beforeAll(async () => {
    ward = await Ward.open();
  });
  afterAll(async () => {
    expect(ward.complaints).toEqual([]);
    await ward.close();
    await closeStage();
  });

  it.each(stepNames)('leaves document, pane and sums in agreement: %s', async (step) => {
    const failures: string[] = [];
    let tried = 0;
    for await (const trials of ward.try(sampleOf(await ward.placesOf(step)))) {
      tried += trials.length;
      failures.push(...trials.filter((trial) => !holds(trial)).map(describeTrial));
    }
    expect(failures).toEqual([]);
    expect(tried).toBe(placesOfEach);
  });
});
