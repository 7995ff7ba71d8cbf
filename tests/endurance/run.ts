import { parseArgs } from 'node:util';
import { build } from '../end-to-end/build';
import { closeStage } from '../end-to-end/workbench';
import type { Move } from '../rig/page/move';
import { Course, movesOf } from './course';

/** By so much the heap may grow over the second half of a walk, in which the pane is not reloaded. */
const mostGrowth = 4_000_000;
const usualMoves = '2000';

const inMegabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
const isReload = ({ kind }: Move): boolean => kind === 'reload';

async function tellFailure(course: Course, moves: readonly Move[], complaint: string): Promise<void> {
  console.log(`After ${moves.length} moves: ${complaint}`);
  const shortest = await course.shortest(moves, complaint);
  console.log(`It takes ${shortest.length} moves:`);
  shortest.forEach((move) => console.log(`  ${JSON.stringify(move)}`));
  process.exitCode = 1;
}

/** Half of the walk with reloads, half without, so that what the pane hoards can show. */
async function walk(course: Course, moves: readonly Move[]): Promise<boolean> {
  const half = Math.ceil(moves.length / 2);
  const [first, second] = [moves.slice(0, half), moves.slice(half).filter((move) => !isReload(move))];
  await course.begin();
  const made: Move[] = [...first, { kind: 'reload' }];
  const early = await course.take(made);
  if (early) return (await tellFailure(course, made.slice(0, early.move + 1), early.complaint), false);
  const before = await course.heap();
  const late = await course.take(second);
  const complaint = late?.complaint ?? (await course.end());
  made.push(...second);
  if (complaint !== null)
    return (await tellFailure(course, made.slice(0, (late?.move ?? made.length) + 1), complaint), false);
  const after = await course.heap();
  console.log(
    `Heap: ${inMegabytes(before)} after ${half} moves, ${inMegabytes(after)} after ${moves.length}.`,
  );
  return after - before <= mostGrowth;
}

/** Walks so many random moves through document and pane; the exit code is 1 if they part or the heap grows. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { seed: { type: 'string' }, moves: { type: 'string', default: usualMoves } },
  });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const start = Date.now();
  build();
  const course = await Course.open();
  console.log(`${values.moves} moves with the seed ${seed}`);
  const isWell = await walk(course, movesOf(seed, Number(values.moves)));
  course.complaints.forEach((complaint) => console.log(complaint));
  if (!isWell || course.complaints.length > 0) process.exitCode = 1;
  await course.close();
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(isWell ? `Document, pane and model agree (${seconds} s).` : `Failed (${seconds} s).`);
}

void main().finally(closeStage);
