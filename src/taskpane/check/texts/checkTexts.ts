import type { NextAssessment } from '../../../assessment/dates/nextAssessment';
import type { DueKind } from '../../../assessment/dates/rhythm';
import type { Severity } from '../../../assessment/findings/finding';
import type { FileFaultTexts } from '../../../wording/files/fileFaults';
import type { FindingWording } from '../../../wording/findings/findingWording';
import type { ApartPlace, ShownAs } from '../findingWay';
import type { RemedyPlace } from '../remedies';

/** What the pages of checking and finishing say. */
export interface CheckTexts {
  readonly title: string;
  readonly again: string;
  readonly checking: string;
  readonly checked: string;
  /** How many findings of a severity there are. */
  readonly counts: Readonly<Record<Severity, (count: number) => string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly nothing: string;
  readonly standing: (total: number) => string;
  readonly fixAll: string;
  readonly fixAllHint: (count: number) => string;
  readonly fix: string;
  readonly fixThis: (place: string) => string;
  readonly wholeDocument: string;
  /** Writes a text into all empty fields of a finding. */
  readonly fill: (text: string) => string;
  readonly fillWithDash: string;
  readonly fillThese: (label: string, what: string) => string;
  /** Leaves out what looks like personal data and is none. */
  readonly dismiss: string;
  readonly dismissThis: (found: string) => string;
  readonly ownNote: (criterion: string) => string;
  readonly needBlock: (block: number) => string;
  readonly findings: FindingWording;
  readonly criterion: (number: number, finding: string) => string;
  /** To where a finding is dealt with that stands in no field. */
  readonly ways: Readonly<Record<RemedyPlace, string>>;
  /** To what stands in no field. */
  readonly show: {
    readonly as: Readonly<Record<ShownAs, string>>;
    readonly thread: string;
    readonly named: (label: string, what: string) => string;
    /** Word found no such paragraph, or several; `behind` is the heading or line before it, "" for none. */
    readonly notShown: (behind: string) => string;
    readonly several: (behind: string) => string;
    /** How to come there in Word. */
    readonly apart: Readonly<Record<ApartPlace, string>>;
  };
  readonly tracking: { readonly stop: string; readonly refused: string };
  /** The template's own lines for its writer, which nobody else needs. */
  readonly instructions: {
    readonly title: string;
    readonly explain: (count: number) => string;
    readonly remove: (count: number) => string;
    readonly confirm: (count: number) => string;
    /** What goes with the lines, such as "a comment (Maija Virtanen)". */
    readonly takesAlong: (held: readonly string[]) => string;
    readonly reallyRemove: string;
    readonly cancel: string;
    readonly removed: string;
    readonly refused: string;
  };
  readonly unsaved: (count: number) => string;
  readonly showUnsaved: string;
  /** Fields that may hold what was given, and still hold the former text. */
  readonly formerStays: (count: number) => string;
  readonly showFormer: string;
  readonly reviewUnknown: string;
  readonly toFinish: string;
  readonly sources: { readonly title: string; readonly explain: string; readonly open: string };
  readonly file: {
    readonly title: string;
    readonly explain: string;
    readonly pick: string;
    readonly reading: (name: string) => string;
    readonly result: (name: string) => string;
    readonly nothing: string;
    readonly notReport: string;
    readonly unreadable: string;
    readonly faults: FileFaultTexts;
    readonly close: string;
  };
  readonly finish: {
    readonly title: string;
    readonly back: string;
    readonly left: string;
    readonly nothingLeft: string;
    readonly showFindings: string;
    readonly next: string;
    readonly due: (date: string, next: NextAssessment) => string;
    readonly why: (next: NextAssessment) => string;
    readonly steering: Readonly<Record<NextAssessment['steeringGroup'], string>>;
    readonly notDue: string;
    /** The days that follow an assessment. */
    readonly rhythm: {
      readonly title: string;
      readonly sent: string;
      readonly today: string;
      readonly unread: string;
      readonly nothing: string;
      readonly kinds: Readonly<Record<DueKind, string>>;
      readonly due: (what: string, date: string) => string;
      /** The title of a calendar's entry; the unit may be "". */
      readonly entry: (what: string, unit: string) => string;
      readonly save: string;
      readonly show: string;
      readonly copy: string;
      readonly file: string;
    };
    readonly done: string;
    /** How many lines for the template's writer are left. */
    readonly instructions: (count: number) => string;
    readonly doneText: string;
    readonly notDone: string;
  };
}
