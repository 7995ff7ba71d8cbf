import type { CheckedReport } from '../checkedReport';
import { parseDates } from '../dates/dateReading';
import type { FieldKey } from '../fieldKey';
import { frontFieldOf } from '../fieldKey';
import type { ProfiledCriterion } from '../profile/profile';
import { scoresOf } from '../report';
import { standingOf } from '../total';
import type { IsoDate } from '../dates/calendar';
import type { WorkingData } from '../workingData';
import type { FrontDay, FrontField } from '../../words/frontField';

/**
 * Which criteria a report is about. `latu`: those for people with partial work ability. `unknown`: most names are none
 * of the IPS criteria's. Their numbers mean something else and are never compared with ours.
 */
export const criteriaSets = ['ips', 'latu', 'unknown'] as const;
export type CriteriaSet = (typeof criteriaSets)[number];

/** A report beside the open one, or one of many: a value that was read from a file. */
export interface OtherReport extends CheckedReport {
  readonly criteria: readonly ProfiledCriterion[];
  readonly criteriaSet: CriteriaSet;
  /** ISO date on which THL last changed the template; null when the document doesn't say. */
  readonly templateDate: IsoDate | null;
  /** Ticks, figures and notes that travel in the file; empty where there are none or they can't be read. */
  readonly work: WorkingData;
}

type Texts = Pick<CheckedReport, 'texts'>;

/** The texts of a field of the front, each control's for itself, without empty ones. */
export const frontTexts = ({ texts }: Texts, name: FrontField): string[] =>
  [...texts]
    .filter(([key, text]) => frontFieldOf(key) === name && text.trim() !== '')
    .flatMap(([, text]) => text.trim());

/** A field of the front as one line: "" when it is empty. */
export const frontLine = (report: Texts, name: FrontField): string =>
  frontTexts(report, name).join('; ').replace(/\s+/gu, ' ');

/** The persons that a list of the front names, one for each line or field. */
export const frontEntries = (report: Texts, name: FrontField): string[] =>
  frontTexts(report, name)
    .flatMap((text) => text.split('\n'))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

export interface DayRange {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** The days in a date field of the front; null where it is empty or can't be read. */
export function frontDays({ texts }: Texts, name: FrontDay): DayRange | null {
  const key: FieldKey = `front.${name}`;
  const reading = parseDates(texts.get(key) ?? '');
  return reading.kind === 'dates' ? { first: reading.first, last: reading.last } : null;
}

/** The days of the assessment or, where they can't be read, the day of the report. */
export const assessedOn = (report: Texts): DayRange | null =>
  frontDays(report, 'assessmentDates') ?? frontDays(report, 'reportDate');

/** Assessors of one visit may finish weeks apart; in days. */
export const longestRound = 90;

/** The sum of all 25 scores; null while one is missing. */
export const totalOf = (report: OtherReport): number | null => standingOf(scoresOf(report).values()).total;

/** A name as two spellings of it are compared: letters and digits alone, in one case. */
export const foldedName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a document says days of its own on which the open report's assessment was not. */
export function isOtherTime(days: string, open: Texts): boolean {
  const [theirs, ours] = [parseDates(days), frontDays(open, 'assessmentDates')];
  return theirs.kind === 'dates' && ours !== null && (theirs.last < ours.first || theirs.first > ours.last);
}

/** Whether a document of this unit and the open report each name one, and not the same. */
export function isOtherUnit(unit: string, open: Texts): boolean {
  const [theirs, ours] = [foldedName(unit), foldedName(frontLine(open, 'unit'))];
  return theirs !== '' && ours !== '' && theirs !== ours;
}
