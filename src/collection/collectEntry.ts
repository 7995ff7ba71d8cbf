import type { IsoDate } from '../assessment/dates/calendar';
import type { OtherReport } from '../assessment/comparison/otherReport';
import {
  assessedOn,
  foldedName,
  frontDays,
  frontEntries,
  frontLine,
  totalOf,
} from '../assessment/comparison/otherReport';
import { readingWarnings } from '../assessment/comparison/readingWarnings';
import { parseDates } from '../assessment/dates/dateReading';
import { isEmptyBlock, needBlocks } from '../assessment/needs/developmentNeeds';
import { criterionKey } from '../assessment/fieldKey';
import { checkReport, countFindings } from '../assessment/findings/findings';
import { formatPointsAndLevel, levelFor, saysTotalAndLevel } from '../assessment/level';
import { nextAssessment } from '../assessment/dates/nextAssessment';
import type { ProblemKind } from '../assessment/problem';
import { profileOf } from '../assessment/profile/profile';
import { criterionNumbers, scoreOf } from '../assessment/report';
import { parseScore } from '../assessment/score';
import { parseTotal } from '../assessment/total';
import type { OtherReportReading } from '../template/otherReport';
import type { CollectedLevel, CollectedNeed, CollectedReport, CollectedFile, EntryProblem } from './entry';
import { collectedDays } from './entry';

function needsOf(report: OtherReport): CollectedNeed[] {
  return needBlocks(report, report.names)
    .filter((block) => !isEmptyBlock(block))
    .map(({ texts, reading }) => ({
      number: reading.kind === 'criterion' ? reading.number : null,
      criterion: texts.criterion ?? '',
      score: texts.score ?? '',
      recommendations: texts.recommendations ?? '',
    }));
}

function levelOf(report: OtherReport): CollectedLevel | null {
  const { levels, level } = profileOf(report, report.criteria).total;
  return level && { name: level.name, place: levels.indexOf(level) + 1, of: levels.length };
}

const collected = (report: OtherReport, today: IsoDate): CollectedReport => ({
  unit: frontLine(report, 'unit'),
  language: report.language,
  templateDate: report.templateDate,
  reported: frontDays(report, 'reportDate')?.last ?? null,
  assessed: frontDays(report, 'assessmentDates'),
  assessors: frontEntries(report, 'assessors'),
  scores: criterionNumbers.map((number) => scoreOf(report, number)),
  sections: profileOf(report, report.criteria).sections.map(({ name, scored, sum, average }) => ({
    ...{ name, scored, sum, average },
  })),
  total: totalOf(report),
  level: levelOf(report),
  due: nextAssessment(report)?.date ?? null,
  needs: needsOf(report),
  findings: countFindings(checkReport(report, today)),
});

/** A report of other criteria keeps its front; nothing of it is counted. */
const withoutScores = (report: CollectedReport): CollectedReport => ({
  ...report,
  scores: report.scores.map(() => null),
  sections: [],
  total: null,
  level: null,
  due: null,
  needs: [],
});

/** The report has these sections; a table with others would mix them up. */
export const sectionCount = 3;

function scoreProblems({ texts }: OtherReport): EntryProblem[] {
  const kinds = criterionNumbers.map((number) => ({
    number,
    kind: parseScore(texts.get(criterionKey(number, 'score')) ?? '').kind,
  }));
  const those = (kind: string): number[] =>
    kinds.filter((one) => one.kind === kind).map(({ number }) => number);
  const [missing, unreadable] = [those('empty'), those('unreadable')];
  return [
    ...(missing.length > 0 ? [{ kind: 'scoresMissing', criteria: missing } as const] : []),
    ...(unreadable.length > 0 ? [{ kind: 'scoresUnreadable', criteria: unreadable } as const] : []),
  ];
}

function totalProblems(report: OtherReport): EntryProblem[] {
  const total = totalOf(report);
  const written = parseTotal(report.texts.get('total') ?? '');
  const differs = total !== null && written.kind === 'total' && written.total !== total;
  return [
    ...(differs ? [{ kind: 'totalDiffers', written: written.total, total } as const] : []),
    ...(total === null ? [] : frontProblems(report, total)),
  ];
}

