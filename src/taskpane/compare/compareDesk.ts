import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { OfferedKind } from '../../assessment/comparison/offeredChanges';
import type { OtherReport } from '../../assessment/comparison/otherReport';
import type { Role } from '../../assessment/comparison/role';
import { sharesTexts } from '../../assessment/comparison/role';
import type { FieldKey } from '../../assessment/fieldKey';
import type { Session } from '../../session/session';
import { reportTexts } from '../../session/state';
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
  /** Its texts were mostly those of the open report when it was read: what is taken over since doesn't count. */
  readonly shared: boolean;
  /** What the assessor says it is; null while what was recognised holds. */
  readonly chosen: Role | null;
  readonly wanted: Wanted;
}

const unread = { outcome: null, shared: false, chosen: null, wanted: firstWanted } as const;

/** Reads a picked file. Whoever picks brings it, so that pages which only show what was picked do without the reader. */
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
          return [...there, { id, name: distinctName(file, there), file, ...unread }];
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
    const shared = outcome.kind === 'report' && this.sharesOpenTexts(outcome.report);
    this.change(id, { outcome, shared });
  }

  private sharesOpenTexts(report: OtherReport): boolean {
    const state = this.session.store.getState();
    return state.phase === 'open' && sharesTexts(reportTexts(state), report);
  }

  private change(id: number, change: Partial<Picked>): void {
    this.store.setState((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)), true);
  }
}

/** Whether two files have one name where letters' case and the way of composing them don't count. */
export const isSameFileName = (one: string, other: string): boolean => foldedFile(one) === foldedFile(other);

const foldedFile = (name: string): string => name.normalize('NFC').toLowerCase();

function distinctName(file: string, there: readonly Picked[]): string {
  const isFree = (name: string): boolean => !there.some((one) => isSameFileName(one.name, name));
  if (isFree(file)) return file;
  let place = 2;
  while (!isFree(`${file} (${place})`)) place += 1;
  return `${file} (${place})`;
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
