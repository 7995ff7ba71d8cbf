import type { Departure } from '../departure';
import { openPane, type PaneHost } from '../host';
import { NotDocx } from '../file/notDocx';
import { profileNamed, profiles, withSwitches } from '../profiles';
import { WordDocument } from '../wordDocument';
import { paneAddress, writeWish, type Wishes } from './address';
import { drawBar } from './bar';
import { Desk } from './desk';
import { element } from './element';
import { addressOf, download, fetchDocument, openAddressBeside, openDropped } from './files';
import { tell } from './messages';
import { Splitter } from './splitter';
import { textsIn, type Locale } from './texts';

/** The page as a whole: one document, one pane beside it, and the bar that changes both. */
export class Workbench {
  host: PaneHost | null = null;
  /** What the pane asked of Word that the stand-in doesn't have. */
  readonly unimplemented: string[] = [];
  private readonly bar = element('header', { class: 'bar' });
  private readonly desk = new Desk();
  private readonly pane = element('aside', { class: 'pane' });
  private readonly messages = element('div', { class: 'messages' });
  private readonly splitter: Splitter;
  private locale: Locale;
  private profile: string;
  private address: string;

  constructor(private readonly wishes: Wishes) {
    this.locale = wishes.locale;
    this.profile = wishes.profile ?? profiles[0]?.name ?? '';
    this.address = wishes.document;
    this.splitter = new Splitter(this.pane, wishes.width);
  }

  /** The documents that the pane had made and opened beside this one. */
  readonly newDocuments: WordDocument[] = [];

  /** The document that is open, for tests. */
  get document(): WordDocument | null {
    return this.desk.source;
  }

  async start(): Promise<void> {
    const main = element('main', {}, this.desk.element, this.splitter.element, this.pane);
    document.documentElement.dataset['theme'] = this.wishes.dark ? 'dark' : 'light';
    document.body.append(this.bar, main, this.messages);
    addEventListener('error', ({ message }) => this.tell(message));
    addEventListener('unhandledrejection', ({ reason }) => this.tell(String(reason)));
    openDropped((file) => void this.openFile(file));
    this.drawTexts();
    await this.openAddress(this.address);
  }

  /** The document as it stands, as .docx. */
  save(): Uint8Array {
    return this.document?.save() ?? new Uint8Array();
  }

  saveAsBase64(): string {
    return btoa(Array.from(this.save(), (byte) => String.fromCharCode(byte)).join(''));
  }

  private get texts() {
    return textsIn[this.locale];
  }

  /** Nothing that fails here fails in silence: also our own faults are shown. */
  private tell(text: string): void {
    tell(this.messages, text, this.texts.dismiss);
  }

  private tellNotOpened(name: string, why: string): void {
    this.messages.replaceChildren();
    this.tell(`${this.texts.notOpened(name)} ${why}`);
  }

  private tellUnimplemented(call: string): void {
    this.unimplemented.push(call);
    this.tell(this.texts.notImplemented(call));
  }

  private drawTexts(): void {
    const { texts } = this;
    document.documentElement.lang = this.locale;
    document.title = texts.name;
    document.body.dataset['drop'] = texts.drop;
    this.splitter.name(texts.splitter);
    this.desk.name(texts.document, texts.untitled);
    this.pane.setAttribute('aria-label', texts.pane);
    this.drawBar();
  }

  private drawBar(): void {
    const { locale, profile, address } = this;
    const state = { locale, profile, profiles: profiles.map(({ name }) => name), document: address };
    drawBar(this.bar, state, {
      openSample: (file) => void this.openAddress(file),
      openFile: (file) => void this.openFile(file),
      save: () => this.downloadCopy(),
      changeLocale: (wanted) => this.changeLocale(wanted),
      changeProfile: (name) => this.changeProfile(name),
    });
  }

  private async openAddress(address: string): Promise<void> {
    const bytes = await fetchDocument(address);
    const name = decodeURIComponent(address.split('/').at(-1) ?? address);
    if (bytes === null) this.tellNotOpened(name, this.texts.notFetched);
    else if (await this.open(bytes, name, address)) writeWish('document', address);
  }

  private async openFile(file: File): Promise<void> {
    const opened = await this.open(new Uint8Array(await file.arrayBuffer()), file.name, file.name);
    if (opened) writeWish('document', null);
  }

  private async open(bytes: Uint8Array, name: string, address: string): Promise<boolean> {
    const source = this.read(bytes, name);
    if (!source) return false;
    this.address = address;
    // What went wrong before is no news of this document.
    this.messages.replaceChildren();
    source.onChange((change) => this.desk.follow(change));
    this.drawBar();
    const drawn = this.desk.open(source);
    this.openPane();
    await drawn;
    if (this.desk.isCut) this.tell(this.texts.cut);
    return true;
  }

  private read(bytes: Uint8Array, name: string): WordDocument | null {
    try {
      return WordDocument.open(bytes, name);
    } catch (fault) {
      if (!(fault instanceof NotDocx)) throw fault;
      this.tellNotOpened(name, this.texts.faults[fault.fault]);
      return null;
    }
  }

  private openPane(): void {
    const { document: source, locale } = this;
    if (!source) return;
    this.host?.close();
    this.pane.replaceChildren();
    this.host = openPane({
      document: source,
      profile: withSwitches(profileNamed(this.profile), this.wishes.switches),
      locale,
      paneUrl: paneAddress(location.href, this.wishes),
      container: this.pane,
      dark: this.wishes.dark,
      onNewDocument: (source) => this.openBeside(source),
      onUnimplemented: (call) => this.tellUnimplemented(call),
      onDeparture: (departure) => this.takeFocus(departure),
    });
    this.pane.querySelector('iframe')?.setAttribute('title', this.texts.pane);
  }

  /** As Word does: in a window of its own, with a pane of its own. */
  private openBeside(source: WordDocument): void {
    this.newDocuments.push(source);
    const name = this.texts.newDocument(this.newDocuments.length + 1);
    const address = addressOf(new Uint8Array(source.save()), `${name}.docx`);
    if (!openAddressBeside(address)) this.tell(this.texts.notBeside(name));
  }

  /** Beyond the pane the page begins again, as in a ring. */
  private takeFocus(departure: Departure): void {
    if (departure === 'toDocument') this.desk.takeFocus();
    else if (departure === 'backwards') this.splitter.element.focus();
    else this.bar.querySelector<HTMLElement>('select, button')?.focus();
  }

  private changeLocale(locale: Locale): void {
    this.locale = locale;
    writeWish('locale', locale);
    this.drawTexts();
    this.openPane();
  }

  private changeProfile(name: string): void {
    this.profile = name;
    writeWish('profile', name);
    this.openPane();
  }

  private downloadCopy(): void {
    const { document: source } = this;
    if (source) download(new Uint8Array(source.save()), source.name);
  }
}
