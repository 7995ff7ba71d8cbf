import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { executeBatch, type Failing } from '../../src/workbench/batch/batch';
import type { BatchAnswer, BatchRequest } from '../../src/workbench/batch/batchRequest';
import { addClientMembers } from '../../src/workbench/client/clientMembers';
import { ControlEvents } from '../../src/workbench/controls/controlEvents';
import type { Profile } from '../../src/workbench/profiles';
import type { Session } from '../../src/workbench/session';

const file = 'node_modules/@microsoft/office-js/dist/word-web-16.00.debug.js';

interface Message {
  readonly Body: BatchRequest;
}

/** A batch as it goes over the wire: its body, and the flags of the call. */
export interface Sent {
  readonly flags: number;
  readonly body: BatchRequest;
}

/** What a person's code does between two syncs. */
export type Step = (document: Word.Document) => unknown;

/** The client's global objects. */
export type LoadedClient = Window & {
  Word: { RequestContext: new () => Word.RequestContext; run: typeof Word.run };
  OfficeExtension: {
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: object): void;
  };
};

/** The part of the file that is the rich API: from its first helper to what joins it with the rest of Office.js. */
function richApiSource(): string {
  const source = readFileSync(file, 'utf8');
  const helper = 'var __extends';
  const start = source.indexOf(helper, source.indexOf(helper) + 1);
  const end = source.indexOf('OSFAriaLogger.AriaLogger.EnableSendingTelemetryWithOTel');
  if (start < 0 || end < start) throw new Error(`${file} is not as it was in 1.1.110.`);
  return source.slice(start, end);
}

/** Compiled once: a suite may run it hundreds of times. */
let richApi: Script | null = null;

/** Runs the client's file again; it asks the Office of this window which requirement sets there are. */
export function loadClient(): LoadedClient {
  richApi ??= new Script(`${richApiSource()}; ({ Word, OfficeExtension })`);
  const surroundings = { window, console, performance, setTimeout, clearTimeout };
  const loaded = richApi.runInContext(createContext(surroundings)) as LoadedClient;
  loaded.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return loaded;
}

/** Microsoft's client without its page: what it sends is kept, and answered by the stand-in. */
export class GenuineClient {
  private readonly loaded: LoadedClient;
  private last: Sent | null = null;
  /** Where a batch is refused; null where it isn't. */
  failing: ((body: BatchRequest) => Failing | null) | null = null;
  /** What becomes of an answer on its way. */
  passing: (answer: BatchAnswer, body: BatchRequest) => BatchAnswer = (answer) => answer;

  constructor(private readonly session: Session) {
    const requirements = { isSetSupported: () => true };
    Object.assign(window, { Office: { context: { requirements } } });
    this.loaded = loadClient();
  }

  /** Gives it the members of the stand-in, also in place of its own. */
  complete(profile: Profile): this {
    addClientMembers(this.loaded, profile);
    return this;
  }

  /** The batch that the last of these steps sends, each of them ended by a sync. */
  async sends(...steps: readonly Step[]): Promise<Sent> {
    const context = new this.loaded.Word.RequestContext();
    Object.assign(context, { _requestExecutor: { executeAsync: this.execute } });
    for (const step of steps) {
      step(context.document);
      await context.sync();
    }
    if (!this.last) throw new Error('Nothing was sent.');
    return this.last;
  }

  /**
   * Makes it the Word of this window, which tells of changes, with what a test has of the Common API; each run has a
   * context of its own.
   */
  becomeWord(context: object): void {
    const { loaded } = this;
    loaded.Word.run = async (first: unknown, second?: unknown) => {
      const work = (second ?? first) as (context: Word.RequestContext) => Promise<unknown>;
      // With objects of an earlier batch it is that one's context.
      if (second) return work((first as Word.ContentControl).context);
      const run = new loaded.Word.RequestContext();
      Object.assign(run, { _requestExecutor: { executeAsync: this.execute } });
      return work(run);
    };
    const events = new ControlEvents(this.session, (entries) =>
      loaded.OfficeExtension._testTriggerRichApiMessageEvent({
        entries: entries.map(([messageCategory, messageType, targetId, message]) => ({
          ...{ messageCategory, messageType, targetId, message },
        })),
      }),
    );
    this.session.document.onChange((change) => events.hear(change));
    const office = {
      context: { requirements: { isSetSupported: () => true }, ...context },
      EventType: { DocumentSelectionChanged: 'documentSelectionChanged' },
      DocumentMode: { ReadOnly: 'readOnly' },
      FileType: { Compressed: 'compressed' },
      AsyncResultStatus: { Succeeded: 'succeeded' },
    };
    Object.assign(globalThis, { Word: loaded.Word, OfficeExtension: loaded.OfficeExtension, Office: office });
  }

  private readonly execute = (_: unknown, flags: number, { Body: body }: Message): Promise<object> => {
    this.last = { flags, body: JSON.parse(JSON.stringify(body)) as BatchRequest };
    const passed = this.passing(this.answer(body), body);
    const answer = { Body: passed, Headers: {}, ErrorCode: '', ErrorMessage: '' };
    return Promise.resolve(answer);
  };

  /** Members that the stand-in lacks are asked for by the comparison alone: it wants no result. */
  private answer(body: BatchRequest): BatchAnswer {
    const failing = this.failing?.(body) ?? null;
    const answer = executeBatch(body, this.session, failing ?? undefined);
    return answer.Error?.Code === 'NotImplemented' ? { Results: [] } : answer;
  }
}
