import { daysBetween } from '../dates/calendar';
import type { FrontField } from '../../words/frontField';
import { madeOnce } from '../../words/madeOnce';
import { oneOf } from '../../words/oneOf';
import type { KnownWords } from '../../words/reportWords';
import { reportWords } from '../../words/words';
import type { FieldKey } from '../fieldKey';
import { criterionFields, criterionKey } from '../fieldKey';
import type { ReportTexts } from '../report';
import { criterionNumbers, scoresOf } from '../report';
import type { WorkingData } from '../workingData';
import type { DayRange, OtherReport } from './otherReport';
import {
  assessedOn,
  foldedName,
  frontDays,
  frontEntries,
  frontLine,
  isOtherUnit,
  longestRound,
} from './otherReport';
import type { ReadingWarning } from './readingWarnings';
import { readingWarnings } from './readingWarnings';

type Texts = Pick<ReportTexts, 'texts'>;

/**
 * What a report beside the open one is: a colleague's of the same visit, the unit's own view, one of an earlier year,
 * or this very report as it was sent to the unit.
 */
export const roles = ['colleague', 'selfAssessment', 'earlier', 'draft'] as const;
export type Role = (typeof roles)[number];

/** What is said of a report before anything is compared. */
export type RoleWarning =
  | ReadingWarning
  | { readonly kind: 'otherCriteria'; readonly set: 'latu' | 'unknown' }
  | { readonly kind: 'otherUnit'; readonly unit: string }
  /** As an earlier one it should be over before this one began: `notEarlier` began after it. */
  | { readonly kind: 'overlapping' | 'notEarlier' | 'noDate' }
  /** As one of the same assessment it should be of the same time. */
  | { readonly kind: 'longBefore' | 'later' | 'otherDays' }
  /** Nothing tells yet when the open report's assessment was: whether both are of the same one isn't known. */
  | { readonly kind: 'ownNoDate' }
  /** All that is written in it stands in the open report, or in one that was picked before. */
  | { readonly kind: 'sameReport' | 'pickedTwice' }
  /**
   * One that was picked before, in the same role, is nearly the same, or is of an assessment that ended on the same
   * day.
   */
  | { readonly kind: 'otherVersion' | 'sameDay'; readonly name: string }
  | { readonly kind: 'incomplete'; readonly scored: number }
  /** The open report is by other criteria than this one. */
  | { readonly kind: 'ownCriteria' };

const selfWords = madeOnce(
  (words: KnownWords) => new RegExp(oneOf(words.flatMap(({ typed }) => typed.selfAssessment)), 'iu'),
);

/** Where a report says whose view it is: by who made it, or anywhere where it may also mention another one. */
const whoMadeIt = ['assessors', 'unit'] as const;
const howItWasMade = [...whoMadeIt, 'method', 'participants', 'description'] as const;

/** Whether a report says in these fields that it is the unit's own view, and the open one doesn't. */
const saysSelf = (
  open: Texts,
  other: OtherReport,
  fields: readonly FrontField[],
  words: KnownWords,
): boolean => {
  const says = (report: Texts): boolean =>
    fields.some((name) => selfWords(words).test(frontLine(report, name)));
  return says(other) && !says(open);
};

const isBefore = (one: DayRange, other: DayRange): boolean => one.last < other.first;

/** So much alike, they are one report. */
const nearlyAll = 0.6;
/** Scores alone are no sign: two assessors often agree. */
const fewTexts = 5;

const criteriaTexts: readonly FieldKey[] = criterionNumbers.flatMap((number) =>
  criterionFields.filter((field) => field !== 'score').map((field) => criterionKey(number, field)),
);

/** How much of what is written in fields of a report stands in the open one, too. */
function sharedIn(keys: readonly FieldKey[], { texts: ours }: Texts, { texts: theirs }: Texts) {
  const written = keys
    .map((key) => [(theirs.get(key) ?? '').trim(), (ours.get(key) ?? '').trim()] as const)
    .filter(([their]) => their !== '');
  return { written: written.length, alike: written.filter(([their, our]) => their === our).length };
}

/** Whether most of what is written about the criteria in a report stands in the open one, or another one, too. */
export function sharesTexts(open: Texts, other: Texts): boolean {
  const { written, alike } = sharedIn(criteriaTexts, open, other);
  return written >= fewTexts && alike >= nearlyAll * written;
}

/** What is written once the scores are settled, and is taken over from nobody. */
const summaryTexts = ['front.description', 'front.strengths'] as const satisfies readonly FieldKey[];

/**
 * Whether a report is the open one as it was before. Where differences have been settled, texts about the criteria may
 * have been taken over from a colleague's report: then some of the summary has to be the same, too.
 */
export function isEarlierState(open: Texts, work: WorkingData, other: Texts): boolean {
  const hasSettled = [...work.values()].some(
    ({ settled = false, independent = null }) => settled || independent !== null,
  );
  return sharesTexts(open, other) && (!hasSettled || sharedIn(summaryTexts, open, other).alike > 0);
}

