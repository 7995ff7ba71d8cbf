import { isBlank } from '../../characters/plain';
import { isBanded } from './bands';
import { answerTexts } from './suggest';
import type { CriterionWork, FigureTexts, JobTexts, WorkingData } from '../workingData';
import { noFigures, noWork } from '../workingData';

/** What is entered of each job. The names are kept in documents: they must not change. */
export const jobColumns = ['type', 'employer', 'permanent', 'current'] as const;
export type JobColumn = (typeof jobColumns)[number];

/** The jobs are kept with this criterion, the first of those that are counted from them. */
export const jobsHolder = 19;

/** Whether a criterion's figures can be counted from the jobs. */
export const countsJobs = (number: number): number is 19 | 20 | 21 =>
  number === 19 || number === 20 || number === 21;

const textOf = (job: JobTexts, column: JobColumn): string => job[column] ?? '';

/** Whether anything is known of the job by which it is counted. */
const isJob = (job: JobTexts): boolean => !isBlank(textOf(job, 'type')) || !isBlank(textOf(job, 'employer'));

export const isPermanent = (job: JobTexts): boolean => textOf(job, 'permanent') === answerTexts.yes;
/** A job goes on until it is said that it doesn't. */
export const isCurrent = (job: JobTexts): boolean => textOf(job, 'current') !== answerTexts.no;

export const jobsIn = (data: WorkingData): readonly JobTexts[] => data.get(jobsHolder)?.jobs ?? [];

export const hasJobs = (data: WorkingData): boolean => jobsIn(data).some(isJob);

/** The jobs as rows of kinds or employers, each in the place of its job. */
const rowsBy = (jobs: readonly JobTexts[], column: 'type' | 'employer'): FigureTexts['rows'] =>
  jobs.map((job): JobTexts => (isJob(job) ? { name: textOf(job, column), jobs: '1' } : {}));

function permanentOf(jobs: readonly JobTexts[], own: FigureTexts['fields']): FigureTexts['fields'] {
  const current = jobs.filter((job) => isJob(job) && isCurrent(job));
  return { ...own, jobs: String(current.length), permanent: String(current.filter(isPermanent).length) };
}

function countedFrom(number: 19 | 20 | 21, jobs: readonly JobTexts[], own: FigureTexts): FigureTexts {
  if (number === 21) return { rows: [], fields: permanentOf(jobs, own.fields) };
  return { fields: {}, rows: rowsBy(jobs, number === 19 ? 'type' : 'employer') };
}

/**
 * The work on a criterion as it is counted: where jobs are entered, 19 to 21 are counted from them, and figures of
 * their own are left alone.
 */
export function countedWork(data: WorkingData, number: number): CriterionWork {
  const work = data.get(number) ?? noWork;
  if (!isBanded(number) || !countsJobs(number) || !hasJobs(data)) return work;
  return { ...work, figures: countedFrom(number, jobsIn(data), work.figures ?? noFigures) };
}

/** All work as it is counted, by criterion. */
export function countedData(data: WorkingData): WorkingData {
  const counted = hasJobs(data) ? [19, 20, 21] : [];
  const numbers = new Set([...data.keys(), ...counted]);
  return new Map([...numbers].map((number) => [number, countedWork(data, number)]));
}
