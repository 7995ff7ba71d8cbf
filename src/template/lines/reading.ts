import { hasLetter, quickPattern } from '../../characters/quickPattern';
import type { Cell, OutlineControl, OutlineLine } from '../outline/control';
import { groupTypes, nestedControls, ownText } from '../outline/control';
import { tidy } from './fold';
import type { Meant } from './nested';
import { fieldWithin, holdsNote, holdsSeveral, holdsTypedNumber } from './nested';
import type { ListMark } from '../outline/numbering';

/** A text that may label a control. */
export interface LabelText {
  readonly text: string;
  /** Where it is several lines together: all but the last of them; "" else. A label has to go beyond it. */
  readonly before: string;
  /** It stands on the control's own line, or on top of its column or in front of its row. */
  readonly own: boolean;
}

/** A line of text before a control. */
export interface LineBefore {
  readonly text: string;
  readonly line: number;
  readonly cell: Cell | null;
}

/** A control that can hold a field's text, with the text around it that may be its label. */
export interface Candidate {
  readonly control: OutlineControl;
  /** Its place among the candidates, from 0. */
  readonly at: number;
  /** The index of its line. */
  readonly line: number;
  readonly cell: Cell | null;
  /** Texts that may be its label, the nearest first. */
  readonly labels: readonly LabelText[];
  /** All lines of text since the control before it, its own line's last. */
  readonly since: readonly LineBefore[];
  /** In a table: the text on top of its column, and the first one of its row; "" for none. */
  readonly heads: readonly [top: string, row: string];
  /** No text at all stands between it and the control before it. */
  readonly bare: boolean;
  /** Controls within it that may be meant instead; none for most. */
  readonly instead: readonly OutlineControl[];
}

/** A line with the controls that only group others opened up. */
export interface Line {
  readonly index: number;
  /** The text before its first control. */
  readonly lead: string;
  readonly mark: ListMark | null;
  readonly cell: Cell | null;
  readonly style: string | null;
  /** It goes on in the paragraph of the line before. */
  readonly continues: boolean;
  /** What is in the text boxes that hang on it. */
  readonly boxed: string;
  readonly candidates: readonly Candidate[];
}

/** What the reader of a document asks about a text before it knows what the document is. */
export interface KnownTexts {
  /** It can label a field, whichever it is. */
  isLabel(text: string): boolean;
  /** It is a section's heading, or a criterion's with a name that is known. */
  isHeading(text: string): boolean;
  /** It may be a criterion's heading: a number before some name and its definition. */
  mayBeHeading(text: string): boolean;
}

/** The first text of a column. */
interface Top {
  readonly text: string;
  readonly row: number;
  /** Its cell begins in a column before this one. */
  readonly isWide: boolean;
}

/** A label with something typed behind it labels nothing below. */
const textBehindColon = quickPattern(String.raw`:\s*[\p{L}\p{N}]`);
const hasTextBehindColon = (text: string): boolean => textBehindColon(text).test(text);

/**
 * A control that holds a label and no more, nobody can type in or another follows on its line; or one that holds
 * nothing and is locked.
 */
function isTemplateText(control: OutlineControl, isFollowed: boolean, known: KnownTexts): boolean {
  const { locked, prompting, text } = control;
  const isLabel = known.isLabel(text) && !hasTextBehindColon(text);
  if (prompting) return false;
  return locked ? isLabel || tidy(text) === '' : isFollowed && isLabel && text.trimEnd().endsWith(':');
}

/** Longer than what somebody types who only names a criterion. */
const definitionLength = 60;

/**
 * Whether it holds a heading. One that is not locked has its definition with it: a field may hold a criterion's name.
 */
function isHeading({ locked, prompting, text }: OutlineControl, known: KnownTexts): boolean {
  if (prompting || text.includes('\n')) return false;
  if (locked) return known.isHeading(text) || known.mayBeHeading(text);
  return text.length > definitionLength && known.isHeading(text);
}

