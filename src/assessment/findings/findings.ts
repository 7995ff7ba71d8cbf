import type { IsoDate } from '../dates/calendar';
import type { CheckedReport } from '../checkedReport';
import type { Edit } from '../edits';
import { changeFindings } from './changeFindings';
import { criterionFindings } from './criterionFindings';
import { dateFindings } from './dateFindings';
import { draftFindings } from './draftFindings';
import { factFindings, problemFindings } from './documentFindings';
import type { Finding, Severity } from './finding';
import { severities } from './finding';
import { frontFindings } from './frontFindings';
import { needFindings } from './needFindings';
import { oddsFindings } from './oddsFindings';
import { personalFindings } from './personalFindings';
import { pictureFindings } from './pictureFindings';
import { promptFindings } from './promptFindings';
import { strengthFindings } from './strengthFindings';
import { sumFindings } from './sumFindings';
import { waitingFindings } from './waitingFindings';

/**
 * Everything that speaks against handing the report over, errors first, within a severity in the order of
 * template, front, strengths, needs, criteria, sums, pictures, unfinished texts, choices that wait and document.
 * `today` is null where nobody knows the day.
 */
export function checkReport(report: CheckedReport, today: IsoDate | null): Finding[] {
  // Fields that may be empty are reported for their prompts.
  const front = frontFindings(report).filter(({ severity }) => severity !== 'note');
  const missed = new Set(front.flatMap(({ keys }) => keys));
  const all = [
    ...problemFindings(report),
    ...front,
    ...dateFindings(report, today),
    ...strengthFindings(report),
    ...needFindings(report),
    ...criterionFindings(report),
    ...oddsFindings(report),
    ...changeFindings(report),
    ...sumFindings(report),
    ...pictureFindings(report),
    ...draftFindings(report),
    ...personalFindings(report),
    ...promptFindings(report, missed),
    ...waitingFindings(report),
    ...factFindings(report),
  ];
  return severities.flatMap((severity) => all.filter((one) => one.severity === severity));
}

/** The fixes for these findings as one batch. */
export const fixesOf = (findings: readonly Finding[]): Edit[] => {
  const byKey = new Map(findings.flatMap(({ fix }) => fix).map((edit) => [edit.key, edit]));
  return [...byKey.values()];
};

/** Whether the report may be handed over as far as the check can tell: a note may well be right. */
export const isFinished = ({ error, warning }: Readonly<Record<Severity, number>>): boolean =>
  error + warning === 0;

/** How many findings there are of each severity. */
export const countFindings = (
  findings: readonly Pick<Finding, 'severity'>[],
): Readonly<Record<Severity, number>> => {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
};
