import type { WorkingDataReading } from '../../template/workingData/readWorkingData';
import type { UnknownWork } from '../../template/workingData/workingDataXml';
import type { WorkKey } from './workEntries';

/** One kind of work on a criterion as the parts have it. */
export interface PartText {
  /** The texts of the latest change: several where two panes changed it at the same time. */
  readonly texts: readonly string[];
  readonly revision: number;
}

/** What the document's parts of working data hold, taken together. */
export interface WorkingParts {
  /** The parts as they were read, oldest first. */
  readonly sources: readonly string[];
  readonly found: WorkingDataReading;
  readonly texts: ReadonlyMap<WorkKey, PartText>;
  /** What a newer pane has put there and this one doesn't understand. */
  readonly unknown: readonly UnknownWork[];
}

export const noParts: WorkingParts = {
  sources: [],
  found: { kind: 'absent' },
  texts: new Map(),
  unknown: [],
};
