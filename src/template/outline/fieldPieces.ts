import type { Holding } from '../../assessment/holding';
import { isJoined, isRemoval } from './deleted';
import { holdingSource, holdingsIn, withInsertion } from './holdings';
import type { SentText } from './ownChanges';
import { ownAuthors } from './ownChanges';
import type { Package } from '../xml/package';
import { wordParts } from '../xml/package';
import { charactersByElement, textOfRunPiece } from '../xml/partText';
import { valuesOf } from './seenFormats';
import type { XmlElement, XmlNode } from '../xml/xml';
import { child, childElements, childValue, isElement, isOn, isText, wordAttribute } from '../xml/xml';

/** A piece of a field's text: all of it is formatted alike, and nothing stands within it that is no text. */
export interface FieldPiece {
  readonly text: string;
  /**
   * - `words`: text that can be changed by itself
   * - `lineBreak`, `paragraphEnd`: what ends a line
   * - `held`: text that belongs to something else, as a link; or, without a text, what is no text: a footnote, the edge
   *   of a comment
   */
  readonly kind: 'words' | 'lineBreak' | 'paragraphEnd' | 'held';
  /**
   * The comments, tracked insertions and tracked changes of formatting that it stands in, each by a name of its own.
   */
  readonly around: readonly string[];
  /** How it is formatted, as one word. */
  readonly format: string;
  /** Hidden text: some hosts give it with the rest, others leave it out. */
  readonly hidden?: true;
}

export interface FieldContent {
  readonly pieces: readonly FieldPiece[];
  /** Texts whose deletion is tracked: no part of the pieces, but a search may come upon them. */
  readonly deleted: readonly string[];
  readonly holds: readonly Holding[];
  /** Its prompt shows: there is no text, and what it holds was put to the prompt. */
  readonly prompting: boolean;
}

const lineEnds: ReadonlySet<string> = new Set(['br', 'cr']);
const owners: ReadonlySet<string> = new Set([
  'hyperlink',
  'fldSimple',
  'sdt',
  'smartTag',
  'customXml',
  'tbl',
]);
const equations: ReadonlySet<string> = new Set(['oMath', 'oMathPara']);
const revisions: ReadonlySet<string> = new Set(['ins', 'moveTo', 'del', 'moveFrom']);
const silent: ReadonlySet<string> = new Set([
  ...['pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr', 'sectPr'],
  ...['proofErr', 'lastRenderedPageBreak', 'instrText', 'delInstrText', 'Fallback'],
]);
/** More nesting than any person makes: what is deeper is held. */
const deepest = 60;

/** The content of a control that itself was inserted with tracking, which its own OOXML need not say. */
export const insertedContent = (content: FieldContent): FieldContent => ({
  ...content,
  pieces: content.pieces.map((piece) => ({ ...piece, around: ['insertion of all', ...piece.around] })),
  holds: withInsertion(content.holds),
});

/**
 * What a control holds, piece by piece, from its own OOXML; null where its content can't be told for certain. What is
 * tracked there in the name in which `sent` was written is nothing that it holds.
 */
export function fieldContent(source: Package, id: number, sent: SentText | null = null): FieldContent | null {
  const parts = wordParts(source);
  const body = child(parts.document, 'body');
  const content = body && contentOf(body, id);
  if (!content) return null;
  const { element, blocks, prompting } = content;
  const reading = new PieceReading();
  if (!prompting) reading.readAll(blocks);
  const untold = sent ? ownAuthors(element, sent) : new Set<string>();
  const holds = holdingsIn(element, { ...holdingSource(parts), untold }, prompting);
  return { ...reading.result(), holds, prompting };
}

interface Content {
  readonly element: XmlElement;
  readonly blocks: readonly XmlElement[];
  readonly prompting: boolean;
}

const isBlockEnd = ({ localName }: XmlElement): boolean => localName === 'sectPr';

/** The control's content, where the OOXML has the control; else all that it has. */
function contentOf(body: XmlElement, id: number): Content {
  const blocks = [...childElements(body)].filter((element) => !isBlockEnd(element));
  const own = controlsIn(body).find(
    (control) => Number(childValue(child(control, 'sdtPr'), 'id') ?? NaN) >>> 0 === id >>> 0,
  );
  const inner = own && child(own, 'sdtContent');
  if (!own || !inner) return { element: body, blocks, prompting: false };
  const prompting = isOn(child(own, 'sdtPr'), 'showingPlcHdr');
  return { element: inner, blocks: [...childElements(inner)], prompting };
}

/** The outermost controls, in order. */
function controlsIn(root: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const open = [...childElements(root)].toReversed();
  for (let element = open.pop(); element; element = open.pop()) {
    if (element.localName === 'sdt') found.push(element);
    else for (const inner of [...childElements(element)].toReversed()) open.push(inner);
  }
  return found;
}

const textIn = (element: XmlElement): string => {
  let text = '';
  for (let node: XmlNode | null = element.firstChild; node; node = node.nextSibling)
    if (isElement(node)) text += textIn(node);
    else if (isText(node)) text += node.nodeValue ?? '';
  return text;
};

/** Walks what a control holds, in order. */
class PieceReading {
  private readonly pieces: FieldPiece[] = [];
  private readonly deleted: string[] = [];
  private around: readonly string[] = [];
  private owned = 0;
  private inField = 0;
  private format = '';
  /** How the paragraph before is formatted; null behind a table. */
  private paragraph: string | null = null;
  private ended = false;

  readAll(elements: readonly XmlElement[]): void {
    elements.forEach((element) => this.read(element, 0));
  }

  result(): Pick<FieldContent, 'pieces' | 'deleted'> {
    return { pieces: this.pieces, deleted: this.deleted };
  }

