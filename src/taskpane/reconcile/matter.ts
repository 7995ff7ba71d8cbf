import type { ComparedReport } from '../../assessment/comparison/change';
import type { CriterionChoice } from '../../assessment/comparison/reconcile';
import type { OpenReport } from '../../session/state';
import type { Circle } from './circle';
import type { ReconcileDesk } from './reconcileDesk';

/** What is being settled, and with whom. */
export interface Matter {
  readonly open: OpenReport;
  readonly own: ComparedReport;
  readonly circle: Circle;
  readonly desk: ReconcileDesk;
  readonly choiceOf: (number: number) => CriterionChoice;
  /** What was chosen over something else than the report has now: it is not written. */
  readonly lapsedOf: (number: number) => CriterionChoice;
  readonly isSettled: (number: number) => boolean;
}
