import type { Kappa } from '../../../assessment/comparison/kappa';
import type { Holding } from '../../../assessment/holding';
import type { OfferedKind } from '../../../assessment/comparison/offeredChanges';
import type { Role, RoleWarning } from '../../../assessment/comparison/role';
import type { PlanStatus } from '../../../assessment/plan/plan';
import type { FileFaultTexts } from '../../../wording/files/fileFaults';

/** What the page of other reports says. */
export interface CompareTexts {
  readonly title: string;
  readonly explain: string;
  readonly pick: string;
  readonly drop: string;
  readonly reading: string;
  readonly picked: string;
  readonly role: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly who: (assessors: string, day: string) => string;
  readonly noDay: string;
  readonly noAssessors: string;
  readonly remove: (name: string) => string;
  readonly notReport: string;
  /** Of a visit notebook, which is read elsewhere. */
  readonly notebook: string;
  readonly unreadable: string;
  readonly faults: FileFaultTexts;
  readonly warning: (warning: RoleWarning) => string;
  /** Leads to the page on which differences are settled. */
  readonly reconcile: string;
  readonly scores: { readonly now: string; readonly other: string; readonly none: string };
  readonly criterion: string;
  readonly section: string;
  readonly collecting: { readonly title: string; readonly explain: string; readonly open: string };
  /** An action plan that was picked: what has become of its actions. */
  readonly plan: {
    readonly kind: string;
    readonly title: (name: string) => string;
    /** Where the reader finds no development need in it. */
    readonly nothing: string;
    readonly pickedTwice: string;
    /** A plan of the same unit and days, by the name of the file. */
    readonly otherVersion: (name: string) => string;
    readonly tracked: string;
    /** Before lines of what the criterion asks that the open report doesn't have. */
    readonly otherAsks: string;
    readonly otherUnit: (unit: string) => string;
    /** The plan or the open report is by the LATU criteria, and the other one isn’t. */
    readonly otherCriteria: (isPlanAdapted: boolean) => string;
    readonly counts: (all: number, open: number) => string;
    /** Of one development need. */
    readonly noActions: string;
    readonly course: (before: string, target: string, now: string) => string;
    readonly statuses: Readonly<Record<PlanStatus, string>>;
    readonly noStatus: string;
    /** Before what the plan has of them. */
    readonly recommendations: string;
    readonly responsible: (text: string) => string;
    readonly due: (text: string) => string;
    readonly followUp: (text: string) => string;
    /** Before what stands in no field of it. */
    readonly notes: string;
    readonly besides: (holds: readonly Holding[]) => string;
  };
  readonly agreement: {
    readonly title: (name: string) => string;
    /** Where scores were taken over since. */
    readonly independent: string;
    /** Where they were taken over in another assessment. */
    readonly otherAssessment: string;
    readonly nothing: string;
    readonly equal: (equal: number, compared: number) => string;
    readonly withinOne: (withinOne: number, compared: number) => string;
    readonly mean: (difference: string, distance: string) => string;
    readonly sections: string;
    readonly equalHead: string;
    readonly withinOneHead: string;
    readonly differing: string;
    readonly allAgree: string;
    readonly kappa: (weights: 'linear' | 'quadratic', value: string) => string;
    readonly kappaUndefined: Readonly<Record<Extract<Kappa, { kind: 'undefined' }>['reason'], string>>;
    readonly limits: string;
    readonly row: string;
  };
  /** What has changed since the report was sent for comments. */
  readonly draft: {
    readonly title: (name: string) => string;
    readonly unchanged: string;
    readonly changed: (criteria: number) => string;
    readonly score: (before: string, now: string) => string;
    /** Over what has changed there. */
    readonly front: string;
    /** Over the comments that stand in that file alone. */
    readonly filed: (name: string) => string;
    /** Those about no criterion. */
    readonly otherComments: string;
  };
  /** What is taken over from a report after a look at each change. */
  readonly takeOver: {
    readonly title: (name: string) => string;
    readonly explain: string;
    readonly otherLanguage: string;
    readonly kindsTitle: string;
    readonly kinds: Readonly<Record<OfferedKind, string>>;
    readonly changes: string;
    readonly nothing: string;
    /** What stood in the place of a chosen change is another text since. */
    readonly lapsed: string;
    readonly withoutPlace: (fields: number) => string;
    readonly all: string;
    readonly none: string;
    readonly take: (count: number) => string;
  };
  /** What the front says of the previous assessment. */
  readonly previous: {
    readonly title: string;
    readonly ask: string;
    /** What was typed there is no place in a row. */
    readonly unread: string;
    readonly now: (text: string) => string;
    readonly fill: string;
  };
  /** What an earlier report says, beside a criterion. */
  readonly lastTime: {
    readonly title: (day: string) => string;
    readonly score: (score: number) => string;
    readonly unexplained: string;
    /** Before a sentence that is added to the comments. */
    readonly add: string;
    readonly need: string;
  };
  /** The scores of several assessments as small pictures. */
  readonly years: {
    readonly title: string;
    readonly scores: string;
    readonly bars: string;
    readonly lines: string;
  };
  readonly change: {
    readonly title: (name: string) => string;
    readonly before: string;
    readonly now: string;
    readonly total: string;
    readonly level: string;
    readonly average: string;
    readonly criteria: string;
    readonly courses: Readonly<Record<'dropped' | 'stillLow', string>>;
    readonly open: string;
  };
}
