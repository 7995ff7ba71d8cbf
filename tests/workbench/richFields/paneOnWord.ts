import { strFromU8, unzipSync } from 'fflate';
import { parseXml } from '../../../src/commands/parseXml';
import { Session } from '../../../src/session/session';
import type { FieldState } from '../../../src/session/state';
import { WordDocument } from '../../../src/word/wordDocument';
import { Session as StandInSession } from '../../../src/workbench/session';
import { WordDocument as StandIn } from '../../../src/workbench/wordDocument';
import { offers, wordApis, type Profile, type WordApi } from '../../../src/workbench/profiles';
import { KeptDrafts, StoppedClock } from '../../session/desk';
import { commonApiOf } from '../../word/commonApiInNode';
import { GenuineClient } from '../genuineClient';
import { contentOf, controlOf } from '../documents';
import { fieldId } from './contents';

const key = 'criterion.7.comments';

/** A session of the pane on a report in the stand-in, by the adapter and Microsoft's client. */
export class PaneOnWord {
  readonly session: Session;
  readonly document: StandIn;

  private constructor(file: Uint8Array, profile: Profile) {
    this.document = StandIn.open(file, 'rich.docx');
    const at = new StandInSession(this.document, profile);
    const client = new GenuineClient(at).complete(profile);
    const isSetSupported = (name: string, version: string): boolean =>
      name === 'WordApi' && isApi(version) && offers(profile, version);
    client.becomeWord({ document: commonApiOf(at), requirements: { isSetSupported } });
    this.session = new Session({
      port: new WordDocument(),
      clock: new StoppedClock(),
      parseXml,
      drafts: new KeptDrafts(),
    });
  }

  static async open(file: Uint8Array, profile: Profile): Promise<PaneOnWord> {
    const pane = new PaneOnWord(file, profile);
    await pane.session.open();
    await pane.session.settled();
    return pane;
  }

  get field(): FieldState {
    const state = this.session.store.getState();
    const field = state.phase === 'open' ? state.fields.get(key) : undefined;
    if (!field) throw new Error(`The pane has no field ${key}.`);
    return field;
  }

  async write(text: string): Promise<void> {
    this.session.type(key, text);
    this.session.leave(key);
    await this.settled();
  }

  /** The pane itself gives a text, as a sentence about figures. */
  async give(text: string): Promise<void> {
    this.session.edit({ kind: 'text', key }, [{ key, text }]);
    await this.settled();
  }

  async writeAnyway(): Promise<void> {
    this.session.writeAnyway(key);
    await this.settled();
  }

  async undo(): Promise<void> {
    this.session.undo();
    await this.settled();
  }

  /** Until all is written, and the document was looked at. */
  private async settled(): Promise<void> {
    await this.session.settled();
    await this.session.look();
    await this.session.settled();
  }

  /** What the saved control holds, and the saved parts of the package. */
  saved(): { readonly content: string; readonly parts: Readonly<Record<string, string>> } {
    const file = this.document.save();
    const reopened = StandIn.open(file, 'saved.docx');
    const content = contentOf(controlOf(reopened, fieldId));
    const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes, true)]);
    return { content, parts: Object.fromEntries(parts) as Record<string, string> };
  }
}

const isApi = (version: string): version is WordApi => wordApis.some((one) => one === version);
