import type { Texts } from './paper';
import type { Rig } from './rig';

/** One thing that a user does, what the report holds before, and what it has to hold afterwards. */
export interface Step {
  readonly before: Texts;
  /** Leads to the place where it is done; nothing goes wrong yet. */
  prepare(rig: Rig): Promise<void>;
  act(rig: Rig): void;
  readonly wanted: Texts;
  /** The criterion that it is about. */
  readonly number: number;
  /** What an assessor does when all works again, beside trying again what the pane offers. */
  finish?(rig: Rig): Promise<void>;
  /** What an assessor does beside when the pane was reloaded meanwhile, where it tells of it and offers it. */
  afterReload?(rig: Rig): Promise<void>;
  /** What beside the texts is not as it has to be. */
  check?(rig: Rig): Promise<string[]>;
  /**
   * Somebody else writes what the pane writes, too: where an earlier try left the pane in doubt of that, it rightly
   * asks whose it is, so that the next try begins with a fresh pane.
   */
  readonly othersWrite?: boolean;
  /** Leaves more behind than texts: each try begins with a fresh report and a fresh pane. */
  readonly fresh?: boolean;
}
