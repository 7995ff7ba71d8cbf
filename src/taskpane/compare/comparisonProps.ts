import type { ComparedReport } from '../../assessment/comparison/change';
import type { OpenReport } from '../../session/state';
import type { Go } from '../navigation/page';
import type { Beside } from './beside';

/** A report beside the open one, and the way to the open one's criteria. */
export interface ComparisonProps {
  readonly open: OpenReport;
  readonly own: ComparedReport;
  readonly beside: Beside;
  /** It is taken for the last report before the open one. */
  readonly isPrevious: boolean;
  readonly go: Go;
}
