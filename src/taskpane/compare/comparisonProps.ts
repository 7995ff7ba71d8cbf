import type { ComparedReport } from '../../assessment/comparison/change';
import type { Go } from '../navigation/page';
import type { Beside } from './beside';

/** A report beside the open one, and the way to the open one's criteria. */
export interface ComparisonProps {
  readonly own: ComparedReport;
  readonly beside: Beside;
  readonly go: Go;
}
