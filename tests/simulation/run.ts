import { parseArgs } from 'node:util';
import { describeAction } from './action';
import type { GoesOn } from './explore';
import { Tally, tryScripts, walk } from './explore';
import type { Script } from './trial';
import { run, shrink } from './trial';

/** How much of the time is gone when scripts with faults end, and those without: the rest is for walks. */
const ends = { faults: 0.5, scripts: 0.6, walks: 1 } as const;
/** More failures than these say nothing new. */
const enough = 5;

async function tell(script: Script): Promise<void> {
  const { broken, story } = await run(script);
  broken.forEach((complaint) => console.log(`Broken: ${complaint}`));
  script.actions.forEach((action) => console.log(`  ${describeAction(action)}`));
  console.log('In this order:');
  story.forEach((event) => console.log(`  ${event}`));
  console.log(`Again: npm run simulate -- --script '${JSON.stringify(script)}'`);
}

/** Tries scripts in every order of answers and walks at random; the exit code is 1 when an invariant is broken. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      script: { type: 'string' },
      seed: { type: 'string', default: '1' },
      length: { type: 'string', default: '3' },
      walks: { type: 'string', default: '10000' },
      minutes: { type: 'string', default: '20' },
    },
  });
  if (values.script !== undefined) return tell(JSON.parse(values.script) as Script);
  const tally = new Tally();
  const start = Date.now();
  const until =
    (part: number): GoesOn =>
    () =>
      Date.now() < start + Number(values.minutes) * 60_000 * part && tally.failures.length < enough;
  const length = Number(values.length);
  const seed = Number(values.seed);
  for (let short = 1; short <= length; short++)
    await tryScripts(short, { faults: true, seed }, tally, until(ends.faults));
  await tryScripts(length + 1, { faults: false, seed }, tally, until(ends.scripts));
  await walk(seed, 60, Number(values.walks), tally, until(ends.walks));
  for (const { script } of tally.failures) await tell(await shrink(script));
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(
    `${tally.scripts} scripts in ${tally.orders} orders and ${tally.walks} walks: ` +
      `${tally.failures.length} broke an invariant (${seconds} s).`,
  );
  if (tally.failures.length > 0) process.exitCode = 1;
}

await main();
