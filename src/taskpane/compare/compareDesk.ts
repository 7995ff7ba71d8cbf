import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { OfferedKind } from '../../assessment/comparison/offeredChanges';
import type { OtherReport } from '../../assessment/comparison/otherReport';
import type { Role } from '../../assessment/comparison/role';
import { isEarlierState } from '../../assessment/comparison/role';
import type { FieldKey } from '../../assessment/fieldKey';
import type { Session } from '../../session/session';
import { reportTexts } from '../../session/state';
import { distinctName } from '../files/fileNames';
import type { PickedOutcome } from './readPicked';

/** What was said of an offered change, and the text that it was said over: over another one it counts no more. */
export interface Said {
  readonly chosen: boolean;
  readonly over: string;
}

/** What is wanted of all that a report offers to be taken over. */
export interface Wanted {
  readonly kinds: readonly OfferedKind[];
  readonly said: ReadonlyMap<FieldKey, Said>;
}

/** Scores, as far as nothing stands in their places: as long as the assessor has said nothing. */
export const firstWanted: Wanted = { kinds: ['score'], said: new Map() };

/** A file that was picked, as long as the pane is open. */
export interface Picked {
  readonly id: number;
  /** The file's name, with a number behind it where another one of that name was picked before. */
  readonly name: string;
  /** The file's own name. */
  readonly file: string;
  /** Null while it waits or is read. */
  readonly outcome: PickedOutcome | null;
  /** It seemed to be the open report as it was before when it was read: what is taken over since doesn't count. */
  readonly shared: boolean;
  /** What the assessor says it is; null while what was recognised holds. */
  readonly chosen: Role | null;
  readonly wanted: Wanted;
}

const unread = { outcome: null, shared: false, chosen: null, wanted: firstWanted } as const;

/**
 * Reads a picked file. Whoever picks brings it, so that pages which only show what was picked do without the reader.
 */
type ReadFile = (file: File) => Promise<PickedOutcome>;

/** The reports beside the open one. They live in memory alone: a reload asks to pick them again. */
export class CompareDesk {
  readonly store: StoreApi<readonly Picked[]> = createStore(() => [] as readonly Picked[]);
  private last = 0;
  private reading: Promise<void> = Promise.resolve();

  constructor(private readonly session: Session) {
    session.onOtherDocument(() => this.forget());
  }

  /** Reads the files one after the other; between two of them the pane answers. */
  add(files: readonly File[], readFile: ReadFile): Promise<void> {
    const picked = files.map((file) => ({ file, id: ++this.last }));
    this.store.setState(
      (all) =>
        picked.reduce<readonly Picked[]>((there, { file: { name: file }, id }) => {
          const names = there.map(({ name }) => name);
          return [...there, { id, name: distinctName(file, names), file, ...unread }];
        }, all),
      true,
    );
    for (const { file, id } of picked) this.reading = this.reading.then(() => this.read(file, id, readFile));
    return this.reading;
  }

  choose(id: number, role: Role): void {
    this.change(id, { chosen: role });
  }

  want(id: number, wanted: Wanted): void {
    this.change(id, { wanted });
  }

  remove(id: number): void {
    this.store.setState((all) => all.filter((one) => one.id !== id), true);
  }

  /** Another document is open: these reports were picked beside the one before it. */
  private forget(): void {
    this.store.setState([], true);
  }

  private async read(file: File, id: number, readFile: ReadFile): Promise<void> {
    const isWanted = this.store.getState().some((one) => one.id === id);
    if (!isWanted) return;
    // Keys and drawing come before the next file.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const outcome = await readFile(file);
    const shared = outcome.kind === 'report' && this.isOpenBefore(outcome.report);
    this.change(id, { outcome, shared });
  }

  private isOpenBefore(report: OtherReport): boolean {
    const { store, working } = this.session;
    const state = store.getState();
    return (
      state.phase === 'open' && isEarlierState(reportTexts(state), working.store.getState().data, report)
    );
  }

  private change(id: number, change: Partial<Picked>): void {
    this.store.setState((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)), true);
  }
}

const desks = new WeakMap<Session, CompareDesk>();

/** The desk of a session: what was picked is still there when the page is turned to again. */
export function compareDeskOf(session: Session): CompareDesk {
  const known = desks.get(session);
  if (known) return known;
  const desk = new CompareDesk(session);
  desks.set(session, desk);
  return desk;
}
