import { readFileSync } from 'node:fs';
import { tagOf } from '../../src/recording/probeDocument';
import type { RecordingWatch } from '../../src/recording/recorder';
import type { Recording } from '../../src/recording/recording';
import { WordRecorder } from '../../src/word/recorder/wordRecorder';
import { executeBatch } from '../../src/workbench/batch/batch';
import type { BatchAnswer, BatchRequest } from '../../src/workbench/batch/batchRequest';
import { addClientMembers } from '../../src/workbench/client/clientMembers';
import { ControlEvents } from '../../src/workbench/controls/controlEvents';
import type { Profile } from '../../src/workbench/profiles';
import { Session } from '../../src/workbench/session';
import { Unanswered } from '../../src/workbench/unanswered';
import { WordDocument } from '../../src/workbench/wordDocument';
import { loadClient, type LoadedClient } from './genuineClient';
import { standInOffice } from './standInOffice';

/** In real milliseconds: the stand-in answers in the same turn, or never. */
const patience = 400;

export const probeDocument = (): WordDocument =>
  WordDocument.open(Uint8Array.from(readFileSync('assets/probe.docx')), 'probe.docx');

let loaded: LoadedClient | null = null;

/**
 * Lets the probes run on the genuine client against the stand-in, with a clock of its own and a person who does what
 * is asked.
 */
class Room {
  readonly session: Session;
  private time = 0;
  private hasFocus = true;
  private typedAt: number | null = null;

  constructor(
    profile: Profile,
    readonly document: WordDocument,
  ) {
    this.session = new Session(document, profile);
    document.onChange(({ kind }) => {
      if (kind === 'focus') this.hasFocus = false;
    });
  }

  enter(): WordRecorder {
    Object.assign(window, { Office: standInOffice(this.session) });
    loaded ??= loadClient();
    const { Word, OfficeExtension } = loaded;
    addClientMembers(loaded, this.session.profile);
    Object.assign(Word.RequestContext.prototype, { _requestExecutor: { executeAsync: this.execute } });
    Object.assign(globalThis, { Word, OfficeExtension });
    this.hear(loaded);
    return new WordRecorder({
      now: () => this.time,
      pause: this.pause,
      hasFocus: () => this.hasFocus,
      patience,
    });
  }

  private hear({ OfficeExtension }: LoadedClient): void {
    const events = new ControlEvents(this.session, (entries) =>
      OfficeExtension._testTriggerRichApiMessageEvent({
        entries: entries.map(([messageCategory, messageType, targetId, message]) => ({
          ...{ messageCategory, messageType, targetId, message },
        })),
      }),
    );
    this.document.onChange((change) => events.hear(change));
  }

  private readonly execute = (_: unknown, __: number, { Body: body }: { Body: BatchRequest }) => {
    this.time += this.session.switches.latency;
    try {
      const answer: BatchAnswer = executeBatch(
        JSON.parse(JSON.stringify(body)) as BatchRequest,
        this.session,
      );
      return Promise.resolve({ Body: answer, Headers: {}, ErrorCode: '', ErrorMessage: '' });
    } catch (error) {
      if (error instanceof Unanswered) return new Promise(() => undefined);
      throw error;
    }
  };

  /** While the recorder waits, the person types where it has put the cursor, and leaves some seconds later. */
  private readonly pause = async (milliseconds: number): Promise<void> => {
    this.time += milliseconds;
    const { selection } = this.document;
    if (selection?.tag === tagOf('typeHere') && this.typedAt === null) {
      this.typedAt = this.time;
      this.document.typeInto(selection, 'abc');
    }
    if (this.typedAt !== null && this.time - this.typedAt > 5_000) this.document.select(null);
    await new Promise((resolve) => setTimeout(resolve));
  };
}

/** One who watches a recording to its end, and types where it is asked for. */
export const watch: RecordingWatch = {
  pane: '0.1.0',
  date: '2026-11-27',
  onProgress: () => undefined,
  isStopped: () => false,
  isPersonSkipped: () => false,
};

/** A recorder in front of the probe document in a kind of Word of the stand-in's. */
export const recorderIn = (profile: Profile, document = probeDocument()): WordRecorder =>
  new Room(profile, document).enter();

/** How the stand-in behaves with this profile, recorded as in real Word. */
export const recordStandIn = (profile: Profile, wishes: Partial<RecordingWatch> = {}): Promise<Recording> =>
  recorderIn(profile).record({ ...watch, ...wishes });
