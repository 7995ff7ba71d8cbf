import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { CollectedFile } from '../../collection/entry';
import { isUnread } from '../../collection/collectEntry';
import { markAmongOthers } from '../../collection/amongOthers';
import type { Session } from '../../session/session';
import { bytesDigest } from '../../characters/digest';
import { bytesOf } from '../files/bytesOf';
import { distinctName } from '../files/fileNames';

export interface CollectingState {
  /** By file name; while files are read, those that were there before. */
  readonly rows: readonly CollectedFile[];
  /** Null while nothing is read. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  /** How many files the last reading left when it was stopped; 0 when it came to its end. */
  readonly left: number;
}

/** Makes a row of a file; it never fails. */
type ReadRow = (file: File) => Promise<CollectedFile>;

const nothing: CollectingState = { rows: [], progress: null, left: 0 };

/**
 * What tells a file that is picked again from others of its name; of one whose bytes can't be had, what is known of it.
 */
async function markOf(file: File): Promise<string> {
  const bytes = await bytesOf(file);
  return bytes ? `${file.name} ${bytesDigest(bytes)}` : unreadMarkOf(file);
}

const unreadMarkOf = ({ name, size, lastModified }: File): string => `${name} ${size} ${lastModified}`;

const byName = (left: CollectedFile, right: CollectedFile): number =>
  left.file.localeCompare(right.file, 'fi', { numeric: true });

/** The files that are read into one table. They live in memory alone. */
export class CollectingDesk {
  readonly store: StoreApi<CollectingState> = createStore(() => nothing);
  /** By what tells a file from others. */
  private readonly read = new Map<string, CollectedFile>();
  private waiting: File[] = [];

  /**
   * Reads the files one after the other; between two of them the pane answers. Files that are there stay out, but for
   * those that could not be read: they may be closed elsewhere by now.
   */
  async add(files: readonly File[], readRow: ReadRow): Promise<void> {
    this.waiting.push(...files);
    const { progress } = this.store.getState();
    // One is out of the queue and not done yet.
    const all = (progress?.done ?? 0) + 1 + this.waiting.length;
    if (progress) this.store.setState({ progress: { ...progress, all } });
    else if (this.waiting.length > 0) await this.run(readRow);
  }

  /** The file that is being read still becomes a row. */
  stop(): void {
    const left = this.waiting.length;
    this.waiting = [];
    this.store.setState({ left });
  }

  clear(): void {
    this.stop();
    this.read.clear();
    this.store.setState({ rows: [], left: 0 });
  }

  /** Nothing for a file that has its row. */
  private async take(file: File, readRow: ReadRow): Promise<void> {
    const mark = await markOf(file);
    const known = this.read.get(mark);
    if (known && !isUnread(known)) return;
    this.read.delete(mark);
    this.read.delete(unreadMarkOf(file));
    const row = await readRow(file);
    const names = [...this.read.values()].map((one) => one.file);
    this.read.set(mark, { ...row, file: distinctName(file.name, names) });
  }

  private async run(readRow: ReadRow): Promise<void> {
    this.store.setState({ progress: { done: 0, all: this.waiting.length }, left: 0 });
    try {
      for (let done = 1; this.waiting.length > 0; done += 1) {
        const file = this.waiting.shift();
        // Keys and drawing come before the next file.
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (file) await this.take(file, readRow);
        this.store.setState({ progress: { done, all: done + this.waiting.length } });
      }
    } finally {
      this.store.setState({
        rows: markAmongOthers([...this.read.values()].toSorted(byName)),
        progress: null,
      });
    }
  }
}

const desks = new WeakMap<Session, CollectingDesk>();

/** The desk of a session: the table is still there when the page is turned to again, whichever document is open. */
export function collectingDeskOf(session: Session): CollectingDesk {
  const known = desks.get(session);
  if (known) return known;
  const desk = new CollectingDesk();
  desks.set(session, desk);
  return desk;
}
