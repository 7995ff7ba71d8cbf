import type { Control } from '../controls/control';
import { paragraphAt } from './cursor';
import { takesLines } from './frame';
import type { Paper } from './paper';
import { TypedHistory } from './typedHistory';

/** How the library draws a tab. */
const drawnTab = '\u2003';

function textOf(node: Node): string {
  if (node.nodeName === 'BR') return '\n';
  if (node.nodeName === 'DEL') return '';
  if (node instanceof Text) return node.data.replaceAll(drawnTab, '\t');
  return [...node.childNodes].map(textOf).join('');
}

/** What stands in a control's frames; a browser may keep an empty last line to have room for the caret. */
function writtenText(frames: readonly HTMLElement[], control: Control): string {
  const text = frames.map((frame) => textOf(frame).replace(/\n$/, '')).join('\n');
  return takesLines(control) ? text : text.replaceAll('\n', ' ');
}

function frameAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-control]') : null;
}

/** Lets a person write into the controls on the paper as in Word, and select them by click or key. */
export class Typing {
  private typing = false;
  private clicking = false;
  private touched: Control | null = null;
  private readonly history: TypedHistory;

  constructor(private readonly paper: Paper) {
    const { element } = paper;
    this.history = new TypedHistory(paper.source);
    element.addEventListener('pointerdown', (event) => this.select(frameAt(event.target), event.target));
    element.addEventListener('focusin', (event) => this.enter(frameAt(event.target)));
    element.addEventListener('focusout', () => this.leave());
    element.addEventListener('beforeinput', (event) => this.beforeInput(event));
    element.addEventListener('input', (event) => this.input(frameAt(event.target)));
    element.addEventListener('click', (event) => keepFromFollowing(event));
  }

  /** Is the document changing because a person types? Then the drawing already shows it. */
  get underWay(): boolean {
    return this.typing;
  }

  /** Is the person selecting? Then the place is in sight already. */
  get selecting(): boolean {
    return this.clicking;
  }

  /** Undo and redo by Word's keys, wherever in the document the focus is. */
  onKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    event.preventDefault();
    if (isRedo) this.history.redo();
    else this.history.undo();
  }

  private select(frame: HTMLElement | null, target: EventTarget | null = null): void {
    const control = frame ? this.paper.controlOf(frame) : null;
    const { source, element } = this.paper;
    const isBeside = !control && target instanceof Element;
    this.clicking = true;
    source.select(control, isBeside ? paragraphAt(target, element, source) : null);
    this.clicking = false;
  }

  private enter(frame: HTMLElement | null): void {
    this.select(frame);
    const control = frame ? this.paper.controlOf(frame) : null;
    if (frame && control?.showingPrompt) getSelection()?.selectAllChildren(frame);
  }

  private leave(): void {
    const { touched } = this;
    this.touched = null;
    if (touched) void this.paper.redraw(touched);
  }

  /** The first key replaces the prompt as a whole; deleting in it does nothing. */
  private beforeInput(event: InputEvent): void {
    const frame = frameAt(event.target);
    const control = frame ? this.paper.controlOf(frame) : null;
    if (!frame || !control) return;
    if (isLineBreak(event) && !takesLines(control)) event.preventDefault();
    else if (control.showingPrompt) this.replacePrompt(event, frame, control);
  }

  private replacePrompt(event: InputEvent, frame: HTMLElement, control: Control): void {
    const text = isLineBreak(event) ? '\n' : (event.data ?? event.dataTransfer?.getData('text/plain') ?? '');
    for (const other of this.paper.framesOf(control)) other.replaceChildren();
    frame.classList.remove('prompt');
    if (event.inputType === 'insertCompositionText') return;
    event.preventDefault();
    frame.textContent = text;
    getSelection()?.selectAllChildren(frame);
    getSelection()?.collapseToEnd();
    this.input(frame);
  }

  private input(frame: HTMLElement | null): void {
    const control = frame ? this.paper.controlOf(frame) : null;
    if (!control) return;
    const text = writtenText(this.paper.framesOf(control), control);
    this.typing = true;
    this.history.type(control, text);
    this.typing = false;
    this.touched = control;
    if (text === '') void this.paper.redraw(control);
    else this.paper.layOutSoon();
  }
}

const isLineBreak = (event: InputEvent) => ['insertLineBreak', 'insertParagraph'].includes(event.inputType);

/** Links in the document are for reading: leaving the page would lose what was written. */
function keepFromFollowing(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
}
