import { quickPattern } from '../../characters/quickPattern';
import type { OutlineControl, OutlineLine, Piece } from './control';
import { allControls } from './outline';

/** A piece with its place in the lines. */
interface Placed {
  readonly line: number;
  readonly piece: Piece;
}

/** Check boxes with nothing between them but points, by their places among all pieces. */
interface Row {
  readonly places: readonly number[];
  readonly boxes: readonly OutlineControl[];
  /** The text behind each. */
  readonly behind: readonly string[];
}

/** So many letters may stand between two boxes, as in "3 p." or "3 poäng". */
const mostLetters = 12;
/** Far more than anybody puts between two boxes, in characters. */
const longestBetween = 1_000;

const letters = quickPattern(String.raw`[\p{L}]`, 'g');
const mayStandBetween = (text: string): boolean =>
  text.length <= longestBetween && (text.match(letters(text))?.length ?? 0) <= mostLetters;

const pointsBehind = quickPattern(String.raw`^\s*[15](?!\d)[^\p{L}\d]*(?:[\p{L}]{1,12}\.?)?`);

/** What may stand between five boxes, and what the boxes are then worth. */
const orders: Readonly<Record<string, readonly number[]>> = {
  '': [1, 2, 3, 4, 5],
  '1234': [1, 2, 3, 4, 5],
  '2345': [1, 2, 3, 4, 5],
  '5432': [5, 4, 3, 2, 1],
  '4321': [5, 4, 3, 2, 1],
};

function findRows(pieces: readonly Placed[]): Row[] {
  const rows: Row[] = [];
  let places: number[] = [];
  let boxes: OutlineControl[] = [];
  let behind: string[] = [];
  const close = (): void => {
    if (boxes.length > 0) rows.push({ places, boxes, behind });
    [places, boxes, behind] = [[], [], []];
  };
  for (const [at, { piece }] of pieces.entries()) {
    if (piece.kind === 'text') {
      if (boxes.length === 0) continue;
      const text = (behind.pop() ?? '') + piece.text;
      behind.push(text);
      if (!mayStandBetween(text)) close();
    } else if (piece.control.type === 'checkBox') {
      places.push(at);
      boxes.push(piece.control);
      behind.push('');
    } else close();
  }
  close();
  return rows;
}

/** The boxes for 1 to 5; null where they are other boxes. */
function inOrder({ boxes, behind }: Row): readonly OutlineControl[] | null {
  const points = behind.slice(0, -1).map((text) => text.replace(/\D/gu, ''));
  const worth = boxes.length === 5 ? orders[points.join('')] : undefined;
  if (!worth || new Set(points.map(({ length }) => length)).size > 1) return null;
  return [1, 2, 3, 4, 5].flatMap((score) => boxes[worth.indexOf(score)] ?? []);
}

function joined(first: OutlineControl, boxes: readonly OutlineControl[]): OutlineControl {
  const ticked = boxes.flatMap((box, at) => (box.ticked ? [String(at + 1)] : []));
  return {
    ...first,
    type: 'scoreBoxes',
    locked: boxes.some(({ locked }) => locked),
    multiline: false,
    prompting: false,
    text: ticked.join(', '),
    holds: [],
    lines: [],
    ticked: false,
    boxes,
  };
}

/** Points that stand beside a box at the edge of a row say nothing more once the row is one control. */
const withoutPoints = (text: string, edge: 'before' | 'behind'): string =>
  edge === 'before' ? text.replace(/[15]\s*$/u, '') : text.replace(pointsBehind(text), '');

/**
 * Lines in which five check boxes for 1 to 5 points are one control, whose text is the score that is ticked: what
 * stands before them labels the score. All other lines and controls are the same as before.
 */
export const withScoreBoxes = (lines: readonly OutlineLine[]): readonly OutlineLine[] =>
  allControls(lines).some(({ type }) => type === 'checkBox') ? withRowsJoined(lines) : lines;

function withRowsJoined(lines: readonly OutlineLine[]): readonly OutlineLine[] {
  const pieces = lines.flatMap((line, at) =>
    line.pieces.map((piece): Placed => ({ line: at, piece: within(piece) })),
  );
  const changed = new Map<number, Piece | null>();
  for (const row of findRows(pieces)) {
    const boxes = inOrder(row);
    const [from] = row.places;
    const until = row.places.at(-1);
    const [first] = row.boxes;
    if (!boxes || !first || from === undefined || until === undefined) continue;
    for (let at = from + 1; at <= until; at++) changed.set(at, null);
    changed.set(from, { kind: 'control', control: joined(first, boxes) });
    for (const [at, edge] of [
      [from - 1, 'before'],
      [until + 1, 'behind'],
    ] as const) {
      const beside = pieces[at]?.piece;
      if (beside?.kind === 'text') changed.set(at, { kind: 'text', text: withoutPoints(beside.text, edge) });
    }
  }
  const isSame = changed.size === 0 && pieces.every(({ piece, line }) => lines[line]?.pieces.includes(piece));
  return isSame ? lines : rebuilt(lines, pieces, changed);
}

/** A control with the rows that it holds, if any. */
function within(piece: Piece): Piece {
  if (piece.kind === 'text') return piece;
  const lines = withRowsJoined(piece.control.lines);
  return lines === piece.control.lines ? piece : { kind: 'control', control: { ...piece.control, lines } };
}

function rebuilt(
  lines: readonly OutlineLine[],
  pieces: readonly Placed[],
  changed: ReadonlyMap<number, Piece | null>,
): OutlineLine[] {
  const kept = lines.map((): Piece[] => []);
  for (const [at, { line, piece }] of pieces.entries()) {
    const now = changed.get(at);
    if (now !== null) kept[line]?.push(now ?? piece);
  }
  return lines.map((line, at) => ({ ...line, pieces: kept[at] ?? [] }));
}
