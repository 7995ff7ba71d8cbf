import type { Cell, ControlPlace, OutlineControl, OutlineLine, Piece } from './control';
import { readControl } from './control';
import { isDeleted, isJoined } from './deleted';
import { holdingSource } from './holdings';
import { countLists } from './numbering';
import type { WordParts } from '../xml/package';
import { descendantsNamed, paragraphText, textOfPiece } from '../xml/partText';
import type { XmlElement } from '../xml/xml';
import { child, childElements, childValue, descend, isOn, wordAttribute } from '../xml/xml';

/** Elements that only wrap what they hold; deleted and moved-away text is left out. */
const wrappers = new Set(['ins', 'moveTo', 'smartTag', 'customXml', 'hyperlink', 'fldSimple', 'dir', 'bdo']);
/** Deeper nesting than any person makes; what is deeper is not read. */
const deepest = 100;

/** More grid columns than a table of Word has. */
const widestSpan = 63;

/**
 * Reads the body of a document in order. Headers, footers, hidden text and what was deleted are not part of it, text
 * boxes only beside it; of alternate content one branch is.
 */
export function readOutline(parts: WordParts): OutlineLine[] {
  const markOf = countLists(parts);
  const source = holdingSource(parts);
  /** Lines that the next one goes on with, since the end of the paragraph was deleted. */
  const unended = new Set<OutlineLine>();
  const textOfLines = (lines: readonly OutlineLine[]): string => textOf(lines, unended);
  let controls = 0;
  let tables = 0;

  const inlinePieces = (parent: XmlElement, depth: number): Piece[] =>
    [...childElements(parent)].flatMap((element): readonly Piece[] => {
      const name = element.localName ?? '';
      if (name === 'r') return [{ kind: 'text', text: runText(element, 0) }];
      if (depth > deepest || isDeleted(element)) return [];
      if (name === 'sdt') return [{ kind: 'control', control: inlineControl(element, depth) }];
      if (name === 'AlternateContent') return branch(element, (inner) => inlinePieces(inner, depth + 1));
      return wrappers.has(name) ? inlinePieces(element, depth + 1) : [];
    });

  const inlineControl = (element: XmlElement, depth: number): OutlineControl => {
    const index = controls++;
    const content = child(element, 'sdtContent');
    const pieces = content ? joined(inlinePieces(content, depth + 1)) : [];
    const lines = [{ ...unmarked, pieces, cell: null }];
    const read = { index, place: 'inline', text: textOfLines(lines), lines } as const;
    return readControl(element, read, source);
  };

  const paragraph = (element: XmlElement, cell: Cell | null, depth: number): OutlineLine[] => {
    const mark = markOf(element);
    const style = childValue(child(element, 'pPr'), 'pStyle');
    const lines = splitLines(joined(inlinePieces(element, depth))).map((pieces, index) => {
      const continues = index > 0;
      const boxed = continues ? '' : boxedText(element);
      return { pieces, mark: continues ? null : mark, cell, style, continues, boxed };
    });
    const last = lines.at(-1);
    if (last && isJoined(element)) unended.add(last);
    return lines;
  };

  const aroundBlocks = (
    element: XmlElement,
    place: ControlPlace,
    cell: Cell | null,
    read: (content: XmlElement) => OutlineLine[],
  ): OutlineLine => {
    const index = controls++;
    const content = child(element, 'sdtContent');
    const lines = content ? read(content) : [];
    const control = readControl(element, { index, place, text: textOfLines(lines), lines }, source);
    return { ...unmarked, pieces: [{ kind: 'control', control }], cell };
  };

  const blocks = (parent: XmlElement, cell: Cell | null, depth: number): OutlineLine[] =>
    [...childElements(parent)].flatMap((element): readonly OutlineLine[] => {
      const name = element.localName ?? '';
      if (depth > deepest || isDeleted(element)) return [];
      if (name === 'p') return paragraph(element, cell, depth);
      if (name === 'tbl') return rows(element, { table: tables++, rows: 0 }, depth + 1);
      if (name === 'sdt')
        return [aroundBlocks(element, 'block', cell, (inner) => blocks(inner, cell, depth + 1))];
      if (name === 'AlternateContent') return branch(element, (inner) => blocks(inner, cell, depth + 1));
      return wrappers.has(name) ? blocks(element, cell, depth + 1) : [];
    });

  const rows = (
    holder: XmlElement,
    table: { readonly table: number; rows: number },
    depth: number,
  ): OutlineLine[] =>
    [...childElements(holder)].flatMap((element): readonly OutlineLine[] => {
      const name = element.localName ?? '';
      if (depth > deepest || isDeleted(element)) return [];
      const cell = { table: table.table, row: table.rows, column: 0 };
      if (name === 'tr') {
        table.rows++;
        return cells(element, cell, depth + 1);
      }
      if (name === 'sdt')
        return [aroundBlocks(element, 'row', cell, (inner) => rows(inner, table, depth + 1))];
      return wrappers.has(name) ? rows(element, table, depth + 1) : [];
    });

  const cells = (tableRow: XmlElement, before: Cell, depth: number): OutlineLine[] => {
    let column = 0;
    const visit = (holder: XmlElement, level: number): OutlineLine[] =>
      [...childElements(holder)].flatMap((element): readonly OutlineLine[] => {
        const name = element.localName ?? '';
        if (level > deepest || isDeleted(element)) return [];
        const cell = { ...before, column };
        if (name === 'tc') {
          const span = spanOf(element);
          column += span;
          const wide = span > 1 ? { ...cell, span } : cell;
          return blocks(element, isMerged(element) ? { ...wide, merged: true } : wide, level + 1);
        }
        if (name === 'sdt') return [aroundBlocks(element, 'cell', cell, (inner) => visit(inner, level + 1))];
        return wrappers.has(name) ? visit(element, level + 1) : [];
      });
    return visit(tableRow, depth);
  };

  const body = child(parts.document, 'body');
  return body ? blocks(body, null, 0) : [];
}

