import { fi as evidence } from '../../../src/taskpane/evidence/texts/fi';
import { fi } from '../../../src/taskpane/texts/fi';
import type { TimedWindow } from './passingTime';
import { until } from './stillness';
import { numbers } from './sums';

export const paneTexts = fi;
export const evidenceTexts = evidence;

export const textFields = ['sources', 'comments', 'recommendations'] as const;
export type TextField = (typeof textFields)[number];

/** What the overview says of a criterion. */
export interface Row {
  readonly number: number;
  /** "" when there is none, "?" when it is unreadable. */
  readonly score: string;
  readonly unsaved: boolean;
}

type PaneWindow = TimedWindow & typeof globalThis;

const concernsEntry = new RegExp(`^${fi.concerns.entry(7).replace('7', '\\d+')}$`);

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent;

/** The pane in its frame, worked and read by what it shows; the pane itself is as it is. */
export class Pane {
  constructor(private readonly frame: () => HTMLIFrameElement) {}

  get window(): PaneWindow {
    const pane = this.frame().contentWindow;
    if (!pane) throw new Error('The pane has no window.');
    return pane as PaneWindow;
  }

  get heading(): string {
    return this.all('h1')[0]?.textContent ?? '';
  }

  /** A report is open: the overview or another of its pages shows. */
  get isOpen(): boolean {
    return this.all('main').length > 0 && !this.hasFailed && this.heading !== paneTexts.foreign.title;
  }

  get hasFailed(): boolean {
    return [paneTexts.failed.title, paneTexts.broken.title].includes(this.heading);
  }

  /** A part of it that is loaded only when it is needed is on its way. */
  get isLoading(): boolean {
    return this.window.document.querySelector('script[data-webpack]') !== null;
  }

  /** The page that hosts the pane says that its code did not come. */
  get hasNotStarted(): boolean {
    return this.window.document.querySelector('#start [role="alert"]') !== null;
  }

  get isBlind(): boolean {
    return this.text.includes(paneTexts.blind);
  }

  get text(): string {
    return this.window.document.body.textContent;
  }

