import { plainText, visible } from '../../characters/plain';
import { hasLetter } from '../../characters/quickPattern';
import type { CheckedReport } from '../checkedReport';
import type { FieldKey } from '../fieldKey';
import { isFiller, isLeftOpen, saysNone } from '../leftOpen';
import type { Finding, Severity } from './finding';
import { finding } from './finding';
import type { FrontField } from '../../words/frontField';
import { frontNames, isFrontList } from '../../words/frontField';
import { oneOf } from '../../words/oneOf';
import { reportWords } from '../../words/words';

/**
 * How much a report misses the fields of its front when they are empty. It can't be told what was assessed
 * and when without the errors; the warnings are what the template asks of every report; the notes may have
 * nothing to tell (nobody else took part, no meeting was observed, no assessment before). Of recipients one is enough.
 * `null`: a rule of its own looks at the field.
 */
export const frontNeeds: Readonly<Record<FrontField, Severity | null>> = {
  unit: 'error',
  reportDate: 'error',
  recipients: 'warning',
  assessors: null,
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
  pointsAndLevel: null,
  description: 'warning',
  strengths: 'warning',
};

export const previousFields = ['previousOrdinal', 'previousDate', 'previousLevel'] as const;

/** The fields of a name in the document: the one, or those of a list in order. */
const keysOf = ({ texts }: CheckedReport, name: FrontField): FieldKey[] =>
  [...texts.keys()].filter((key) => key === `front.${name}` || key.startsWith(`front.${name}.`));

const betweenPeople = new RegExp(
  String.raw`[\n;&]|\s${oneOf(reportWords.flatMap(({ typed }) => typed.and))}\s`,
  'iu',
);

/** People named in a field: one to a line, or joined by "ja", "och", "&" or ";". A comma may stand before a title. */
const peopleIn = (text: string): number =>
  visible(text)
    .split(betweenPeople)
    .filter((name) => hasLetter(name) && !isFiller(name) && !saysNone(name)).length;

function isFilled(report: CheckedReport, name: FrontField): boolean {
  const texts = keysOf(report, name).map((key) => report.texts.get(key) ?? '');
  return texts.some((text) => (isFrontList(name) ? peopleIn(text) > 0 : !isLeftOpen(text)));
}

const first = new RegExp(
  String.raw`^(?:1\s*\.?|${oneOf(reportWords.flatMap(({ typed }) => typed.first))})(?![\p{L}\d])`,
  'iu',
);

/**
 * The three fields on the previous assessment belong together: once one is filled the others are missed,
 * unless this is the first assessment, which has none before it.
 */
function previousSeverity(report: CheckedReport): Severity | null {
  if (first.test(plainText(report.texts.get('front.previousOrdinal') ?? ''))) return null;
  return previousFields.some((name) => isFilled(report, name)) ? 'warning' : 'note';
}

const isPrevious = (name: FrontField): boolean => previousFields.some((field) => field === name);

function emptyFindings(report: CheckedReport): Finding[] {
  return frontNames.flatMap((name) => {
    const [key] = keysOf(report, name);
    const severity = isPrevious(name) ? previousSeverity(report) : frontNeeds[name];
    if (key === undefined || severity === null || isFilled(report, name)) return [];
    return [finding(severity, { kind: 'fieldEmpty', name }, [key])];
  });
}

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
