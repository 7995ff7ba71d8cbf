import { daysBetween } from '../calendar';
import { madeOnce } from '../../words/madeOnce';
import { oneOf } from '../../words/oneOf';
import type { KnownWords } from '../../words/reportWords';
import { reportWords } from '../../words/words';
import { criterionFields, criterionKey } from '../fieldKey';
import type { ReportTexts } from '../report';
import { criterionNumbers, scoresOf } from '../report';
import { parseScore } from '../score';
import type { DayRange, OtherReport } from './otherReport';
import { assessedOn, frontDays, frontEntries, frontLine, isOtherUnit } from './otherReport';

/**
 * What a report beside the open one is: a colleague's of the same visit, the unit's own view, one of an earlier year, or
 * this very report as it was sent to the unit.
 */
export const roles = ['colleague', 'selfAssessment', 'earlier', 'draft'] as const;
export type Role = (typeof roles)[number];

/** What is said of a report before anything is compared. */
export type RoleWarning =
  | { readonly kind: 'otherCriteria'; readonly set: 'latu' | 'unknown' }
  | { readonly kind: 'otherUnit'; readonly unit: string }
  /** As an earlier one it should be over before this one began: `notEarlier` began after it. */
  | { readonly kind: 'overlapping' | 'notEarlier' | 'later' | 'noDate' }
  /** All that is written in it stands in the open report, or in one that was picked before. */
  | { readonly kind: 'sameReport' | 'pickedTwice' }
  /** One that was picked before, in the same role, is nearly the same, or is of an assessment that ended on the same day. */
  | { readonly kind: 'otherVersion' | 'sameDay'; readonly name: string }
  | { readonly kind: 'incomplete'; readonly scored: number }
  /** What stands where scores are asked and is none, by criterion. */
  | {
      readonly kind: 'unreadScores';
      readonly given: readonly { readonly number: number; readonly text: string }[];
    }
  /** Fields that the reader isn't sure of, so that it has no text of theirs; or of which there are several. */
  | { readonly kind: 'unsure' | 'doubled'; readonly fields: number }
  /** The open report is by other criteria than this one. */
  | { readonly kind: 'ownCriteria' };

const selfWords = madeOnce(
  (words: KnownWords) => new RegExp(oneOf(words.flatMap(({ typed }) => typed.selfAssessment)), 'iu'),
);

/** Where a report says whose view it is. */
const saysSelf = (report: Pick<ReportTexts, 'texts'>, words: KnownWords): boolean =>
  (['method', 'assessors', 'participants', 'unit', 'description'] as const).some((name) =>
    selfWords(words).test(frontLine(report, name)),
  );

const isBefore = (one: DayRange, other: DayRange): boolean => one.last < other.first;

/** Assessors of one visit may finish weeks apart; in days. */
const longestRound = 90;

/** So much alike, they are one report. */
const nearlyAll = 0.6;
/** Scores alone are no sign: two assessors often agree. */
const fewTexts = 5;

/** Whether most of what is written about the criteria in a report stands in the open one, or another one, too. */
export function sharesTexts(open: Pick<ReportTexts, 'texts'>, other: Pick<ReportTexts, 'texts'>): boolean {
  const written = criterionNumbers
    .flatMap((number) =>
      criterionFields.filter((field) => field !== 'score').map((field) => criterionKey(number, field)),
    )
    .map((key) => [(other.texts.get(key) ?? '').trim(), (open.texts.get(key) ?? '').trim()] as const)
    .filter(([theirs]) => theirs !== '');
  const alike = written.filter(([theirs, ours]) => theirs === ours);
  return written.length >= fewTexts && alike.length >= nearlyAll * written.length;
}

/** The days of two reports, or of a report and a visit, lie weeks apart where the visit was the same. */
function isOfEarlierVisit(open: Pick<ReportTexts, 'texts'>, other: OtherReport): boolean {
  const visits = [frontDays(open, 'assessmentDates'), frontDays(other, 'assessmentDates')] as const;
  if (visits[0] && visits[1]) return isBefore(visits[1], visits[0]);
  const [ours, theirs] = [assessedOn(open), assessedOn(other)];
  return ours !== null && theirs !== null && daysBetween(theirs.last, ours.first) > longestRound;
}

/**
 * What the report most likely is; the assessor may say otherwise. `shares` is whether the texts of the two are mostly
 * alike, or were before any were taken over.
 */
export function recogniseRole(
  open: Pick<ReportTexts, 'texts'>,
  other: OtherReport,
  shares = sharesTexts(open, other),
  words: KnownWords = reportWords,
): Role {
  if (saysSelf(other, words) && !saysSelf(open, words)) return 'selfAssessment';
  if (isOfEarlierVisit(open, other)) return 'earlier';
  return shares ? 'draft' : 'colleague';
}

/** Whether all that is written in a report stands in the other one, letter by letter. */
function isWithin(
  { texts }: Pick<ReportTexts, 'texts'>,
  { texts: others }: Pick<ReportTexts, 'texts'>,
): boolean {
  for (const [key, text] of texts) if (others.get(key) !== text && text.trim() !== '') return false;
  return true;
}

/** Whether two reports with scores hold the same texts: then there is one report, not two. */
export const isSameReport = (one: Pick<ReportTexts, 'texts'>, other: OtherReport): boolean =>
  isWithin(one, other) && isWithin(other, one) && scoresOf(other).size > 0;

function dateWarnings(open: Pick<ReportTexts, 'texts'>, other: OtherReport, role: Role): RoleWarning[] {
  const [ours, theirs] = [assessedOn(open), assessedOn(other)];
  switch (role) {
    case 'selfAssessment':
    case 'draft':
      return [];
    case 'colleague': {
      if (!ours) return [];
      if (!theirs) return [{ kind: 'noDate' }];
      return daysBetween(ours.last, theirs.first) > longestRound ? [{ kind: 'later' }] : [];
    }
    case 'earlier':
      if (!theirs) return [{ kind: 'noDate' }];
      if (!ours || isBefore(theirs, ours)) return [];
      return [{ kind: isBefore(ours, theirs) ? 'notEarlier' : 'overlapping' }];
  }
}

/** What a report holds that is not compared, or not for certain. */
function readingWarnings(other: OtherReport): RoleWarning[] {
  const given = criterionNumbers.flatMap((number) => {
    const reading = parseScore(other.texts.get(criterionKey(number, 'score')) ?? '');
    return reading.kind === 'unreadable' ? [{ number, text: reading.text }] : [];
  });
  const unsure = other.unsure?.size ?? 0;
  const doubled = other.problems.filter(({ kind }) => kind === 'fieldDoubled').length;
  return [
    ...(given.length > 0 ? [{ kind: 'unreadScores', given } as const] : []),
    ...(unsure > 0 ? [{ kind: 'unsure', fields: unsure } as const] : []),
    ...(doubled > 0 ? [{ kind: 'doubled', fields: doubled } as const] : []),
  ];
}

/** What speaks against comparing the reports as they are, in the role that was recognised or chosen. */
export function warningsOf(open: Pick<ReportTexts, 'texts'>, other: OtherReport, role: Role): RoleWarning[] {
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
export const assessorsOf = (report: Pick<ReportTexts, 'texts'>): string[] =>
  frontEntries(report, 'assessors');

/** Reports by the last day of the assessment, the latest first; those without a day last. */
export const latestFirst = (reports: readonly OtherReport[]): OtherReport[] =>
  reports.toSorted((left, right) => {
    const [one, other] = [assessedOn(left)?.last, assessedOn(right)?.last];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    return daysBetween(one, other);
  });
