import { strFromU8, unzipSync } from 'fflate';
import type { FieldKey } from '../../../src/assessment/fieldKey';
import type { HoldingKind } from '../../../src/assessment/holding';
import { parseXml } from '../../../src/commands/parseXml';
import type { HistoryView } from '../../../src/session/historyView';
import { Session } from '../../../src/session/session';
import type { FieldState, OpenReport } from '../../../src/session/state';
import { WordDocument } from '../../../src/word/wordDocument';
import { Session as StandInSession } from '../../../src/workbench/session';
import { WordDocument as StandIn } from '../../../src/workbench/wordDocument';
import { offers, wordApis, type Profile, type WordApi } from '../../../src/workbench/profiles';
import { KeptDrafts, StoppedClock } from '../../session/desk';
import { commonApiOf } from '../../word/commonApiInNode';
import { GenuineClient } from '../genuineClient';
import { controlOf } from '../documents';
import { canonicalContent } from './canonical';
import type { FieldHand } from './writes';
import { fieldId } from './contents';

const key = 'criterion.7.comments';

/** A session of the pane on a report in the stand-in, by the adapter and Microsoft's client. */
export class PaneOnWord implements FieldHand {
  readonly session: Session;
  readonly document: StandIn;
  /** What happens in the document before a batch of the pane is run, given the names of its methods. */
  before: (methods: readonly string[]) => void = () => undefined;

  /** Whether Word refuses a batch of the pane, given the names of its methods. */
  refusing: (methods: readonly string[]) => boolean = () => false;

  /** At which of so many actions Word ends a batch, given the names of its methods; null: at none. */
  endingAt: (methods: readonly string[], actions: number) => number | null = () => null;

  /** What becomes of an answer on its way. */
  passing: GenuineClient['passing'] = (answer) => answer;

  /** What the assessor was told would go, before it was written anyway; null while nothing was. */
  consentedTo: readonly HoldingKind[] | null = null;

  private constructor(file: Uint8Array, profile: Profile) {
    this.document = StandIn.open(file, 'rich.docx');
    const at = new StandInSession(this.document, profile);
    const client = new GenuineClient(at).complete(profile);
    client.failing = ({ ObjectPaths: paths, Actions: actions }) => {
      const methods = [...Object.values(paths), ...actions].map(({ Name }) => Name ?? '');
      this.before(methods);
      const at = this.refusing(methods) ? 0 : this.endingAt(methods, actions.length);
      return at === null ? null : { at, code: 'GeneralException' };
    };
    client.passing = (answer, body) => this.passing(answer, body);
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
    return this.fieldOf(key);
  }

  get report(): OpenReport {
    const state = this.session.store.getState();
    if (state.phase !== 'open') throw new Error(`The pane is not open but ${state.phase}.`);
    return state;
  }

  get history(): HistoryView {
    return this.report.history;
  }

  fieldOf(wanted: FieldKey): FieldState {
    const field = this.report.fields.get(wanted);
    if (!field) throw new Error(`The pane has no field ${wanted}.`);
    return field;
  }

  /** A person types over all of the field in the document. */
  put(text: string): void {
    this.document.typeInto(controlOf(this.document, fieldId), text);
  }

  async write(text: string): Promise<void> {
    this.session.type(key, text);
    this.session.leave(key);
    await this.settled();
  }

  async give(text: string): Promise<void> {
    this.session.edit({ kind: 'text', key }, [{ key, text }]);
    await this.settled();
  }

  async writeAnyway(): Promise<void> {
    expect(this.field.refusal?.kind).toBe('wouldLose');
    this.consentedTo = this.field.holds.map(({ kind }) => kind);
    this.session.writeAnyway(key);
    await this.settled();
  }

  async undo(): Promise<void> {
    this.session.undo();
    await this.settled();
  }

  /** Until all is written, and the document was looked at. */
  async settled(): Promise<void> {
    await this.session.settled();
    await this.session.look();
    await this.session.settled();
  }

  /** The XML of the saved document. */
  savedDocument(): string {
    return strFromU8(unzipSync(this.document.save())['word/document.xml'] ?? new Uint8Array());
  }

  /** What the saved control holds, as canonical XML, and the saved parts of the package. */
  saved(): { readonly content: string; readonly parts: Readonly<Record<string, string>> } {
    const file = this.document.save();
    const reopened = StandIn.open(file, 'saved.docx');
    const { content } = controlOf(reopened, fieldId);
    if (!content) throw new Error('The saved control has no content.');
    const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes, true)]);
    return { content: canonicalContent(content), parts: Object.fromEntries(parts) as Record<string, string> };
  }
}

const isApi = (version: string): version is WordApi => wordApis.some((one) => one === version);
