import type { Control } from './control';
import { strandedFields } from '../text/fieldHalves';
import { keptIn } from '../text/objectsInText';
import { isPromptRun, promptRun } from './prompts';
import { strandedMarkers } from '../text/rangeMarkers';
import { asInsertion, markInserted, moveMark, strikeOut, type Revision } from '../text/revisions';
import {
  attribute,
  child,
  cleanText,
  descendants,
  isWord,
  make,
  makeText,
  wordNamespace,
} from '../wordMarkup';
import { NotImplemented } from '../wordError';

export const insertPlaces = ['Replace', 'Start', 'End'] as const;
export type InsertPlace = (typeof insertPlaces)[number];

export interface WritingManner {
  promptStyle: string;
  /** The style of the prompt stays on what replaces it. */
  greyLingers?: boolean;
  /** What becomes of a line end in an inline rich-text control. */
  inlineLineEnd?: 'break' | 'space';
  /** Comments, footnotes and pictures in a text outlive its replacement. */
  keepsObjects?: boolean;
  /** Set while changes are tracked. */
  revision?: Revision | null;
}

/**
 * Writes text into a control as Word does: a prompt goes, the control's own formatting stays, and
 * line ends become what the control can hold. The text must not be empty: see `showPrompt` and `empty`.
 */
export function writeText(control: Control, text: string, place: InsertPlace, manner: WritingManner): void {
  const replaces = place === 'Replace' || control.showingPrompt || control.text === '';
  const lines = linesFor(control, cleanText(text), manner);
  const writer = new Writer(control, formatting(control, manner), manner);
  forgetChoice(control);
  if (!replaces) return writer.add(lines, place);
  if (manner.revision && !control.showingPrompt) return writer.revise(lines);
  child(control.properties, 'showingPlcHdr')?.remove();
  writer.replace(lines);
}

/** Shows a prompt in place of what the control held. */
export function showPrompt(control: Control, prompt: string, style: string): void {
  const writer = new Writer(control, null, { promptStyle: style });
  writer.hold((near) => promptRun(near, prompt, style));
  if (child(control.properties, 'showingPlcHdr')) return;
  const mark = make(control.element, 'showingPlcHdr');
  const before = ['rPr', 'alias', 'tag', 'id', 'lock', 'placeholder', 'temporary'];
  const properties = control.properties ?? make(control.element, 'sdtPr');
  if (!properties.parentElement) control.element.prepend(properties);
  const last = [...properties.children].filter((element) => isWord(element, ...before)).pop();
  if (last) last.after(mark);
  else properties.prepend(mark);
}

/** Leaves the control without text and without a prompt. */
export function empty(control: Control, manner: WritingManner): void {
  const writer = new Writer(control, formatting(control, manner), manner);
  if (manner.revision && !control.showingPrompt) return strikeOut(contentOf(control), manner.revision);
  child(control.properties, 'showingPlcHdr')?.remove();
  writer.replace(['']);
}

/** One line for each paragraph that the control shall hold; line breaks inside of a paragraph stay as `\n`. */
function linesFor(control: Control, text: string, manner: WritingManner): string[] {
  if (control.kind === 'plainText') return [control.multiLine ? text : text.replace(/\n/g, ' ')];
  if (control.place !== 'inline') return text.split('\n');
  return [manner.inlineLineEnd === 'space' ? text.replace(/\n/g, ' ') : text];
}

/** The formatting for new text: that of the text which is there, else the one that the control prescribes. */
function formatting(control: Control, manner: WritingManner): Element | null {
  const runs = descendants(control.content ?? control.element, 'r');
  const written = control.showingPrompt
    ? undefined
    : runs.find((run) => !isPromptRun(run, manner.promptStyle));
  const prescribed = child(control.properties, 'rPr');
  const format = (written && child(written, 'rPr')) ?? prescribed;
  const copy = format ? asElement(format.cloneNode(true)) : null;
  return manner.greyLingers && control.showingPrompt
    ? withStyle(copy ?? make(control.element, 'rPr'), manner)
    : copy;
}

function withStyle(format: Element, manner: WritingManner): Element {
  child(format, 'rStyle')?.remove();
  format.prepend(make(format, 'rStyle', { val: manner.promptStyle }));
  return format;
}

function asElement(node: Node): Element | null {
  return node instanceof Element ? node : null;
}

/** The date or choice that a control remembers beside its text would contradict the new text. */
function forgetChoice(control: Control): void {
  child(control.properties, 'date')?.removeAttributeNS(wordNamespace, 'fullDate');
  child(control.properties, 'dropDownList')?.removeAttributeNS(wordNamespace, 'lastValue');
  child(control.properties, 'comboBox')?.removeAttributeNS(wordNamespace, 'lastValue');
}

