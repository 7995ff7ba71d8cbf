import type { ReactNode } from 'react';
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { RecordingDesk, RecordingState } from './recordingDesk';

const RecordingContext = createContext<RecordingDesk | null>(null);

interface RecordingProviderProps {
  readonly desk: RecordingDesk;
  readonly children: ReactNode;
}

export function RecordingProvider({ desk, children }: RecordingProviderProps): ReactNode {
  return <RecordingContext value={desk}>{children}</RecordingContext>;
}

/** Null where there is no Word to record. */
export const useRecordingDesk = (): RecordingDesk | null => useContext(RecordingContext);

const noRecording = createStore<RecordingState>(() => ({ kind: 'looking' }));

/** Whether the open document is the probe document, as far as is known. */
export const useIsProbeDocument = (): boolean => {
  const { kind } = useStore(useRecordingDesk()?.store ?? noRecording);
  return !['looking', 'other', 'failed'].includes(kind);
};
