import type { ComparedReport } from '../../assessment/comparison/change';
import type { OtherReport } from '../../assessment/comparison/otherReport';
import { assessedOn, foldedName } from '../../assessment/comparison/otherReport';
import type { Role, RoleWarning } from '../../assessment/comparison/role';
import { isSameReport, recogniseRole, sharesTexts, warningsOf } from '../../assessment/comparison/role';
import { hasAdaptedCriteria } from '../../assessment/problem';
import type { ReadPlan } from '../../assessment/plan/plan';
import type { OpenReport } from '../../session/state';
import { reportTexts } from '../../session/state';
import { plainText } from '../../characters/plain';
import { criterionNames } from '../../template/toCheckedReport';
import type { Picked } from './compareDesk';
import { isSameFileName } from '../files/fileNames';

/** A report that was read, in its role beside the open one. */
export interface Beside {
  readonly id: number;
  readonly name: string;
  /** The file's own name. */
  readonly file: string;
  readonly report: OtherReport;
  readonly role: Role;
  readonly warnings: readonly RoleWarning[];
  /** Both are by the IPS criteria. */
  readonly isComparable: boolean;
}

/** The open report as it is compared. */
interface OpenSide extends ComparedReport {
  /** By the criteria for people with partial work ability. */
  readonly isAdapted: boolean;
}

/** With what is given in the pane and not yet written. */
export const openSide = (open: OpenReport): OpenSide => ({
  ...reportTexts(open),
  criteria: open.report.criteria,
  isAdapted: hasAdaptedCriteria(open.report),
});

/** An action plan that was picked. */
export interface PlanBeside {
  readonly id: number;
  readonly name: string;
  readonly plan: ReadPlan;
  /** The same plan was picked before, as this file or as a copy. */
  readonly isTwice: boolean;
  /** The name of the file that was picked before and is of the same assessment; null where none is. */
  readonly otherVersion: string | null;
}

/** What plans are compared with in the open report. */
export const planSide = ({ report }: OpenReport) => ({
  names: criterionNames(report),
  criteria: report.criteria,
  isAdapted: hasAdaptedCriteria(report),
});

/** What two versions of one plan have in common: "" where the plan says neither unit nor days. */
const assessmentOf = ({ unit, assessed }: ReadPlan): string =>
  [foldedName(unit), plainText(assessed)].filter(Boolean).join(' · ');

/** The action plans among the picked files, in their order. */
export function plansBeside(picked: readonly Picked[]): PlanBeside[] {
  const known = new Set<string>();
  const names = new Map<string, string>();
  return picked.flatMap(({ id, name, outcome }) => {
    if (outcome?.kind !== 'plan') return [];
    const { plan } = outcome;
    const [read, assessment] = [JSON.stringify(plan), assessmentOf(plan)];
    const isTwice = known.has(read);
    const otherVersion = names.get(assessment) ?? null;
    known.add(read);
    if (assessment !== '' && otherVersion === null) names.set(assessment, name);
    return [{ id, name, plan, isTwice, otherVersion }];
  });
}

/** All that were read, in the order in which they were picked; one that seems to be picked twice is reported. */
export function allBeside(own: OpenSide, picked: readonly Picked[]): Beside[] {
  const all = picked.flatMap((one) => besideOpen(own, one) ?? []);
  return all.map((one, at) => {
    const repeats = repetitionIn(all.slice(0, at), one);
    return repeats ? { ...one, warnings: [...one.warnings, repeats] } : one;
  });
}

function repetitionIn(before: readonly Beside[], one: Beside): RoleWarning | null {
  if (before.some(({ report }) => isSameReport(report, one.report))) return { kind: 'pickedTwice' };
  const alike = before.filter(({ role }) => role === one.role && role !== 'draft');
  const version = alike.find((other) => isOtherVersion(other, one));
  if (version) return { kind: 'otherVersion', name: version.name };
  const sameDay = alike.find((other) => one.role === 'earlier' && isOfSameDay(other, one) === true);
  return sameDay ? { kind: 'sameDay', name: sameDay.name } : null;
}

/** A year's texts may be written on from the year before: reports of different days are no versions of one. */
const isOtherVersion = (one: Beside, other: Beside): boolean =>
  isOfSameDay(one, other) !== false &&
  (isSameFileName(one.file, other.file) || sharesTexts(one.report, other.report));

/** Null where the day of either isn't known. */
function isOfSameDay({ report: one }: Beside, { report: other }: Beside): boolean | null {
  const days = [assessedOn(one), assessedOn(other)] as const;
  return days[0] && days[1] && days[0].last === days[1].last;
}

/** What makes it doubtful that a report is the one before the open one. */
const doubts: readonly RoleWarning['kind'][] = ['otherUnit', 'overlapping'];

/** What makes a report no earlier assessment, or none of its own. */
const noneOfItsOwn: readonly RoleWarning['kind'][] = ['notEarlier', 'sameReport', 'pickedTwice'];

/** Whether it is compared with the open one as a report of an earlier assessment. */
export const isEarlier = ({ role, isComparable, warnings }: Beside): boolean =>
  role === 'earlier' && isComparable && !warnings.some(({ kind }) => noneOfItsOwn.includes(kind));

/** The first one that nothing speaks against; else the first, whose warnings have to be shown. */
export const leastDoubtful = (all: readonly Beside[]): Beside | null =>
  all.find(({ warnings }) => !warnings.some(({ kind }) => doubts.includes(kind))) ?? all[0] ?? null;

/** Null for a file that is not read yet, or is no report. */
export function besideOpen(own: OpenSide, picked: Picked): Beside | null {
  const { id, name, file, outcome, shared, chosen } = picked;
  if (outcome?.kind !== 'report') return null;
  const { report } = outcome;
  const role = chosen ?? recogniseRole(own, report, shared);
  const isOurs = report.criteriaSet === 'ips';
  const warnings: RoleWarning[] = own.isAdapted && isOurs ? [{ kind: 'ownCriteria' }] : [];
  return {
    ...{ id, name, file, report, role },
    warnings: [...warnings, ...warningsOf(own, report, role)],
    isComparable: isOurs && !own.isAdapted,
  };
}