/** Where a control's runs or paragraphs stand: for a cell's control, the cell. */
function contentOf(control: Control): Element {
  if (control.place === 'row') throw new NotImplemented('text in place of the rows of a table');
  const content = control.content ?? control.element.appendChild(make(control.element, 'sdtContent'));
  return (control.place === 'cell' && child(content, 'tc')) || content;
}

class Writer {
  private readonly container: Element;
  private readonly isInline: boolean;

  constructor(
    control: Control,
    private readonly format: Element | null,
    private readonly manner: WritingManner,
  ) {
    this.container = contentOf(control);
    this.isInline = control.place === 'inline';
  }

  replace(lines: string[]): void {
    const [first = '', ...more] = lines;
    const paragraph = this.hold(() => this.run(first));
    if (paragraph) this.addParagraphs(paragraph, more);
  }

  /** Leaves nothing but one run; around paragraphs, it stands in a paragraph with the first one's properties. */
  hold(makeRun: (near: Element) => Element): Element | null {
    const properties = this.paragraphProperties();
    const cell = child(this.container, 'tcPr');
    const kept = this.manner.keepsObjects ? keptIn(this.container) : { before: [], behind: [] };
    const fields = strandedFields(this.container);
    const content = [
      ...strandedMarkers(this.container),
      ...fields.before,
      ...kept.before,
      makeRun(this.container),
      ...kept.behind,
      ...fields.behind,
    ];
    this.container.replaceChildren(...(cell ? [cell] : []));
    if (this.isInline) {
      this.container.append(...content);
      return null;
    }
    const paragraph = make(this.container, 'p');
    paragraph.append(...(properties ? [properties] : []), ...content);
    this.container.append(paragraph);
    return paragraph;
  }

  revise(lines: string[]): void {
    if (this.manner.revision) strikeOut(this.container, this.manner.revision);
    this.add(lines, 'End');
  }

  add(lines: string[], place: InsertPlace): void {
    if (this.isInline) return this.addRun(this.container, lines.join('\n'), place);
    const paragraphs = [...this.container.children].filter((element) => isWord(element, 'p'));
    const paragraph = place === 'Start' ? paragraphs[0] : paragraphs.at(-1);
    if (!paragraph) return this.replace(lines);
    if (place === 'Start') return this.addBefore(paragraph, lines);
    const [first = '', ...more] = lines;
    this.addRun(paragraph, first, 'End');
    this.addParagraphs(paragraph, more);
  }

  private addBefore(paragraph: Element, lines: string[]): void {
    const last = lines.at(-1) ?? '';
    for (const line of lines.slice(0, -1)) paragraph.before(this.paragraph(line));
    this.addRun(paragraph, last, 'Start');
  }

  private addRun(parent: Element, text: string, place: InsertPlace): void {
    const run = asInsertion(this.run(text), this.manner.revision ?? null);
    const properties = child(parent, 'pPr');
    if (place === 'End') parent.append(run);
    else if (properties) properties.after(run);
    else parent.prepend(run);
  }

  private addParagraphs(after: Element, lines: string[]): void {
    let last = after;
    for (const line of lines) {
      const next = this.paragraph(line);
      moveMark(last, next);
      if (this.manner.revision) markInserted(last, this.manner.revision);
      last.after(next);
      last = next;
    }
  }

  private paragraph(line: string): Element {
    const paragraph = make(this.container, 'p');
    const properties = this.paragraphProperties();
    if (properties) paragraph.append(properties);
    paragraph.append(asInsertion(this.run(line), this.manner.revision ?? null));
    return paragraph;
  }

  /** Those of the first paragraph, without what belongs to one paragraph alone. */
  private paragraphProperties(): Element | null {
    const first = child(this.container, 'p') ?? descendants(this.container, 'p')[0] ?? null;
    const properties = child(first, 'pPr');
    const copy = properties ? asElement(properties.cloneNode(true)) : null;
    child(copy, 'sectPr')?.remove();
    const mark = child(copy, 'rPr');
    child(mark, 'ins')?.remove();
    child(mark, 'del')?.remove();
    return copy;
  }

  private run(text: string): Element {
    return textRun(this.container, this.format, text);
  }
}

/** A run with this text; tabs and line breaks are elements of their own in it. */
export function textRun(near: Element, format: Element | null, text: string): Element {
  const run = make(near, 'r');
  if (format) run.append(format.cloneNode(true));
  run.append(...text.split(/([\t\n])/).flatMap((piece) => pieceOf(near, piece)));
  return run;
}

function pieceOf(near: Element, piece: string): Element[] {
  if (piece === '\t') return [make(near, 'tab')];
  if (piece === '\n') return [make(near, 'br')];
  return piece === '' ? [] : [makeText(near, piece)];
}

/** Whether a list offers this text. */
export function isChoice(control: Control, text: string): boolean {
  const list = child(control.properties, 'dropDownList');
  return [...(list?.children ?? [])].some(
    (item) => (attribute(item, 'displayText') ?? attribute(item, 'value')) === text,
  );
}