/** The front of the open report has the day of the other one as that of the previous report. */
function isNamedPrevious(open: Texts, other: OtherReport): boolean {
  const [named, day] = [frontDays(open, 'previousDate'), frontDays(other, 'reportDate')];
  return named !== null && named.last === day?.last;
}

/** Each names its assessors, and none of them is in both. */
function isByOthers(open: Texts, other: OtherReport): boolean {
  const [ours, theirs] = [open, other].map((report) => assessorsOf(report).map(foldedName));
  return !!ours?.length && !!theirs?.length && !theirs.some((name) => ours.includes(name));
}

/**
 * The days of two reports of one assessment may lie weeks apart, as where each names its own days. While the open one
 * has none, one that has is of another assessment where it was made by others.
 */
function isOfEarlierVisit(open: Texts, other: OtherReport): boolean {
  const [ours, theirs] = [assessedOn(open), assessedOn(other)];
  if (theirs === null) return false;
  if (isNamedPrevious(open, other)) return true;
  return ours === null ? isByOthers(open, other) : daysBetween(theirs.last, ours.first) > longestRound;
}

/** Both tell on which days they were made, and none of one is among the other's. */
function isOfOtherDays(open: Texts, other: OtherReport): boolean {
  const [ours, theirs] = [frontDays(open, 'assessmentDates'), frontDays(other, 'assessmentDates')];
  return ours !== null && theirs !== null && (isBefore(ours, theirs) || isBefore(theirs, ours));
}

/**
 * What the report most likely is; the assessor may say otherwise. `shares` is whether it is the open one as it was
 * before, or seemed so when it was picked.
 */
export function recogniseRole(
  open: Texts,
  other: OtherReport,
  shares = sharesTexts(open, other),
  words: KnownWords = reportWords,
): Role {
  if (saysSelf(open, other, whoMadeIt, words)) return 'selfAssessment';
  // A report of an earlier year may well mention the self-assessment that it was made after.
  if (isOfEarlierVisit(open, other)) return 'earlier';
  if (saysSelf(open, other, howItWasMade, words)) return 'selfAssessment';
  return shares ? 'draft' : 'colleague';
}

/** Whether all that is written in a report stands in the other one, letter by letter. */
function isWithin({ texts }: Texts, { texts: others }: Texts): boolean {
  for (const [key, text] of texts) if (others.get(key) !== text && text.trim() !== '') return false;
  return true;
}

/** Whether two reports with scores hold the same texts: then there is one report, not two. */
export const isSameReport = (one: Texts, other: OtherReport): boolean =>
  isWithin(one, other) && isWithin(other, one) && scoresOf(other).size > 0;

function dateWarnings(open: Texts, other: OtherReport, role: Role): RoleWarning[] {
  const [ours, theirs] = [assessedOn(open), assessedOn(other)];
  if (role === 'earlier' && !theirs) return [{ kind: 'noDate' }];
  if (!ours) return theirs || role === 'colleague' ? [{ kind: 'ownNoDate' }] : [];
  if (!theirs) return role === 'colleague' ? [{ kind: 'noDate' }] : [];
  if (role === 'earlier') {
    if (isBefore(theirs, ours)) return [];
    return [{ kind: isBefore(ours, theirs) ? 'notEarlier' : 'overlapping' }];
  }
  if (daysBetween(theirs.last, ours.first) > longestRound) return [{ kind: 'longBefore' }];
  if (daysBetween(ours.last, theirs.first) > longestRound) return [{ kind: 'later' }];
  return role === 'colleague' && isOfOtherDays(open, other) ? [{ kind: 'otherDays' }] : [];
}

/** What speaks against comparing the reports as they are, in the role that was recognised or chosen. */
export function warningsOf(open: Texts, other: OtherReport, role: Role): RoleWarning[] {
  const { criteriaSet: set } = other;
  const scored = scoresOf(other).size;
  const unit = frontLine(other, 'unit');
  return [
    ...(set === 'ips' ? [] : [{ kind: 'otherCriteria', set } as const]),
    ...(isOtherUnit(unit, open) ? [{ kind: 'otherUnit', unit } as const] : []),
    ...(role !== 'draft' && isSameReport(open, other) ? [{ kind: 'sameReport' } as const] : []),
    ...dateWarnings(open, other, role),
    ...(scored < criterionNumbers.length ? [{ kind: 'incomplete', scored } as const] : []),
    ...readingWarnings(other),
  ];
}

/** Who the report names as its assessors. */
export const assessorsOf = (report: Texts): string[] => frontEntries(report, 'assessors');

/** Reports by the last day of the assessment, the latest first; those without a day last. */
export const latestFirst = (reports: readonly OtherReport[]): OtherReport[] =>
  reports.toSorted((left, right) => {
    const [one, other] = [assessedOn(left)?.last, assessedOn(right)?.last];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    return daysBetween(one, other);
  });
