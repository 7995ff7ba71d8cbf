import { parseArgs } from 'node:util';
import { buildStaleBundles } from '../../src/commands/bundles';
import { closeStage, samples, type Sample } from '../end-to-end/workbench';
import type { Move } from '../rig/page/move';
import { WalkPage, movesOf } from './walkPage';

/** By so much the heap may grow over the last stretch of a walk: what hoards a kilobyte or two with each move shows. */
const mostGrowth = 1_000_000;
const usualMoves = '2000';
/** Where the stretches of a walk end, as parts of it: reloads stop; all code has run, and histories are under way. */
const parts = { withReloads: 0.5, untilWarm: 0.7 } as const;

const inMegabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
/** Moves that begin a pane anew. */
const isReload = ({ kind }: Move): boolean => ['reload', 'missingCode', 'second'].includes(kind);

async function tellFailure(walkPage: WalkPage, moves: readonly Move[], complaint: string): Promise<void> {
  console.log(`After ${moves.length} moves: ${complaint}`);
  const shortest = await walkPage.shortest(moves, complaint);
  console.log(`It takes ${shortest.length} moves:`);
  shortest.forEach((move) => console.log(`  ${JSON.stringify(move)}`));
  process.exitCode = 1;
}

/** The moves of a walk, its second half without reloads, so that what the pane hoards can show. */
function stretchesOf(moves: readonly Move[]): [Move[], Move[], Move[]] {
  const half = Math.ceil(parts.withReloads * moves.length);
  const warm = Math.ceil(parts.untilWarm * moves.length);
  const staying = (some: readonly Move[]): Move[] => some.filter((move) => !isReload(move));
  return [
    [...moves.slice(0, half), { kind: 'reload' }],
    staying(moves.slice(half, warm)),
    staying(moves.slice(warm)),
  ];
}

/** Walks to the end; whether all agreed and the heap did not grow. */
async function walk(walkPage: WalkPage, moves: readonly Move[]): Promise<boolean> {
  const made: Move[] = [];
  const heaps: number[] = [];
  await walkPage.begin();
  for (const stretch of stretchesOf(moves)) {
    const failure = await walkPage.take(stretch);
    made.push(...stretch.slice(0, failure ? failure.move + 1 - made.length : undefined));
    if (failure) return (await tellFailure(walkPage, made, failure.complaint), false);
    heaps.push(await walkPage.heap());
    console.log(`Heap: ${inMegabytes(heaps.at(-1) ?? 0)} after ${made.length} moves`);
  }
  const complaint = await walkPage.end();
  if (complaint !== null) return (await tellFailure(walkPage, made, complaint), false);
  const [, before = 0, after = 0] = heaps;
  const holdsStill = after - before <= mostGrowth;
  console.log(
    `The heap ${holdsStill ? 'held still' : 'grew'}: ${inMegabytes(before)}, then ${inMegabytes(after)}.`,
  );
  return holdsStill;
}

async function walkOn(sample: Sample, moves: readonly Move[]): Promise<boolean> {
  const start = Date.now();
  const walkPage = await WalkPage.open(sample);
  const isWell = await walk(walkPage, moves);
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

/** Walks so many random moves through each sample and the pane; the exit code is 1 if they part or the heap grows. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      moves: { type: 'string', default: usualMoves },
      language: { type: 'string' },
    },
  });
  const asked = samplesAsked(values.language);
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  buildStaleBundles();
  console.log(`${values.moves} moves with the seed ${seed}`);
  for (const sample of asked)
    if (!(await walkOn(sample, movesOf(seed, Number(values.moves))))) process.exitCode = 1;
}

void main().finally(closeStage);
