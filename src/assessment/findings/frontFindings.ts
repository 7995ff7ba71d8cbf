import type { CheckedReport } from '../checkedReport';
import type { FieldKey } from '../fieldKey';
import type { Finding, Severity } from './finding';
import { finding } from './finding';

/**
 * How much a report misses the fields of its front when they are empty. It can't be told what was assessed
 * and when without the errors; the warnings are what the template asks of every report; the notes may have
 * nothing to tell (nobody else took part, no meeting was observed, no assessment before). Of recipients one is enough.
 */
export const frontNeeds: Readonly<Record<string, Severity>> = {
  unit: 'error',
  reportDate: 'error',
  recipients: 'warning',
  assessmentDates: 'error',
  participants: 'note',
  previousOrdinal: 'note',
  previousDate: 'note',
  previousLevel: 'note',
  clientGroups: 'warning',
  team: 'warning',
  clientProfile: 'warning',
  referralArea: 'warning',
  method: 'warning',
  interviews: 'warning',
  employerMeetings: 'note',
  meetings: 'note',
  documents: 'warning',
  description: 'warning',
  strengths: 'warning',
};

export const previousFields = ['previousOrdinal', 'previousDate', 'previousLevel'] as const;

/** The fields of a name in the document: the one, or those of a list in order. */
const keysOf = ({ texts }: CheckedReport, name: string): FieldKey[] =>
  [...texts.keys()].filter((key) => key === `front.${name}` || key.startsWith(`front.${name}.`));

const isFilled = (report: CheckedReport, name: string): boolean =>
  keysOf(report, name).some((key) => (report.texts.get(key) ?? '').trim() !== '');

const first = /^(?:1\s*\.?|1:a|ensimmäi\p{L}*|första)(?![\p{L}\d])/iu;

/**
 * The three fields on the previous assessment belong together: once one is filled the others are missed,
 * unless this is the first assessment, which has none before it.
 */
function previousSeverity(report: CheckedReport): Severity | null {
  if (first.test((report.texts.get('front.previousOrdinal') ?? '').trim())) return null;
  return previousFields.some((name) => isFilled(report, name)) ? 'warning' : 'note';
}

const isPrevious = (name: string): boolean => previousFields.some((field) => field === name);

function emptyFindings(report: CheckedReport): Finding[] {
  return Object.entries(frontNeeds).flatMap(([name, need]) => {
    const [key] = keysOf(report, name);
    const severity = isPrevious(name) ? previousSeverity(report) : need;
    if (key === undefined || severity === null || isFilled(report, name)) return [];
    return [finding(severity, { kind: 'fieldEmpty', name }, [key])];
  });
}

/** People named in a field: one to a line, or joined by "ja", "och", "&" or ";". A comma may stand before a title. */
const peopleIn = (text: string): number =>
  text.split(/[\n;&]|\s(?:ja|och|sekä|samt)\s/iu).filter((name) => /\p{L}/u.test(name)).length;

function assessorFindings(report: CheckedReport): Finding[] {
  const keys = keysOf(report, 'assessors');
  const count = keys.reduce((sum, key) => sum + peopleIn(report.texts.get(key) ?? ''), 0);
  const open = keys.find((key) => peopleIn(report.texts.get(key) ?? '') === 0) ?? keys.at(-1);
  if (open === undefined || count >= 2) return [];
  return [finding(count === 0 ? 'error' : 'warning', { kind: 'tooFewAssessors', count }, [open])];
}

/** What the report's front still needs; fields that the document lacks are the template's matter. */
export const frontFindings = (report: CheckedReport): Finding[] => [
  ...emptyFindings(report),
  ...assessorFindings(report),
];
