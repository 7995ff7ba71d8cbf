import { buildStaleBundles } from '../../src/commands/bundle/bundles';
import { closeStage, samples } from '../end-to-end/workbench';
import { benchOpening } from './openingTable';
import { countBatches, occasions, type BatchCounts } from './batchCounts';
import { growthFaults, growthRatios, mostGrowth, perControl } from './growth';
import { steps, timeSteps } from './stepTimes';
import { growths, sizes, timeReader, type Growth } from './readerTime';

/** The most batches to Word that an occasion may take. */
const limits: Partial<BatchCounts> = {
  opening: 2,
  'one score': 2,
  'the 25th score': 1,
  clearing: 2,
  idling: 0,
};

const print = (...cells: (string | number)[]) =>
  console.log(cells.map((cell, index) => String(cell)[index === 0 ? 'padEnd' : 'padStart'](index === 0 ? 28 : 12)).join('')); // prettier-ignore

/** Prints the counts in one language after the other; returns what is above its limit. */
async function benchBatches(): Promise<string[]> {
  const counts: BatchCounts[] = [];
  for (const sample of samples) counts.push(await countBatches(sample));
  print('Batches to Word', ...samples, 'at most');
  for (const occasion of occasions)
    print(occasion, ...counts.map((count) => count[occasion]), limits[occasion] ?? '');
  return occasions.filter((occasion) =>
    counts.some((count) => count[occasion] > (limits[occasion] ?? Infinity)),
  );
}

/** Prints the times of each size; returns what grows too fast. */
function benchReader(growth: Growth): string[] {
  print(`Reader, more ${growth}`, 'ms', 'µs/control', 'ratio', 'at most');
  const times = sizes.map((size) => timeReader(size, growth));
  const ratios = growthRatios(times);
  times.forEach((time, index) => {
    const ratio = ratios[index] ?? NaN;
    const limit = index === sizes.length - 1 ? mostGrowth : '';
    print(`${time.controls} controls`, time.milliseconds.toFixed(1), (perControl(time) * 1000).toFixed(0), ratio.toFixed(2), limit); // prettier-ignore
  });
  return growthFaults(times, growth);
}

/**
 * The goals are printed beside the times, not asserted: another machine has other times. The check parses the report.
 */
async function benchSteps(): Promise<void> {
  const large = 1_600;
  const [sample, grown] = [await timeSteps(), await timeSteps(large)];
  print('Script of one step at 4x, ms', 'sample', 'goal', `${large}`, 'goal');
  for (const step of steps)
    print(
      step,
      sample[step].toFixed(0),
      step === 'check' ? '' : 50,
      grown[step].toFixed(0),
      step === 'check' ? '' : 250,
    );
}

async function main(): Promise<void> {
  buildStaleBundles();
  const tooHeavy = await benchOpening((first, ...rest) =>
    console.log([first.padEnd(28), ...rest.map((cell) => cell.padStart(20))].join('')),
  );
  const tooMany = await benchBatches();
  await benchSteps();
  const tooSlow = growths.flatMap(benchReader);
  const faults = [...tooHeavy, ...tooMany.map((occasion) => `Too many batches: ${occasion}`), ...tooSlow];
  faults.forEach((fault) => console.error(`${fault}.`));
  if (faults.length > 0) process.exitCode = 1;
}

void main().finally(closeStage);
