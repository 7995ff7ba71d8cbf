import { parseXml } from '../../src/commands/parseXml';
import { patience } from '../../src/session/calls';
import type { Drafts, DraftStore } from '../../src/session/draftStore';
import { noDrafts } from '../../src/session/draftStore';
import type { Clock, DocumentPort, Write } from '../../src/session/port';
import type { Outcome, RefusalKind } from '../../src/session/refusal';
import { granted, refused } from '../../src/session/refusal';
import { Session } from '../../src/session/session';
import { digestOf } from './paneDigest';
import type { PaneView } from './paneView';
import { viewOf } from './paneView';
import type { DocumentState, SimulatedDocument } from './simulatedDocument';
import { understandSimulated, wordOfTexts, wordOfWritten } from './simulatedDocument';

/** What a pane asks of a document. */
export interface Request {
  readonly name: string;
  /** All that is asked, as one word. */
  readonly asks: string;
  /** Does it, and gives the answer. */
  run(document: SimulatedDocument): unknown;
  /** Does half of it. */
  half(document: SimulatedDocument): unknown;
  refuse(kind: RefusalKind): unknown;
  /** All that the answer depends on, as one word: the same word, the same answer. */
  word(state: DocumentState): string;
}

/** A call that a pane has made and that waits for its answer. */
export interface Made {
  readonly id: number;
  readonly request: Request;
}

interface Waiting {
  readonly request: Request;
  readonly giveUp: () => void;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

class SimulatedDrafts implements DraftStore {
  readonly addressed = true;
  kept: Drafts = noDrafts;
  load(): Drafts {
    return this.kept;
  }
  takeElsewhere(): Drafts {
    return noDrafts;
  }
  save(drafts: Drafts): boolean {
    this.kept = drafts;
    return true;
  }
}

const comeToRest = async (): Promise<void> => {
  await new Promise((rest) => setImmediate(rest));
};

/** One real pane, over its reloads; its calls are answered by hand. */
export class LivePane {
  private session: Session;
  private drafts = new SimulatedDrafts();
  private readonly errors: string[] = [];
  private waiting = new Map<number, Waiting>();
  private nextId = 0;
  private made: Made[] = [];
  private readonly timers = new Set<() => void>();
  /** Nothing has happened to it since it was started: it knows no more than what was kept. */
  private isFresh = false;

  constructor() {
    this.session = this.makeSession();
  }

  /** The pane is opened, or opened anew with what the one before has kept. */
  start(): void {
    this.waiting = new Map();
    this.timers.clear();
    this.made = [];
    this.nextId = 0;
    this.session = this.makeSession();
    void this.session.open();
    this.isFresh = true;
  }

  /** The assessor does something. */
  act(what: (session: Session) => void): void {
    this.isFresh = false;
    what(this.session);
  }

  /** Settles a call that waits. */
  answer(id: number, settle: (waiting: Waiting) => void): void {
    this.isFresh = false;
    const waiting = this.waiting.get(id);
    if (!waiting) throw new Error('No such call waits.');
    this.waiting.delete(id);
    settle(waiting);
  }

  /** The pane's patience with a call ends; its answer may come late, or never. */
  giveUp(id: number, forGood: boolean): void {
    this.isFresh = false;
    this.waiting.get(id)?.giveUp();
    if (forGood) this.waiting.delete(id);
  }

  endPauses(): void {
    const due = [...this.timers];
    this.timers.clear();
    due.forEach((end) => end());
  }

  /** Lets all that follows by itself follow; gives the calls that are made and wait. */
  async rest(): Promise<readonly Made[]> {
    await comeToRest();
    // Where a pane waits for nothing it is not to be told by how many calls it came there.
    if (!this.isWaiting) this.nextId = 0;
    return this.made.splice(0);
  }

