import { inspect, NotReadable } from '../../src/commands/inspection';

/** How a foreign Word file ended: `noReport` and `refused` are well, `report` and `crash` never are. */
export type ForeignEnd = 'noReport' | 'refused' | 'report' | 'crash';

interface ForeignTrial {
  readonly end: ForeignEnd;
  readonly milliseconds: number;
  /** The sentence that refused it, or where and why it crashed; "" else. */
  readonly said: string;
}

function endOf(bytes: Uint8Array): Omit<ForeignTrial, 'milliseconds'> {
  try {
    const isNone = inspect(bytes).problems.some(({ kind }) => kind === 'notTemplate');
    return { end: isNone ? 'noReport' : 'report', said: '' };
  } catch (error) {
    if (error instanceof NotReadable) return { end: 'refused', said: error.message };
    return { end: 'crash', said: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Reads a Word file of somebody else's as the commands and the pane do. */
export function tryForeign(bytes: Uint8Array): ForeignTrial {
  const start = performance.now();
  return { ...endOf(bytes), milliseconds: performance.now() - start };
}
