import { plainText } from '../../characters/plain';
import { bands, percentOf, stepOf } from './bands';
import type { FigureEntry } from './figureReader';
import { count, FigureReader } from './figureReader';
import type { SuggestionOutcome } from './suggestion';
import { nextForShare } from './share';

/** Jobs of one kind (criterion 19) or with one employer (criterion 20). */
export interface JobGroup {
  readonly name: string;
  readonly jobs: FigureEntry;
}

/** So many jobs of one kind or with one employer count. */
export const mostOfOne = 2;

/** A name as it is compared: dashes, apostrophes and quotation marks differ by who typed it. */
const foldName = (name: string): string =>
  // An acute accent that stands alone would become a space and an accent in its plain form.
  plainText(name.replace(/[’‘‛ʼ`´′]/gu, "'"))
    .toLowerCase()
    .replace(/\s?[\p{Pd}\u2212]\s?/gu, '-')
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/ ?[.,;:]$/u, '');

/** The jobs by name: rows that bear the same name are one group, whatever their capitals, spaces and dashes. */
function groupJobs(groups: readonly (readonly [name: string, jobs: number])[]): Map<string, number> {
  const byName = new Map<string, number>();
  for (const [name, jobs] of groups) byName.set(foldName(name), (byName.get(foldName(name)) ?? 0) + jobs);
  return byName;
}

/** Whether a criterion's figures are jobs by their kind or employer. */
export const countsByName = (number: number): number is 19 | 20 => number === 19 || number === 20;

/**
 * One row a job, as in a pasted column of job titles or employers, made into groups in the order of their first job.
 */
export function groupsOf(names: readonly string[]): JobGroup[] {
  const firsts = new Map<string, string>();
  for (const name of names) if (!firsts.has(foldName(name))) firsts.set(foldName(name), name.trim());
  const jobs = groupJobs(names.map((name) => [name, 1]));
  return [...firsts].map(([folded, name]) => ({ name, jobs: jobs.get(folded) ?? 0 }));
}

function takeGroup(reader: FigureReader, { name, jobs }: JobGroup, row: number): [string, number] {
  const named = foldName(name) !== '';
  if (!named) reader.take({ field: 'name', row }, null, count);
  return [name, reader.take({ field: 'jobs', row }, jobs, count)];
}

const sum = (values: readonly number[]): number => values.reduce((left, right) => left + right, 0);

/** Criteria 19 and 20: the share of the jobs that is left when at most two of one kind, or with one employer, count. */
export function suggestDiversity(number: 19 | 20, groups: readonly JobGroup[]): SuggestionOutcome {
  const reader = new FigureReader();
  reader.need(groups, 'groups');
  const byName = groupJobs(groups.map((group, row) => takeGroup(reader, group, row)));
  const filled = [...byName.values()].filter((jobs) => jobs > 0);
  const jobs = sum(filled);
  const obstacle = reader.obstacle();
  if (obstacle) return obstacle;
  reader.check(jobs === 0, { field: 'jobs' }, 'zeroWhole');
  const counted = sum(filled.map((each) => Math.min(each, mostOfOne)));
  const value = percentOf(counted, jobs);
  return (
    reader.obstacle() ?? {
      kind: 'suggestion',
      score: stepOf(bands[number], value),
      value,
      calculation: { kind: 'diversity', counted, jobs, kinds: filled.length },
      next: nextForShare(bands[number], counted, jobs),
    }
  );
}