  view(): PaneView {
    const { store, working } = this.session;
    const seen = { state: store.getState(), working: working.store.getState(), drafts: this.drafts.kept };
    return { ...viewOf(seen), errors: [...this.errors], pauses: this.timers.size > 0 };
  }

  /** Some work waits for an answer or a pause: nobody can see what it knows. */
  private get isWaiting(): boolean {
    return this.waiting.size > 0 || this.timers.size > 0;
  }

  /** All that decides what the pane does from here on, as one word; null where that can't be told. */
  digest(): string | null {
    const { kept } = this.drafts;
    if (this.isFresh) return digestOf(['fresh', kept, this.errors]);
    return this.isWaiting ? null : digestOf([this.session, kept, this.errors]);
  }

  private makeSession(): Session {
    const report = (error: unknown): void => void this.errors.push(String(error));
    const drafts = new SimulatedDrafts();
    drafts.kept = this.drafts.kept;
    this.drafts = drafts;
    const { port, clock } = this.footing(() => this.drafts === drafts);
    return new Session({ port, clock, parseXml, drafts, understand: understandSimulated, report });
  }

  private footing(isAlive: () => boolean): { port: DocumentPort; clock: Clock } {
    let giveUp: () => void = () => undefined;
    const clock: Clock = {
      after: (milliseconds, callback) => {
        if (milliseconds === patience) giveUp = callback;
        if (milliseconds >= 5_000) return () => undefined;
        this.timers.add(callback);
        return () => void this.timers.delete(callback);
      },
    };
    const call = <T>(request: Request): Promise<T> =>
      new Promise((resolve, reject) => {
        if (!isAlive()) return;
        const id = this.nextId++;
        this.made.push({ id, request });
        this.waiting.set(id, { request, giveUp, resolve: (answer) => resolve(answer as T), reject });
      });
    return { port: portOver(call), clock };
  }
}

const busy = refused('busy', 'Simulated');

/** A request of which half is nothing. */
const whole = (name: string, run: Request['run'], word: Request['word'], asks = ''): Request => ({
  name,
  asks,
  run,
  half: () => busy,
  refuse: (kind) => refused(kind, 'Simulated'),
  word,
});

const written = (writes: readonly Write[]): Request => ({
  name: 'write',
  asks: JSON.stringify(writes),
  run: (document) => document.write(writes),
  half: (document) => [...document.write(writes.slice(0, 1)), ...writes.slice(1).map(() => busy)],
  refuse: (kind) => writes.map(() => refused(kind, 'Simulated')),
  word: (state) => wordOfWritten(state, writes),
});

/** What a session has to do with its document, one request at a time. */
function portOver(call: <T>(request: Request) => Promise<T>): DocumentPort {
  const none = (): Promise<Outcome<never>> => Promise.resolve(refused('unsupported', 'Simulated'));
  return {
    open: () => call(whole('open', (document) => document.open(), wordOfTexts)),
    openFile: () => call(whole('openFile', (document) => document.open(), wordOfTexts)),
    glance: () => call(whole('glance', (document) => document.glance(), wordOfTexts)),
    write: (writes) => call(written(writes)),
    readParts: () =>
      call(
        whole(
          'readParts',
          ({ parts }) => granted(parts),
          ({ parts }) => JSON.stringify(parts),
        ),
      ),
    replaceParts: (_, xml, known) => {
      const asks = JSON.stringify([xml, known]);
      return call(
        whole(
          'replaceParts',
          (document) => document.replaceParts(xml, known),
          () => '',
          asks,
        ),
      );
    },
    select: none,
    reveal: none,
    showParagraph: none,
    stopTracking: none,
    repeatBlock: none,
    removeParagraphs: none,
    insertPicture: none,
    removePictures: none,
    openNew: none,
    changesComments: () => false,
    changeComment: none,
    watch: () => Promise.resolve(granted(null)),
    onChange: () => () => undefined,
    diagnostics: () => ({ host: '', platform: '', version: '', apiSets: [], batches: 0, records: [] }),
  };
}
