import type { IsoDate } from '../assessment/dates/calendar';
import type { FieldKey } from '../assessment/fieldKey';
import type { Finding, Severity } from '../assessment/findings/finding';
import { checkReport, countFindings } from '../assessment/findings/findings';
import { waitingWork } from '../assessment/waitingWork';
import { toCheckedReport } from '../template/toCheckedReport';
import { withKeptAnswers } from '../template/answersXml';
import { workIn } from '../template/workingData/workIn';
import type { PackageReading } from '../template/readPackage';
import { readPackage } from '../template/readPackage';
import type { ReportModel } from '../template/report';
import type { Package } from '../template/xml/package';
import type { PaneLanguage } from '../words/paneLanguage';
import { complaintOf, openPackage } from './inspection';
import { readReportFile } from './reportFile';
import { findingWordings } from './wordings';

/**
 * A finding as the command reports it; `place` is the label of the field to look at, as the document words it,
 * or the key of the field or criterion that the document lacks.
 */
export interface ToldFinding {
  readonly kind: Finding['kind'];
  readonly severity: Severity;
  readonly key: FieldKey | null;
  readonly place: string;
  readonly message: string;
  readonly fix: Finding['fix'];
}

const longestPlace = 60;

const shorten = (text: string): string =>
  text.length > longestPlace ? `${text.slice(0, longestPlace - 1).trimEnd()}…` : text;

function placeOf(finding: Finding, { fields, unsure }: ReportModel): string {
  const [key] = finding.keys;
  if (key !== undefined) return shorten((fields.get(key) ?? unsure.get(key))?.label ?? '');
  const where = finding.kind === 'templateProblem' ? finding.problem.where : 'document';
  return where === 'document' ? '' : where;
}

/** @throws NotReadable as `inspect` does. */
export function findingsIn(bytes: Uint8Array, today: IsoDate, language: PaneLanguage = 'en'): ToldFinding[] {
  const source = openPackage(bytes);
  return findingsOf(source, readPackage(source), today, language);
}

/** The findings of a package that is open and read. */
export function findingsOf(
  source: Package,
  { report, facts }: PackageReading,
  today: IsoDate,
  language: PaneLanguage = 'en',
): ToldFinding[] {
  const model = withKeptAnswers(report, source);
  const { sentence } = findingWordings[language];
  const checked = toCheckedReport(model, facts);
  const waiting = waitingWork(checked, workIn(source), []);
  return checkReport({ ...checked, waiting }, today).map((finding) => {
    const { kind, severity, fix } = finding;
    const key = finding.keys[0] ?? null;
    return { kind, severity, key, place: placeOf(finding, model), message: sentence(finding), fix };
  });
}

interface CheckSettings {
  readonly json: boolean;
  readonly today: IsoDate;
  /** The language of the findings' sentences; English where none is given. */
  readonly language?: PaneLanguage;
}

type FileCheck =
  | { readonly path: string; readonly findings: readonly ToldFinding[] }
  | { readonly path: string; readonly complaint: string };

function checkPath(path: string, { today, language }: CheckSettings): FileCheck {
  try {
    return { path, findings: findingsIn(readReportFile(path), today, language) };
  } catch (error) {
    // The other files are to be checked all the same.
    return { path, complaint: complaintOf(error) };
  }
}

function line(path: string, { severity, key, place, message }: ToldFinding): string {
  const label = place === '' ? '' : ` (${place})`;
  return `${path}: ${severity}: ${key ?? 'document'}${label}: ${message}\n`;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function summary(checks: readonly FileCheck[]): string {
  const findings = checks.flatMap((one) => ('findings' in one ? one.findings : []));
  const { error, warning, note } = countFindings(findings);
  const unread = checks.filter((one) => 'complaint' in one).length;
  const found = [plural(error, 'error'), plural(warning, 'warning'), plural(note, 'note')].join(', ');
  const rest = unread === 0 ? '' : `; ${plural(unread, 'file')} could not be read`;
  return `${plural(checks.length - unread, 'file')} checked: ${found}${rest}.\n`;
}

/** What the command prints and exits with. */
export interface CheckRun {
  readonly output: string;
  readonly complaints: string;
  /** 2 when a file can't be read, else 1 when a report has errors, else 0. */
  readonly status: 0 | 1 | 2;
}

/** Checks each of the files, one line a finding and a summary, or all of it as JSON. */
export function runCheck(paths: readonly string[], settings: CheckSettings): CheckRun {
  const checks = paths.map((path) => checkPath(path, settings));
  const lines = checks.flatMap((one) =>
    'findings' in one ? one.findings.map((finding) => line(one.path, finding)) : [],
  );
  const complaints = checks.flatMap((one) => ('complaint' in one ? [`${one.path}: ${one.complaint}\n`] : []));
  const wrong = checks.some(
    (one) => 'findings' in one && one.findings.some(({ severity }) => severity === 'error'),
  );
  return {
    output: settings.json ? `${JSON.stringify(checks, null, 2)}\n` : lines.join('') + summary(checks),
    complaints: complaints.join(''),
    status: complaints.length > 0 ? 2 : wrong ? 1 : 0,
  };
}
