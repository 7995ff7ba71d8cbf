import type { Cell, OutlineControl, OutlineLine } from './control';
import { groupTypes, nestedControls, ownText } from './control';
import { fold, tidy } from './fold';
import type { ListMark } from './numbering';

/** A control that can hold a field's text, with the text around it that may be its label. */
export interface Candidate {
  readonly control: OutlineControl;
  /** The index of its line. */
  readonly line: number;
  readonly cell: Cell | null;
  /** Texts that may be its label, the nearest first. */
  readonly labels: readonly string[];
  /** All lines of text since the control before it, its own line's last. */
  readonly since: readonly string[];
  /** No text at all stands between it and the control before it. */
  readonly bare: boolean;
}

/** A line with the controls that only group others opened up. */
export interface Line {
  readonly index: number;
  /** The text before its first control. */
  readonly lead: string;
  readonly mark: ListMark | null;
  readonly cell: Cell | null;
  readonly candidates: readonly Candidate[];
}

/** Whether a control only holds labels and other controls, rather than what somebody typed. */
function isGroup(
  control: OutlineControl,
  cell: Cell | null,
  labelled: boolean,
  isLabel: (text: string) => boolean,
): boolean {
  if (groupTypes.has(control.type) || control.place === 'row') return true;
  if (nestedControls(control).length === 0) return false;
  if (isLabel(ownText(control))) return true;
  const holdsTable = control.lines.some((line) => line.cell?.table !== cell?.table);
  return holdsTable || tidy(ownText(control)) === '' || !labelled;
}

interface Gathered {
  readonly text: string;
  readonly line: number;
  readonly cell: Cell | null;
}

const isBlank = (text: string): boolean => fold(text).replace(/^\d+$/, '') === '';
const sameCell = (left: Cell | null, right: Cell | null): boolean =>
  left?.table === right?.table && left?.row === right?.row && left?.column === right?.column;
const sameRow = (left: Cell | null, right: Cell): boolean =>
  left?.table === right.table && left.row === right.row;

/** The last of these texts, then the last two together, then the last three. */
const backwards = (texts: readonly string[]): string[] =>
  [1, 2, 3].filter((count) => count <= texts.length).map((count) => texts.slice(-count).join(' '));

/** Walks the outline once, opens up the controls that only group others, and gathers what may label each control. */
export class Reading {
  readonly lines: Line[] = [];
  readonly candidates: Candidate[] = [];
  private gathered: Gathered[] = [];
  private readonly columns = new Map<string, string>();

  /** `isLabel` tells whether a text can label a field, whichever it is. */
  constructor(
    outline: readonly OutlineLine[],
    private readonly isLabel: (text: string) => boolean,
  ) {
    outline.forEach((line) => this.visit(line));
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
      for (const piece of pieces) {
        if (piece.kind === 'text') {
          open.text += piece.text;
          continue;
        }
        const { control } = piece;
        const inline = control.place === 'inline';
        if (isGroup(control, line.cell, this.isLabelled(open.text), this.isLabel)) {
          if (inline) control.lines.forEach((inner) => visitPieces(inner.pieces));
          else before.push(...control.lines);
          continue;
        }
        flush();
        const candidate = this.candidate(control, index, line.cell);
        open.candidates.push(candidate);
      }
    };
    visitPieces(line.pieces);
    flush();
    const { lead, candidates } = open;
    if (before.length === 0)
      this.lines.push({ index, lead: lead ?? '', mark: line.mark, cell: line.cell, candidates });
    this.remember(line.cell, lead ?? '');
    before.forEach((inner) => this.visit(inner));
  }

  private isLabelled(text: string): boolean {
    return this.isLabel(isBlank(text) ? (this.gathered.at(-1)?.text ?? '') : text);
  }

  /** Keeps the text of a cell for the controls below it in its column. */
  private remember(cell: Cell | null, text: string): void {
    if (cell && !isBlank(text)) this.columns.set(`${cell.table}/${cell.column}`, text);
  }

  private candidate(control: OutlineControl, line: number, cell: Cell | null): Candidate {
    const gathered = this.gathered;
    this.gathered = [];
    const since = gathered.map(({ text }) => text);
    const candidate = {
      control,
      line,
      cell,
      labels: this.labels(gathered, line, cell),
      since,
      bare: since.every(isBlank),
    };
    this.candidates.push(candidate);
    return candidate;
  }

  private labels(gathered: readonly Gathered[], line: number, cell: Cell | null): string[] {
    const told = gathered.filter(({ text }) => !isBlank(text));
    const texts = (keep: (one: Gathered) => boolean): string[] => told.filter(keep).map(({ text }) => text);
    const inCell = texts((one) => sameCell(one.cell, cell));
    if (told.at(-1)?.line === line || !cell || inCell.length > 0) return backwards(inCell);
    const inRow = texts((one) => sameRow(one.cell, cell));
    const above = this.columns.get(`${cell.table}/${cell.column}`);
    const before = cell.column === 0 ? backwards(texts((one) => one.cell === null)) : [];
    return [...backwards(inRow), ...(above === undefined ? [] : [above]), ...before];
  }
}
