import type { CriterionWork, WorkingData } from '../../assessment/workingData';
import type { WorkingDataReading } from '../../template/workingData/readWorkingData';
import type { FieldRefusal } from '../refusal';
import type { WorkKey } from './workEntries';
import type { Room } from './workRoom';

/** Two texts for the same piece of working data, of which the assessor picks one. */
export interface WorkConflict {
  readonly key: WorkKey;
  readonly ours: CriterionWork;
  readonly theirs: CriterionWork;
}

/** The assessor's ticks, figures and notes, which travel in the document and never show in its text. */
export interface WorkingState {
  readonly data: WorkingData;
  /** What was last found in the document; null until it has been read. */
  readonly found: WorkingDataReading | null;
  readonly status: 'settled' | 'typing' | 'writing' | 'refused';
  readonly refusal: FieldRefusal | null;
  /** What others changed at the same time as the assessor. */
  readonly conflicts: readonly WorkConflict[];
  /** How much the document may still take. */
  readonly room: Room;
}

export const noWorkingData: WorkingState = {
  data: new Map(),
  found: null,
  status: 'settled',
  refusal: null,
  conflicts: [],
  room: 'enough',
};

/** Whether work can be kept: not before the document was read, and never over a newer pane's data. */
export const canKeep = ({ found }: WorkingState): boolean => found !== null && found.kind !== 'newer';
