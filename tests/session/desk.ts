import { readFileSync } from 'node:fs';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { parseXml } from '../../src/commands/parseXml';
import type { Drafts, DraftStore } from '../../src/session/draftStore';
import type { Clock } from '../../src/session/port';
import { noDrafts } from '../../src/session/draftStore';
import { Session } from '../../src/session/session';
import { loadWorkKeeper } from '../../src/session/working/working';
import type { FieldState, OpenReport } from '../../src/session/state';
import { FakeDocument } from './fakeDocument';

export const samples = {
  fi: 'assets/templates/ips-laatuarviointiraportti-fi.docx',
  sv: 'assets/templates/ips-kvalitetsbedomningsrapport-sv.docx',
} as const;

const knownFiles = new Map<string, Uint8Array>();

/** A sample's bytes, the same object each time: `FakeDocument` reads a file once. */
function bytesOf(path: string): Uint8Array {
  const bytes = knownFiles.get(path) ?? readFileSync(path);
  knownFiles.set(path, bytes);
  return bytes;
}

/** A clock that stands until it is told to go on. */
export class StoppedClock implements Clock {
  private waiting: { at: number; callback: () => void }[] = [];
  private now = 0;

  after(milliseconds: number, callback: () => void): () => void {
    const alarm = { at: this.now + milliseconds, callback };
    this.waiting.push(alarm);
    return () => (this.waiting = this.waiting.filter((other) => other !== alarm));
  }

  goOn(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.waiting.filter(({ at }) => at <= this.now);
    this.waiting = this.waiting.filter(({ at }) => at > this.now);
    due.forEach(({ callback }) => callback());
  }
}

/** Drafts in memory, over a reload of the pane. */
export class KeptDrafts implements DraftStore {
  private kept: Drafts;
  addressed = true;
  isFull = false;
  /** What was kept under other addresses. */
  elsewhere: readonly Drafts[] = [];

  /** What an earlier pane left in fields that were empty. */
  constructor(texts: ReadonlyMap<FieldKey, string> = new Map()) {
    this.kept = {
      ...noDrafts,
      texts: [...texts].map(([key, text]) => ({ key, text, base: '', whose: 'ours' })),
    };
  }
  load(): Drafts {
    return this.kept;
  }
  takeElsewhere(front: string): Drafts {
    const left = this.elsewhere.filter((drafts) => drafts.front === front);
    this.elsewhere = this.elsewhere.filter((drafts) => !left.includes(drafts));
    return {
      ...{ front, texts: left.flatMap(({ texts }) => texts) },
      work: left.flatMap(({ work }) => work),
      doubts: left.flatMap(({ doubts }) => doubts),
    };
  }
  save(drafts: Drafts): boolean {
    if (this.isFull) return false;
    this.kept = drafts;
    return true;
  }
  get texts(): Map<FieldKey, string> {
    return new Map(this.kept.texts.map(({ key, text }) => [key, text]));
  }
}

/** A session on a document in memory, with what a test wants to do to it. */
export class Desk {
  readonly clock = new StoppedClock();
  readonly session: Session;
  /** What nobody expected. */
  readonly errors: unknown[] = [];

  private constructor(
    readonly document: FakeDocument,
    readonly drafts: KeptDrafts,
  ) {
    const report = (error: unknown): void => void this.errors.push(error);
    this.session = new Session({ port: document, clock: this.clock, parseXml, drafts, report });
  }

  /** Another pane on the same document; it is not open yet. */
  static on(document: FakeDocument, drafts = new KeptDrafts()): Desk {
    return new Desk(document, drafts);
  }

  static async open(language: keyof typeof samples = 'fi', drafts = new KeptDrafts()): Promise<Desk> {
    await loadWorkKeeper();
    const desk = new Desk(new FakeDocument(bytesOf(samples[language]), parseXml), drafts);
    await desk.session.open();
    return desk;
  }

  /** A document that is no sample. */
  static async openFile(bytes: Uint8Array, drafts = new KeptDrafts()): Promise<Desk> {
    await loadWorkKeeper();
    const desk = new Desk(new FakeDocument(bytes, parseXml), drafts);
    await desk.session.open();
    return desk;
  }

  get report(): OpenReport {
    const state = this.session.store.getState();
    if (state.phase !== 'open') throw new Error(`The session is not open but ${state.phase}.`);
    return state;
  }

  field(key: FieldKey): FieldState {
    const field = this.report.fields.get(key);
    if (!field) throw new Error(`There is no field ${key}.`);
    return field;
  }

  /** The sets of writes that went to the document, one for each batch. */
  get writes(): number[] {
    return this.document.batches.flatMap((batch) =>
      typeof batch === 'string' ? [] : [batch.filter(({ text }) => text !== null).length],
    );
  }

  async scoreAll(score: 1 | 2 | 3 | 4 | 5): Promise<void> {
    for (let number = 1; number <= 25; number++) this.session.setScore(number, score);
    await this.session.settled();
  }
}