const unmarked = { mark: null, style: null, continues: false, boxed: '' } as const;

const spanOf = (tableCell: XmlElement): number => {
  const span = Number(childValue(descend(tableCell, 'tcPr'), 'gridSpan') ?? '1');
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), widestSpan) : 1;
};

/** Whether a cell goes on with the one above. */
const isMerged = (tableCell: XmlElement): boolean => {
  const merge = descend(tableCell, 'tcPr', 'vMerge');
  return merge !== null && (wordAttribute(merge, 'val') ?? 'continue') === 'continue';
};

/** Of alternate content the first branch in which there is something to read. */
function branch<T>(element: XmlElement, read: (content: XmlElement) => readonly T[]): readonly T[] {
  for (const content of childElements(element)) {
    const found = read(content);
    if (found.length > 0) return found;
  }
  return [];
}

const drawn = new Set(['drawing', 'pict', 'AlternateContent']);

/** The texts of the text boxes that hang on a paragraph; of each its copy for older versions of Word is left out. */
const boxedText = (paragraph: XmlElement): string =>
  [...childElements(paragraph)]
    .flatMap((run) => [...childElements(run)])
    .filter(({ localName }) => drawn.has(localName ?? ''))
    .flatMap((drawing) => {
      const [box] = descendantsNamed(drawing, 'txbxContent');
      return box ? [...childElements(box)].map(paragraphText) : [];
    })
    .join(' ');

function runText(run: XmlElement, depth: number): string {
  if (depth > deepest || isOn(child(run, 'rPr'), 'vanish')) return '';
  return [...childElements(run)]
    .map((element): string => {
      const name = element.localName ?? '';
      if (name === 'br' && isPageBreak(element)) return '';
      if (name !== 'AlternateContent') return textOfPiece(element);
      return branch(element, (content) => [runText(content, depth + 1)].filter(Boolean)).join('');
    })
    .join('');
}

const textOf = (lines: readonly OutlineLine[], unended: ReadonlySet<OutlineLine>): string =>
  lines
    .map((line, at) => {
      const own = line.pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.control.text));
      const isLast = at === lines.length - 1;
      return [...own, isLast || unended.has(line) ? '' : '\n'].join('');
    })
    .join('');

/** A break that begins a page or column leaves the paragraph's line whole. */
const isPageBreak = (element: XmlElement): boolean =>
  ['page', 'column'].includes(wordAttribute(element, 'type') ?? '');

/** Texts that follow each other as one: a word may be split over runs. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.kind === 'text' && piece.kind === 'text') {
      all[all.length - 1] = { kind: 'text', text: last.text + piece.text };
    } else all.push(piece);
  }
  return all;
}

/** Cuts a paragraph's pieces at its line breaks; line breaks within controls stay there. */
function splitLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    const texts = piece.kind === 'text' ? piece.text.split('\n') : null;
    if (!texts) lines.at(-1)?.push(piece);
    texts?.forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ kind: 'text', text });
    });
  }
  return lines;
}

/** The controls in these lines, those nested in others included, in document order. */
export const allControls = (lines: readonly OutlineLine[]): OutlineControl[] =>
  lines.flatMap(({ pieces }) =>
    pieces.flatMap((piece) =>
      piece.kind === 'control' ? [piece.control, ...allControls(piece.control.lines)] : [],
    ),
  );

/** The lines behind the last of these controls, and those before the first. */
export function linesBeside(
  lines: readonly OutlineLine[],
  controls: ReadonlySet<OutlineControl>,
): readonly (readonly OutlineLine[])[] {
  const isTheirs = (line: OutlineLine): boolean => allControls([line]).some((own) => controls.has(own));
  return [lines.slice(lines.findLastIndex(isTheirs) + 1), lines.slice(0, lines.findIndex(isTheirs))];
}