/** Whether a control only holds labels and other controls, or text of the template, rather than what somebody typed. */
function isGroup(control: OutlineControl, label: Labelling, isFollowed: boolean, known: KnownTexts): boolean {
  if (groupTypes.has(control.type) || control.place === 'row') return true;
  if (nestedControls(control).length === 0) {
    return (
      (label !== 'beside' && isTemplateText(control, isFollowed, known)) ||
      (label === 'none' && isHeading(control, known))
    );
  }
  if (tidy(ownText(control)) === '' || known.isLabel(ownText(control)) || holdsSeveral(control)) return true;
  const mayBeHeading = (text: string): boolean => known.isHeading(text) || known.mayBeHeading(text);
  return label === 'none' && !holdsTypedNumber(control) && !holdsNote(control, mayBeHeading);
}

/** Whether a label stands before a control on its own line, on the line above, or not at all. */
type Labelling = 'beside' | 'above' | 'none';

/** Whether nobody can type in it, nor tick a score. */
const isPassedOver = ({ type }: OutlineControl): boolean => type === 'picture' || type === 'checkBox';

/** A text that says nothing: numbers and marks alone label no control. */
const isBlank = (text: string): boolean => !hasLetter(text);
const sameCell = (left: Cell | null, right: Cell | null): boolean =>
  left?.table === right?.table && left?.row === right?.row && left?.column === right?.column;
const sameRow = (left: Cell | null, right: Cell): boolean =>
  left?.table === right.table && left.row === right.row;

/** The last of these texts, then the last two together, then the last three. */
const backwards = (texts: readonly LineBefore[], isOwn: (one: LineBefore) => boolean): LabelText[] =>
  [1, 2, 3]
    .filter((count) => count <= texts.length)
    .map((count) => {
      const parts = texts.slice(-count);
      const before = parts.slice(0, -1).map(({ text }) => text);
      return {
        text: parts.map(({ text }) => text).join(' '),
        before: before.join(' '),
        own: parts.slice(-1).every(isOwn),
      };
    });

/** Whether another control follows on the line, with nothing between. */
function isFollowed(pieces: OutlineLine['pieces'], at: number): boolean {
  for (let next = at + 1; next < pieces.length; next++) {
    const piece = pieces[next];
    if (piece?.kind === 'control') return true;
    if (piece && !isBlank(piece.text)) return false;
  }
  return false;
}

/** Walks the outline once, opens up the controls that only group others, and gathers what may label each control. */
export class Reading {
  readonly lines: Line[] = [];
  readonly candidates: Candidate[] = [];
  private gathered: LineBefore[] = [];
  private readonly columns = new Map<string, string>();
  /** The first text of each column and of each row, and the rows with controls in them. */
  private readonly tops = new Map<string, Top>();
  private readonly rows = new Map<string, string>();
  private readonly filled = new Set<string>();
  /** The rows with several texts: a text alone over many columns heads the rows below, not the columns. */
  private readonly headed = new Set<string>();

  constructor(
    outline: readonly OutlineLine[],
    private readonly known: KnownTexts,
  ) {
    outline.forEach((line) => this.visit(line));
  }

  /** All lines of text behind the last control. */
  get after(): readonly LineBefore[] {
    return this.gathered;
  }

  private visit(line: OutlineLine): void {
    const index = this.lines.length;
    const open = { lead: null as string | null, text: '', candidates: [] as Candidate[] };
    const flush = (): void => {
      if (tidy(open.text) !== '') this.gathered.push({ text: open.text, line: index, cell: line.cell });
      open.lead ??= open.text;
      open.text = '';
    };
    const before: OutlineLine[] = [];
    const visitPieces = (pieces: OutlineLine['pieces']): void => {
      for (const [at, piece] of pieces.entries()) {
        if (piece.kind === 'text') {
          open.text += piece.text;
          continue;
        }
        const { control } = piece;
        const inline = control.place === 'inline';
        if (isGroup(control, this.labelling(open.text), isFollowed(pieces, at), this.known)) {
          if (inline) control.lines.forEach((inner) => visitPieces(inner.pieces));
          else for (const inner of control.lines) before.push(inner);
          continue;
        }
        flush();
        const candidate = this.candidate(fieldWithin(control, line.cell), index, line.cell);
        open.candidates.push(candidate);
      }
    };
    visitPieces(line.pieces);
    flush();
    const { lead, candidates } = open;
    const { mark, cell, style, continues, boxed } = line;
    if (before.length === 0)
      this.lines.push({ index, lead: lead ?? '', mark, cell, style, continues, boxed, candidates });
    this.remember(line.cell, lead ?? '', candidates.length === 0);
    before.forEach((inner) => this.visit(inner));
  }

