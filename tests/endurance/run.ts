import { parseArgs } from 'node:util';
import { buildStaleBundles } from '../../src/commands/bundle/bundles';
import { closeStage, samples, type Sample } from '../end-to-end/workbench';
import type { Move } from '../rig/page/move';
import { WalkPage, movesOf, withoutReloads } from './walkPage';

/** By so much the heap may grow over the last stretch of a walk: what hoards a kilobyte or two with each move shows. */
const mostGrowth = 1_000_000;
const usualMoves = '2000';
/** Where the stretches of a walk end, as parts of it: reloads stop; all code has run, and histories are under way. */
const parts = { withReloads: 0.5, untilWarm: 0.7 } as const;

const inMegabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
async function tellFailure(walkPage: WalkPage, moves: readonly Move[], complaint: string): Promise<void> {
  console.log(`After ${moves.length} moves: ${complaint}`);
  const shortest = await walkPage.shortest(moves, complaint);
  console.log(`It takes ${shortest.length} moves:`);
  shortest.forEach((move) => console.log(`  ${JSON.stringify(move)}`));
  process.exitCode = 1;
}

/** How long a walk is: so many moves, and then more of them until so many minutes are over. */
interface Length {
  readonly moves: number;
  readonly minutes: number;
}

/** The moves of a walk, without reloads after its first half, so that what the pane hoards can show. */
function* stretchesOf(seed: number, { moves, minutes }: Length): Generator<Move[], void, undefined> {
  const end = Date.now() + minutes * 60_000;
  const half = Math.ceil(parts.withReloads * moves);
  const warm = Math.ceil(parts.untilWarm * moves);
  const first = movesOf(seed, moves);
  yield [...first.slice(0, half), { kind: 'reload' }];
  yield withoutReloads(first.slice(half, warm));
  yield withoutReloads(first.slice(warm));
  for (let next = seed + 1; Date.now() < end; next += 1) yield withoutReloads(movesOf(next, moves - warm));
}

/** Walks to the end; whether all agreed and the heap did not grow. */
async function walk(walkPage: WalkPage, seed: number, length: Length): Promise<boolean> {
  const made: Move[] = [];
  const heaps: number[] = [];
  await walkPage.begin();
  for (const stretch of stretchesOf(seed, length)) {
    const failure = await walkPage.take(stretch);
    made.push(...stretch.slice(0, failure ? failure.move + 1 - made.length : undefined));
    if (failure) return (await tellFailure(walkPage, made, failure.complaint), false);
    heaps.push(await walkPage.heap());
    console.log(`Heap: ${inMegabytes(heaps.at(-1) ?? 0)} after ${made.length} moves`);
  }
  const complaint = await walkPage.end();
  if (complaint !== null) return (await tellFailure(walkPage, made, complaint), false);
  const [, before = 0] = heaps;
  const after = heaps.at(-1) ?? 0;
  const holdsStill = after - before <= mostGrowth;
  console.log(
    `The heap ${holdsStill ? 'held still' : 'grew'}: ${inMegabytes(before)}, then ${inMegabytes(after)}.`,
  );
  return holdsStill;
}

async function walkOn(sample: Sample, seed: number, length: Length): Promise<boolean> {
  const start = Date.now();
  const walkPage = await WalkPage.open(sample);
  const isWell = await walk(walkPage, seed, length);
  const { complaints } = walkPage;
  complaints.forEach((complaint) => console.log(complaint));
  await walkPage.close();
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`${sample}: ${isWell ? 'document, pane and model agree' : 'failed'} (${seconds} s).`);
  return isWell && complaints.length === 0;
}

function samplesAsked(language: string | undefined): readonly Sample[] {
  const asked = samples.filter((sample) => language === undefined || sample === language);
  if (asked.length === 0)
    throw new Error(`There is no sample ${language ?? ''}: choose of ${samples.join(', ')}.`);
  return asked;
}

/**
 * Walks so many random moves, or minutes, through each sample and the pane; the exit code is 1 if they part or the heap
 * grows.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      moves: { type: 'string', default: usualMoves },
      minutes: { type: 'string', default: '0' },
      language: { type: 'string' },
    },
  });
  const asked = samplesAsked(values.language);
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  buildStaleBundles();
  const length: Length = { moves: Number(values.moves), minutes: Number(values.minutes) };
  console.log(`${length.moves} moves or ${length.minutes} minutes, whichever is more, with the seed ${seed}`);
  for (const sample of asked) if (!(await walkOn(sample, seed, length))) process.exitCode = 1;
}

void main().finally(closeStage);
