import type { Control } from '../controls/control';
import type { WordDocument } from '../wordDocument';
import { placeCaret, readCaret } from './caret';
import { ControlNumbers } from './controlNumbers';
import { showCursor } from './cursor';
import { blocksOf, draw, drawnBlocksOf, type Drawing } from './drawing';
import { paginate } from './pages';
import { dressFrame } from './frame';

const layoutPause = 250;

/** What a block of the document is drawn as: more than one element where a page ends in it. */
const piecesOf = (root: Element, number: number): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`article > [data-block="${number}"]`),
];

/** The open document as pages: keeps the drawing like the document, and the selected control framed. */
export class Paper {
  readonly element = document.createElement('div');
  private readonly styles = document.createElement('div');
  private readonly stale = new Set<Element>();
  private readonly numbers = new ControlNumbers();
  private drawing: Promise<void> = Promise.resolve();
  private layout = 0;
  private version = 0;

  /** `untitled` names a control without a title to those who can't see it. */
  constructor(
    readonly source: WordDocument,
    private untitled: string,
  ) {
    this.element.className = 'docx-wrapper';
  }

  async open(place: HTMLElement): Promise<void> {
    place.replaceChildren(this.styles, this.element);
    await this.drawAll();
  }

  /** Whether the document is too large to draw all of it. */
  get isCut(): boolean {
    return drawnBlocksOf(this.source).length < blocksOf(this.source).length;
  }

  controlOf(frame: HTMLElement): Control | null {
    const number = Number(frame.dataset['control']);
    return this.source.controls().find((control) => this.numbers.of(control) === number) ?? null;
  }

  framesOf(control: Control): HTMLElement[] {
    const frames = this.element.querySelectorAll<HTMLElement>(`[data-control="${this.numbers.of(control)}"]`);
    return [...frames];
  }

  /** To be told of every change: a drawing that was begun before it is out of date. */
  outdate(): void {
    this.version += 1;
  }

  /** Draws all again, as when the document's structure changed. */
  drawAll(): Promise<void> {
    return this.after(() => this.drawBlocks());
  }

  /** Draws the block that holds a control again; blocks that change in one go are drawn together. */
  redraw(control: Control): Promise<void> {
    const block = blocksOf(this.source).find((candidate) => candidate.contains(control.element));
    if (block) this.stale.add(block);
    return this.after(() => this.drawStale());
  }

  /** Names the fields in another language. */
  rename(untitled: string): void {
    this.untitled = untitled;
    void this.drawAll();
  }

  showSelection(): void {
    for (const framed of this.element.querySelectorAll('[data-selected]'))
      framed.removeAttribute('data-selected');
    const { selection } = this.source;
    if (selection) for (const frame of this.framesOf(selection)) frame.dataset['selected'] = 'true';
    showCursor(this.element, this.source);
  }

  /** Brings the selected control or paragraph into sight, as Word does when an add-in selects. */
  scrollToSelection(): void {
    const { selection } = this.source;
    const frame = selection ? this.framesOf(selection)[0] : this.element.querySelector('[data-cursor]');
    frame?.scrollIntoView({ block: 'center', behavior: 'auto' });
  }

  /** Waits with new page breaks while a person types: elements that move lose the focus. */
  layOutSoon(): void {
    clearTimeout(this.layout);
    this.layout = window.setTimeout(() => {
      if (this.element.contains(document.activeElement)) this.layOutSoon();
      else this.layOut();
    }, layoutPause);
  }

  /** One drawing at a time; one that failed, which its caller hears of, doesn't hinder the next. */
  private after(step: () => Promise<void>): Promise<void> {
    this.drawing = this.drawing.catch(() => undefined).then(step);
    return this.drawing;
  }

  private async drawBlocks(): Promise<void> {
    const { version } = this;
    const drawing = await draw(this.source, drawnBlocksOf(this.source), this.numbers);
    if (version !== this.version) return this.drawBlocks();
    this.styles.replaceChildren(...drawing.styles);
    this.dress(drawing);
    const restore = this.rememberFocus();
    this.element.replaceChildren(...drawing.pages);
    this.layOut();
    restore();
    this.showSelection();
  }

  private async drawStale(): Promise<void> {
    const blocks = blocksOf(this.source);
    const drawn = drawnBlocksOf(this.source);
    const wanted = [...this.stale].filter((block) => drawn.includes(block));
    if (wanted.length === 0) return;
    const { version } = this;
    const drawing = await draw(this.source, wanted, this.numbers);
    if (version !== this.version) return this.drawStale();
    for (const block of wanted) this.stale.delete(block);
    this.dress(drawing);
    const restore = this.rememberFocus();
    const numbers = wanted.map((block) => blocks.indexOf(block));
    const before = this.heightsOf(numbers);
    for (const number of numbers) this.replace(number, drawing);
    restore();
    this.showSelection();
    if (before === null || before !== this.heightsOf(numbers)) this.layOutSoon();
  }

  private replace(number: number, drawing: Drawing): void {
    const old = piecesOf(this.element, number);
    old[0]?.before(...drawing.pages.flatMap((page) => piecesOf(page, number)));
    for (const element of old) element.remove();
  }

  /** The heights of blocks: while they stay, so do the page breaks. Null where a block is on more than one page. */
  private heightsOf(numbers: readonly number[]): string | null {
    const pieces = numbers.map((number) => piecesOf(this.element, number));
    if (pieces.some(({ length }) => length !== 1)) return null;
    return pieces.flatMap((block) => block.map(({ offsetHeight }) => offsetHeight)).join(' ');
  }

  private dress(drawing: Drawing): void {
    for (const page of drawing.pages) {
      for (const frame of page.querySelectorAll<HTMLElement>('[data-control]')) {
        const control = this.controlOf(frame);
        if (control) dressFrame(frame, control, this.untitled);
      }
    }
  }

  private layOut(): void {
    const place = this.element.parentElement;
    const anchor = this.firstInSight();
    const before = anchor?.getBoundingClientRect().top ?? 0;
    paginate(this.element);
    if (place && anchor) place.scrollTop += anchor.getBoundingClientRect().top - before;
  }

  private firstInSight(): Element | undefined {
    const top = this.element.parentElement?.getBoundingClientRect().top ?? 0;
    return [...this.element.querySelectorAll('[data-block]')].find(
      (drawn) => drawn.getBoundingClientRect().bottom > top,
    );
  }

  /** What has the focus is drawn again with the rest: this gives its successor focus and caret. */
  private rememberFocus(): () => void {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || !this.element.contains(focused)) return () => undefined;
    const control = this.controlOf(focused);
    const caret = readCaret(focused) ?? 0;
    return () => {
      const frame = control ? this.framesOf(control)[0] : undefined;
      if (!control || !frame || frame === document.activeElement) return;
      frame.focus({ preventScroll: true });
      if (!control.showingPrompt) placeCaret(frame, caret);
    };
  }
}