/** Words without a number may leave it to others. */
function frontProblems({ texts, levels, language }: OtherReport, total: number): EntryProblem[] {
  const text = (texts.get('summary.pointsAndLevel') ?? '').trim();
  const level = levelFor(total, levels);
  if (!/\d/u.test(text) || saysTotalAndLevel(text, total, level)) return [];
  const wanted = level ? formatPointsAndLevel(total, level, language) : String(total);
  return [{ kind: 'frontDiffers', written: text, wanted }];
}

function rowProblems(report: OtherReport): EntryProblem[] {
  const criteria = readingWarnings(report).flatMap((found) =>
    found.kind === 'rowsDiffer' ? found.given.map(({ number }) => number) : [],
  );
  return criteria.length > 0 ? [{ kind: 'rowsDiffer', criteria }] : [];
}

const dayProblems = ({ texts }: OtherReport): EntryProblem[] =>
  collectedDays.flatMap((field): EntryProblem[] => {
    const reading = parseDates(texts.get(`front.${field}`) ?? '');
    return reading.kind === 'unreadable' ? [{ kind: 'dayUnreadable', field, text: reading.text }] : [];
  });

/** What is said in its own words already. */
const saidElsewhere: ReadonlySet<ProblemKind> = new Set([
  ...(['unreadable', 'levelsMissing', 'levelsIncomplete', 'adaptedCriteria', 'otherReport'] as const),
]);

function unsureProblems({ problems }: OtherReport): EntryProblem[] {
  const count = problems.filter(({ kind }) => !saidElsewhere.has(kind)).length;
  return count === 0 ? [] : [{ kind: 'unsure', count }];
}

function problemsOf(report: OtherReport, row: CollectedReport, today: IsoDate): EntryProblem[] {
  const { criteriaSet: set } = report;
  const day = assessedOn(report)?.last ?? null;
  const unnamed: EntryProblem[] = [
    // A name without a letter, such as a dash, names nothing.
    ...(foldedName(row.unit) === '' ? [{ kind: 'noUnit' } as const] : []),
    ...(day === null ? [{ kind: 'noDate' } as const] : []),
    ...dayProblems(report),
    ...(day !== null && day > today ? [{ kind: 'dayAhead', day } as const] : []),
  ];
  if (set !== 'ips') return [{ kind: 'otherCriteria', set }, ...unnamed];
  const isSecond = report.problems.some(({ kind }) => kind === 'otherReport');
  return [
    ...(isSecond ? [{ kind: 'secondReport' } as const] : []),
    ...scoreProblems(report),
    ...rowProblems(report),
    ...totalProblems(report),
    ...unsureProblems(report),
    ...unnamed,
    ...(row.total !== null && row.level === null ? [{ kind: 'noLevel' } as const] : []),
    ...(row.sections.length === sectionCount ? [] : [{ kind: 'sectionsUnknown' } as const]),
  ];
}

/** The same in texts of its own: a piece cut out of a document keeps the whole document in memory. */
const detached = (entry: CollectedFile): CollectedFile => JSON.parse(JSON.stringify(entry)) as CollectedFile;

/** What the table has of a file, by its name there. `today` is the day of the check. */
export function collectEntry(file: string, reading: OtherReportReading, today: IsoDate): CollectedFile {
  if (reading.kind === 'fault')
    return { file, problems: [{ kind: 'file', fault: reading.fault }], report: null };
  if (reading.kind === 'notReport') return { file, problems: [{ kind: 'notReport' }], report: null };
  const { report } = reading;
  const row = collected(report, today);
  const problems = problemsOf(report, row, today);
  return detached({ file, problems, report: report.criteriaSet === 'ips' ? row : withoutScores(row) });
}

/** A file that the machine did not let be read. */
export const unreadEntry = (file: string): CollectedFile => ({
  file,
  problems: [{ kind: 'file', fault: 'unreadable' }],
  report: null,
});

/** Whether it is the entry of such a file, which may well be read the next time. */
export const isUnread = ({ problems }: CollectedFile): boolean =>
  problems.some((problem) => problem.kind === 'file' && problem.fault === 'unreadable');
