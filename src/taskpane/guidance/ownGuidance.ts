import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { GuidanceFault } from '../../guidance/guidance';
import { parseGuidance, readGuidance } from '../../guidance/guidance';
import type { Guidance } from '../../guidance/guidanceSchema';
import { forget, recall, remember } from '../storage/memory';

interface OwnGuidance {
  readonly guidance: Guidance | null;
  /** What the machine kept of it. */
  readonly text: string | null;
  /** False where the host keeps the pane from storing things: then it lasts as long as the pane. */
  readonly kept: boolean;
  /** How many characters of the file's texts were left out. */
  readonly dropped: number;
}

function restore(): OwnGuidance {
  const text = recall('ownGuidance');
  const result = text === null ? null : parseGuidance(text);
  return { guidance: result?.ok ? result.guidance : null, text, kept: true, dropped: 0 };
}

/** The organisation's own guidance, on this machine. */
export const ownGuidance = createStore<OwnGuidance>(restore);

/** Takes along what another document's pane on this machine has taken into use or removed since. */
export function refreshOwnGuidance(): void {
  const { text, kept } = ownGuidance.getState();
  if (kept && recall('ownGuidance') !== text) ownGuidance.setState(restore());
}

/** The guidance in use, also when another document's pane changes it. */
export function useOwnGuidance(): OwnGuidance {
  useEffect(() => {
    refreshOwnGuidance();
    window.addEventListener('storage', refreshOwnGuidance);
    return () => window.removeEventListener('storage', refreshOwnGuidance);
  }, []);
  return useStore(ownGuidance);
}

/** Takes a file into use; with faults, what was in use stays. */
export function takeOwnGuidance(bytes: Uint8Array): readonly GuidanceFault[] {
  const result = readGuidance(bytes);
  if (!result.ok) return result.faults;
  const { guidance, text, dropped } = result;
  remember('ownGuidance', text);
  ownGuidance.setState({ guidance, text, kept: recall('ownGuidance') === text, dropped });
  return [];
}

/** Takes back into use what was in use here before. */
export const putOwnGuidanceBack = (text: string): void =>
  void takeOwnGuidance(new TextEncoder().encode(text));

export function removeOwnGuidance(): void {
  forget('ownGuidance');
  ownGuidance.setState({ guidance: null, text: null, kept: true, dropped: 0 });
}