  private read(element: XmlElement, depth: number): void {
    const name = element.localName ?? '';
    if (silent.has(name)) return;
    if (depth > deepest || equations.has(name)) return this.mark();
    if (name === 'p') return this.readParagraph(element, depth);
    if (name === 'r') return this.readRun(element);
    if (isRemoval(element)) return this.readDeleted(element);
    if (name === 'ins' || name === 'moveTo') return this.readInserted(element, depth);
    if (name.startsWith('commentRange')) return this.readCommentEdge(element, name);
    if (owners.has(name)) return this.readOwned(element, depth);
    if ([...childElements(element)].length === 0) return this.mark();
    for (const inner of childElements(element)) this.read(inner, depth + 1);
  }

  private readParagraph(element: XmlElement, depth: number): void {
    const properties = child(element, 'pPr');
    const paragraph = properties ? formatOf(properties) : '';
    if (this.ended) this.endParagraph(paragraph);
    // A section ends with it: no end of another paragraph can take its place.
    this.paragraph = child(properties, 'sectPr') ? null : paragraph;
    for (const inner of childElements(element)) this.read(inner, depth + 1);
    this.ended = !isJoined(element);
    const marks = child(properties, 'rPr');
    if (marks && [...childElements(marks)].some(({ localName }) => revisions.has(localName ?? '')))
      this.mark();
  }

  /** Where paragraphs are unlike, one of them would look like the other without the end between them. */
  private endParagraph(next: string): void {
    if (this.paragraph === next) this.add('\n', 'paragraphEnd');
    else this.pieces.push({ text: '\n', kind: 'held', around: this.around, format: '' });
  }

  private readRun(run: XmlElement): void {
    const properties = child(run, 'rPr');
    this.format = properties ? formatOf(properties) : '';
    const isHidden = isOn(properties, 'vanish');
    const before = this.around;
    if (child(properties, 'rPrChange')) this.around = [...before, `formatting change ${this.pieces.length}`];
    for (const element of childElements(run)) this.readInRun(element, isHidden);
    this.around = before;
  }

  private readInRun(element: XmlElement, isHidden: boolean): void {
    const name = element.localName ?? '';
    if (silent.has(name)) return;
    if (name === 'AlternateContent') return this.hold(textOfRunPiece(element));
    if (name === 'fldChar') return this.readFieldMark(wordAttribute(element, 'fldCharType'));
    const text = name === 't' ? textIn(element).replace(/[\r\n]+/gu, ' ') : charactersByElement.get(name);
    if (isHidden && text !== undefined) return this.addHidden(text);
    if (text !== undefined) return this.add(text, 'words');
    const kindOfBreak = lineEnds.has(name) ? wordAttribute(element, 'type') : '';
    if (kindOfBreak === null) return this.add('\n', 'lineBreak');
    // Word gives it as a form feed, which ends a line like any other.
    if (kindOfBreak === 'page') return this.hold('\n');
    this.mark();
  }

  private readFieldMark(type: string | null): void {
    if (type === 'begin') this.inField++;
    this.mark();
    if (type === 'end') this.inField = Math.max(0, this.inField - 1);
  }

  private readDeleted(element: XmlElement): void {
    this.hide(textIn(element));
  }

  /** A text that is changed as a whole or not at all. */
  private hold(text: string): void {
    this.pieces.push({ text, kind: 'held', around: this.around, format: this.format });
  }

  private addHidden(text: string): void {
    this.deleted.push(text);
    this.pieces.push({ text, kind: 'held', around: this.around, format: '', hidden: true });
  }

  private hide(text: string): void {
    this.deleted.push(text);
    this.mark();
  }

  private readInserted(element: XmlElement, depth: number): void {
    const before = this.around;
    this.around = [...before, `insertion ${this.pieces.length}`];
    for (const inner of childElements(element)) this.read(inner, depth + 1);
    this.around = before;
  }

  private readCommentEdge(element: XmlElement, name: string): void {
    const own = `comment ${wordAttribute(element, 'id') ?? ''}`;
    this.mark();
    this.around =
      name === 'commentRangeStart' ? [...this.around, own] : this.around.filter((one) => one !== own);
  }

  private readOwned(element: XmlElement, depth: number): void {
    this.owned++;
    this.mark();
    const inner = element.localName === 'sdt' ? child(element, 'sdtContent') : element;
    for (const one of inner ? childElements(inner) : []) this.read(one, depth + 1);
    this.mark();
    this.owned--;
    if (element.localName === 'tbl') this.paragraph = null;
  }

  /** Something that is no text stands here. */
  private mark(): void {
    this.pieces.push({ text: '', kind: 'held', around: this.around, format: '' });
  }

  private add(text: string, kind: Exclude<FieldPiece['kind'], 'held'>): void {
    const isOwned = this.owned > 0 || this.inField > 0;
    const { around, format } = this;
    const last = this.pieces.at(-1);
    const goesOn = last?.kind === 'words' && last.around === around && last.format === format;
    if (!isOwned && kind === 'words' && goesOn)
      this.pieces[this.pieces.length - 1] = { ...last, text: last.text + text };
    else this.pieces.push({ text, kind: isOwned ? 'held' : kind, around, format });
  }
}

/** What nobody sees of formatting, and what is no formatting. */
const unseen: ReadonlySet<string> = new Set(['lang', 'noProof', 'rFonts', 'rPr', 'sectPr']);

/** The formatting of a run or a paragraph as one word. */
const formatOf = (properties: XmlElement): string =>
  [...childElements(properties)]
    .filter(({ localName }) => !unseen.has(localName ?? ''))
    .map((one) => `${one.localName ?? ''}=${valuesOf(one)}`)
    .join(';');