  button(name: string | RegExp): HTMLElement | null {
    const isMeant = (element: HTMLElement): boolean =>
      typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));
    return this.all('button').find(isMeant) ?? null;
  }

  buttons(name: string): HTMLElement[] {
    return this.all('button').filter((element) => nameOf(element) === name);
  }

  /** Those with this name that have nothing to do with a field of the report. */
  buttonsBesideFields(name: string): HTMLElement[] {
    const { unread, refused } = evidence.working;
    const isOfWork = (button: HTMLElement): boolean =>
      [unread, refused].some((said) => button.parentElement?.parentElement?.textContent.includes(said));
    const isWholePage = this.hasFailed || this.heading === fi.missingPage.title;
    return this.buttons(name).filter((button) => isWholePage || isOfWork(button));
  }

  press(name: string | RegExp): void {
    const button = this.button(name);
    if (!button) throw new Error(`The pane has no button ${String(name)} on ${this.heading}.`);
    button.click();
  }

  /** A key pressed while nothing that takes text has the focus. */
  key(key: string, more: KeyboardEventInit = {}): void {
    const { document, KeyboardEvent: Key } = this.window;
    (document.activeElement as HTMLElement | null)?.blur();
    document.body.dispatchEvent(new Key('keydown', { key, bubbles: true, cancelable: true, ...more }));
  }

  /** The check names criteria, too, but gathers them where it has much to say of many. */
  private get isOnOverview(): boolean {
    return this.rows().length === numbers.length;
  }

  async turnToOverview(): Promise<void> {
    if (this.isOnOverview) return;
    const hasWay = () => this.button(paneTexts.overview) ?? this.button(paneTexts.parts.overview);
    // A page whose code has just come shows up to a third of a second later.
    await this.waitFor(() => hasWay() !== null);
    this.press(this.button(paneTexts.overview) ? paneTexts.overview : paneTexts.parts.overview);
    await this.waitFor(() => this.isOnOverview);
  }

  async turnTo(number: number): Promise<void> {
    const isThere = (): boolean => this.heading.startsWith(`${number}. `);
    if (isThere()) return;
    await this.turnToOverview();
    this.entries.find((element) => nameOf(element).startsWith(`${number}. `))?.click();
    await this.waitFor(isThere);
  }

  textarea(field: TextField): HTMLTextAreaElement {
    const found = this.all('textarea')[textFields.indexOf(field)];
    if (!found) throw new Error(`There is no ${field} on ${this.heading}.`);
    return found as HTMLTextAreaElement;
  }

  type(field: TextField, text: string): void {
    this.typeInto(this.textarea(field), text);
  }

  /** The field of the own note; it comes behind its page. */
  async noteField(): Promise<HTMLTextAreaElement> {
    await this.waitFor(() => this.labelled(evidence.note.label) !== null);
    return this.labelled(evidence.note.label) as HTMLTextAreaElement;
  }

  /** Types the own note of the criterion whose page shows, and leaves the field. */
  note(text: string): void {
    const field = this.labelled(evidence.note.label);
    if (!field) throw new Error(`There is no note on ${this.heading}.`);
    this.typeInto(field as HTMLTextAreaElement, text);
    field.blur();
  }

  async turnToMenu(): Promise<void> {
    if (this.heading === fi.menu) return;
    await this.turnToOverview();
    this.press(fi.menu);
    await this.waitFor(() => this.heading === fi.menu);
  }

  /** A switch or field by its label; null where it isn't shown. */
  labelled(label: string): HTMLElement | null {
    const found = this.all('label').find(({ textContent }) => textContent === label);
    return found ? this.window.document.getElementById((found as HTMLLabelElement).htmlFor) : null;
  }

  private typeInto(textarea: HTMLTextAreaElement, text: string): void {
    const { HTMLTextAreaElement: Textarea, Event: PaneEvent } = this.window;
    textarea.focus();
    Object.getOwnPropertyDescriptor(Textarea.prototype, 'value')?.set?.call(textarea, text);
    textarea.dispatchEvent(new PaneEvent('input', { bubbles: true }));
  }

  /** Presses the button with this name that belongs to a field: others on the page may have the same. */
  pressBeside(field: TextField, name: string): void {
    const isOwn = (around: Element | null): around is Element =>
      around?.querySelectorAll('textarea').length === 1;
    let around: Element | null = this.textarea(field).parentElement;
    while (isOwn(around?.parentElement ?? null)) around = around?.parentElement ?? null;
    const button = [...(around?.querySelectorAll('button') ?? [])].find((one) => nameOf(one) === name);
    if (!button) throw new Error(`The pane has no button ${name} beside ${field} on ${this.heading}.`);
    button.click();
  }

  leave(field: TextField): void {
    this.textarea(field).blur();
  }

  /** The assessor comes back to the pane from elsewhere. */
  focus(): void {
    this.window.dispatchEvent(new this.window.Event('focus'));
  }

  /** Buttons of the page: the bars above name fields, too. */
  private get entries(): HTMLElement[] {
    return this.all('main button');
  }

  /** The overview, which must be open. */
  rows(): Row[] {
    return this.entries.flatMap((element) => {
      const name = nameOf(element);
      const [, number] = /^(\d+)\. /.exec(name) ?? [];
      if (number === undefined) return [];
      return [{ number: Number(number), score: scoreIn(name), unsaved: name.includes(fi.criteria.refused) }];
    });
  }

  /** All that the pane wants looked at, as sentences; leaves the pane on that page when there is any. */
  async concerns(): Promise<string[]> {
    await this.turnToOverview();
    const entry = this.button(concernsEntry);
    if (!entry) return [];
    entry.click();
    await this.waitFor(() => this.heading === paneTexts.concerns.title);
    return this.concernSentences;
  }

  /** The sentences on the page of concerns, which must be open. */
  get concernSentences(): string[] {
    return this.all('main li').map((item) => item.textContent);
  }

  /** What is pressed shows a moment later. */
  async waitFor(condition: () => boolean): Promise<void> {
    if (!(await until(condition))) throw new Error(`The pane does not go on from ${this.heading}.`);
  }

  private all(selector: string): HTMLElement[] {
    return [...this.window.document.querySelectorAll<HTMLElement>(selector)];
  }
}

function scoreIn(name: string): string {
  if (name.includes(fi.criteria.unreadable)) return '?';
  return /, ([1-5]) piste/.exec(name)?.[1] ?? '';
}
