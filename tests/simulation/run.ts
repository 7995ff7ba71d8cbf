import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeAction } from './action';
import type { GoesOn, Share } from './explore';
import { Tally, trySome, tryScripts, walk } from './explore';
import { invariantNames } from './invariants';
import type { Script } from './trial';
import { run, shrink } from './trial';

/** Of a longer script that is drawn only so many orders are tried, so that many scripts are. */
const ordersOfDrawn = 20;
/** How much of the time is gone when each part ends. */
const ends = {
  scripts: 0.2,
  faultsOnce: 0.28,
  longOnce: 0.36,
  early: 0.38,
  faults: 0.4,
  drawn: 0.42,
  walks: 1,
} as const;
const usual = { length: '3', walks: '10000', minutes: '20' } as const;
/** A usual run that comes to less proves little, whatever did not break. */
const leastOrders = 200_000;
/** More failures than these say nothing new. */
const enough = 5;
/** What is known of panes lives long, and what becomes of it along the way does not. */
const room = ['--max-semi-space-size=64', '--max-old-space-size=4000'];
/** One for each of two cores. */
const processes = 2;

async function tell(script: Script): Promise<void> {
  const { broken, story } = await run(script);
  broken.forEach((complaint) => console.log(`Broken: ${complaint}`));
  script.actions.forEach((action) => console.log(`  ${describeAction(action)}`));
  console.log('In this order:');
  story.forEach((event) => console.log(`  ${event}`));
  console.log(`Again: npm run simulate -- --script '${JSON.stringify(script)}'`);
}

interface Wishes {
  readonly seed: number;
  readonly length: number;
  readonly walks: number;
  readonly minutes: number;
}

async function tryShare({ seed, length, walks, minutes }: Wishes, share: Share): Promise<Tally> {
  const tally = new Tally();
  const start = Date.now();
  const until =
    (part: number): GoesOn =>
    () =>
      Date.now() < start + minutes * 60_000 * part && tally.failures.length < enough;
  const drawn = { seed, share };
  for (let short = 1; short < length; short++)
    await tryScripts({ ...drawn, length: short, faults: true }, tally, until(ends.scripts));
  await tryScripts({ ...drawn, length, faults: false }, tally, until(ends.scripts));
  // First all of them in the usual order, then as many as there is time for in further ones.
  await tryScripts({ ...drawn, length, faults: true, departures: 0 }, tally, until(ends.faultsOnce));
  await tryScripts(
    { ...drawn, length: length + 1, faults: false, departures: 0 },
    tally,
    until(ends.longOnce),
  );
  await tryScripts({ ...drawn, length: length + 1, faults: false, departures: 1 }, tally, until(ends.early));
  await tryScripts({ ...drawn, length, faults: true }, tally, until(ends.faults));
  await trySome({ ...drawn, length: length + 2, atMost: ordersOfDrawn }, tally, until(ends.drawn));
  await walk(seed, 60, walks, tally, until(ends.walks), share);
  return tally;
}

/** Tries a share in a process of its own, with the same arguments. */
function tryElsewhere(from: number): Promise<Tally> {
  const child = fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), '--share', String(from)], {
    execArgv: [...process.execArgv, ...room],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (tally: Tally) => resolve(tally));
    child.once('exit', (code) => reject(new Error(`The process of share ${from} ended with ${code}.`)));
  });
}

/** What a usual run should have come to and did not, as a sentence; null where it did. */
const tooLittle = ({ orders, walks }: Tally): string | null =>
  orders < leastOrders || walks < Number(usual.walks)
    ? `Too little was tried: ${leastOrders} orders and ${usual.walks} walks make a whole run.`
    : null;

/**
 * Tries scripts in every order of answers and walks at random; the exit code is 1 when an invariant is broken, or when
 * a run that was not shortened came to too little.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      script: { type: 'string' },
      seed: { type: 'string', default: '1' },
      length: { type: 'string', default: usual.length },
      walks: { type: 'string', default: usual.walks },
      minutes: { type: 'string', default: usual.minutes },
      /** Which share this process tries for the one that started it. */
      share: { type: 'string' },
    },
  });
  const { script, seed, length, walks, minutes, share } = values;
  if (script !== undefined) return tell(JSON.parse(script) as Script);
  if (share !== undefined) {
    const wishes = {
      seed: Number(seed),
      length: Number(length),
      walks: Number(walks),
      minutes: Number(minutes),
    };
    process.send?.(await tryShare(wishes, { from: Number(share), every: processes }));
    return;
  }
  const start = Date.now();
  const tally = new Tally();
  const shares = Array.from({ length: processes }, (_, from) => tryElsewhere(from));
  for (const tried of await Promise.all(shares)) tally.add(tried);
  for (const failure of tally.failures.slice(0, enough)) await tell(await shrink(failure.script));
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(
    `${tally.orders} orders through ${tally.situations} situations, and ${tally.walks} walks: ` +
      `${tally.failures.length} broke an invariant (${seconds} s).`,
  );
  for (const [kind, { done, of }] of Object.entries(tally.kinds))
    console.log(`Scripts ${kind}: ${done} of ${of}.`);
  console.log(`Held to: ${invariantNames.join(', ')}.`);
  const isUsual = length === usual.length && walks === usual.walks && minutes === usual.minutes;
  const complaint = isUsual && tally.failures.length === 0 ? tooLittle(tally) : null;
  if (complaint !== null) console.error(complaint);
  if (tally.failures.length > 0 || complaint !== null) process.exitCode = 1;
}

await main();