  private labelling(text: string): Labelling {
    if (!isBlank(text)) return this.known.isLabel(text) ? 'beside' : 'none';
    const above = this.gathered.at(-1)?.text ?? '';
    return !hasTextBehindColon(above) && this.known.isLabel(above) ? 'above' : 'none';
  }

  /** Keeps the text of a cell for the controls below it in its column, and behind it in its row. */
  private remember(cell: Cell | null, text: string, isAlone: boolean): void {
    if (!cell || isBlank(text)) return;
    const { table, row, column, span = 1 } = cell;
    this.columns.set(`${table}/${column}`, text);
    if (!isAlone) return;
    for (let own = column; own < column + span; own++) {
      const onTop = `${table}/${own}`;
      if (!this.tops.has(onTop)) this.tops.set(onTop, { text, row, isWide: own > column });
    }
    if (this.rows.has(`${table}/${row}`)) this.headed.add(`${table}/${row}`);
    else this.rows.set(`${table}/${row}`, text);
  }

  /** A row with controls in it is no head. */
  private heads(cell: Cell | null): [top: string, row: string] {
    return cell ? [this.topOf(cell), this.rows.get(`${cell.table}/${cell.row}`) ?? ''] : ['', ''];
  }

  private topOf({ table, row, column }: Cell): string {
    const top = this.tops.get(`${table}/${column}`);
    if (!top || top.row === row || this.filled.has(`${table}/${top.row}`)) return '';
    return top.isWide && !this.headed.has(`${table}/${top.row}`) ? '' : top.text;
  }

  private candidate({ control, instead }: Meant, line: number, cell: Cell | null): Candidate {
    const since = this.textsBefore();
    this.gathered = [];
    const candidate = {
      control,
      at: this.candidates.length,
      line,
      cell,
      labels: this.labels(since, line, cell),
      since,
      heads: this.heads(cell),
      bare: since.every(({ text }) => isBlank(text)),
      instead,
    };
    if (cell) this.filled.add(`${cell.table}/${cell.row}`);
    this.candidates.push(candidate);
    return candidate;
  }

  /** What stands before a picture or a check box, and nothing behind it, may label the control that follows. */
  private textsBefore(): readonly LineBefore[] {
    const before = this.candidates.at(-1);
    const isPassed =
      before && isPassedOver(before.control) && this.gathered.every(({ text }) => isBlank(text));
    return isPassed ? before.since : this.gathered;
  }

  private labels(since: readonly LineBefore[], line: number, cell: Cell | null): LabelText[] {
    const told = since.filter(({ text }) => !isBlank(text));
    const inCell = told.filter((one) => sameCell(one.cell, cell));
    const onLine = (one: LineBefore): boolean => one.line === line;
    if (told.at(-1)?.line === line || !cell || inCell.length > 0) return backwards(inCell, onLine);
    const inRow = told.filter((one) => sameRow(one.cell, cell));
    const above = this.columns.get(`${cell.table}/${cell.column}`);
    const top = this.topOf(cell);
    const outside = cell.column === 0 ? told.filter((one) => one.cell === null) : [];
    return [
      ...backwards(inRow, () => true),
      ...(above === undefined ? [] : [{ text: above, before: '', own: true }]),
      ...(top === '' || top === above ? [] : [{ text: top, before: '', own: true }]),
      ...backwards(outside, () => false),
    ];
  }
}
