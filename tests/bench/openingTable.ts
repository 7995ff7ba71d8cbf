import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initialScripts, total, weigh } from '../../src/commands/bundle/initialScripts';
import { benchFolder, buildBench } from './benchBundles';
import { moments, subjects, timeOpenings, type Moment, type Opening, type Subject } from './openings';

const folders: Readonly<Record<Subject, string>> = { pane: 'dist', scaffold: join(benchFolder, 'scaffold') };

/** The criteria are to be there in at most so many times what the scaffold's button takes. */
const goal = 1.1;

/** Bytes of JavaScript that a page loads at once, gzip. */
function weightOf(subject: Subject): number {
  const folder = folders[subject];
  const html = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  return total(weigh(initialScripts(html), (file) => readFileSync(join(folder, file))));
}

const sorted = (openings: readonly Opening[], moment: Moment): number[] =>
  openings.map((opening) => opening[moment]).sort((left, right) => left - right);

const middle = (values: readonly number[]): number => values[Math.floor(values.length / 2)] ?? 0;

function told(openings: readonly Opening[], moment: Moment): string {
  const values = sorted(openings, moment).map(Math.round);
  return `${middle(values)} (${values[0] ?? 0}-${values.at(-1) ?? 0})`;
}

/**
 * Prints how pane and scaffold open; returns what weighs more than it may. Times are printed, and judged by a person.
 */
export async function benchOpening(print: (...cells: string[]) => void): Promise<string[]> {
  await buildBench();
  const weights = subjects.map(weightOf);
  const [pane = 0, scaffold = 0] = weights;
  print('Opening, ms at 4x (range)', ...subjects, 'ratio');
  const openings = await timeOpenings();
  for (const moment of moments) {
    const [own = 0, empty = 1] = subjects.map((subject) => middle(sorted(openings[subject], moment)));
    const ratio = (own / empty).toFixed(2);
    print(moment, ...subjects.map((subject) => told(openings[subject], moment)), ratio);
  }
  print('initial JavaScript, bytes', ...weights.map(String), (pane / scaffold).toFixed(2));
  print('goal for ready', '', '', `${goal}`);
  return pane < scaffold ? [] : [`The pane loads ${pane} bytes at once, the scaffold ${scaffold}`];
}
