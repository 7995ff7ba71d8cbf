import type { Change, WordDocument } from '../wordDocument';
import { element } from './element';
import { Paper } from './paper';
import { Typing } from './typing';

const margin = 48;

/**
 * The left side of the page, where the document lies: draws it, scales it to the room there is, follows its changes.
 */
export class Desk {
  readonly element = element('section', { class: 'desk', role: 'region', tabindex: '0' });
  private paper: Paper | null = null;
  private typing: Typing | null = null;
  private untitled = '';
  private outdated = false;

  constructor() {
    this.element.addEventListener('keydown', (event) => this.typing?.onKey(event));
    // In the next frame, as the new size may bring or take a scroll bar, and so change the room again.
    new ResizeObserver(() => requestAnimationFrame(() => this.fit())).observe(this.element);
  }

  get source(): WordDocument | null {
    return this.paper?.source ?? null;
  }

  /** Whether only the beginning of the document is drawn. */
  get isCut(): boolean {
    return this.paper?.isCut ?? false;
  }

  /** Its own name and that of controls without a title, in the page's language. */
  name(name: string, untitled: string): void {
    this.element.setAttribute('aria-label', name);
    this.untitled = untitled;
    this.paper?.rename(untitled);
  }

  async open(source: WordDocument): Promise<void> {
    this.paper = new Paper(source, this.untitled);
    this.typing = new Typing(this.paper);
    this.element.scrollTop = 0;
    await this.paper.open(this.element);
    this.fit();
  }

  /** To the selected control, if there is one. */
  takeFocus(): void {
    const selected = this.element.querySelector<HTMLElement>('[data-selected][role="textbox"]');
    (selected ?? this.element).focus();
  }

  follow({ kind, control }: Change): void {
    if (!this.paper) return;
    if (kind === 'focus') return this.takeFocus();
    if (kind !== 'selection') this.paper.outdate();
    if (kind === 'selection') this.showSelection(this.paper);
    else if (kind === 'text' && control) this.redraw(this.paper, control);
    else if (kind !== 'parts') this.drawAllSoon(this.paper);
  }

  /** Once for all changes of one batch. */
  private drawAllSoon(paper: Paper): void {
    if (this.outdated) return;
    this.outdated = true;
    queueMicrotask(() => {
      this.outdated = false;
      void paper.drawAll();
    });
  }

  private redraw(paper: Paper, control: NonNullable<Change['control']>): void {
    if (!this.typing?.underWay) void paper.redraw(control);
  }

  private showSelection(paper: Paper): void {
    paper.showSelection();
    if (!this.typing?.selecting) paper.scrollToSelection();
  }

  /** Pages wider than the room shrink to it, as in Word's "page width". */
  private fit(): void {
    const page = this.paper?.element.querySelector('section');
    if (!page || !this.paper) return;
    const zoom = Math.min(1, (this.element.clientWidth - margin) / page.offsetWidth);
    this.paper.element.style.zoom = String(Math.max(0.4, zoom));
  }
}
