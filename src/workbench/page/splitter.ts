import { element } from './element';

const narrowest = 270;
const widest = 500;
const step = 10;

const within = (width: number) => Math.round(Math.min(widest, Math.max(narrowest, width)));

/**
 * The bar between document and pane: dragged, or moved by arrow keys, it gives the pane the widths that Word allows.
 */
export class Splitter {
  readonly element = element('div', {
    class: 'splitter',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-valuemin': String(narrowest),
    'aria-valuemax': String(widest),
  });
  private width = narrowest;

  constructor(
    private readonly pane: HTMLElement,
    width: number,
  ) {
    this.resize(width);
    this.element.addEventListener('keydown', (event) => this.onKey(event));
    this.element.addEventListener('pointerdown', (event) => this.element.setPointerCapture(event.pointerId));
    this.element.addEventListener('pointermove', (event) => this.onDrag(event));
  }

  name(name: string): void {
    this.element.setAttribute('aria-label', name);
  }

  private resize(width: number): void {
    this.width = within(width);
    this.pane.style.width = `${this.width}px`;
    this.element.setAttribute('aria-valuenow', String(this.width));
    dispatchEvent(new Event('resize'));
  }

  private onDrag(event: PointerEvent): void {
    if (!this.element.hasPointerCapture(event.pointerId)) return;
    this.resize(this.pane.getBoundingClientRect().right - event.clientX);
  }

  private onKey(event: KeyboardEvent): void {
    const wanted = new Map([
      ['ArrowLeft', this.width + step],
      ['ArrowRight', this.width - step],
      ['Home', narrowest],
      ['End', widest],
    ]).get(event.key);
    if (wanted === undefined) return;
    event.preventDefault();
    this.resize(wanted);
  }
}
