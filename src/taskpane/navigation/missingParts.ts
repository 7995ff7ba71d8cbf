import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { forgetFailedLoads } from './loading';

/** How to load each part that the page lacks, since its code did not come. */
const store = createStore<ReadonlySet<() => void>>(() => new Set());

/** Tells that a part of the page is missing, until what it returns is called; `again` loads it. */
export function tellMissing(again: () => void): () => void {
  store.setState(new Set([...store.getState(), again]), true);
  return () => store.setState(new Set([...store.getState()].filter((one) => one !== again)), true);
}

export const useIsPartMissing = (): boolean => useStore(store, ({ size }) => size > 0);

/** Loads all parts that the page lacks once more. */
export function loadMissingParts(): void {
  forgetFailedLoads();
  store.getState().forEach((again) => again());
}
