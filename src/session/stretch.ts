import type { Holding } from '../assessment/holding';
import { withoutLastWord } from '../characters/ends';
import type { FieldContent, FieldPiece } from '../template/outline/fieldPieces';
import { linesOf } from './hostText';
import type { Anchor, TextChange } from './port';
import type { Replacement, Span } from './textChanges';
import { byPlace, changesBetween, isLowHalf, isMostly, joined, moved, wordChanges } from './textChanges';

const lastWordLength = (text: string): number => text.length - withoutLastWord(text).length;

/** More places at once are another text. */
const mostPlaces = 12;

/**
 * Word searches for no longer texts; "^" begins a code there, and what is no plain character may be found otherwise.
 */
const longestSearch = 255;
const isSearchable = (text: string): boolean =>
  text.trim() !== '' && text.length <= longestSearch && !/[\^\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/u.test(text);
const hasOddSpace = (text: string): boolean => /[^\S ]/u.test(text);

/** Characters that a search may take for each other are one here: each stays one character. */
const folded = (text: string): string =>
  text
    .replace(/./gsu, (one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one))
    .replace(/[^\S\n]/gu, ' ')
    .replace(/["“”„«»]/gu, '"')
    .replace(/['‘’‚‛]/gu, "'")
    .replace(/[\u2010-\u2015\u00ad]/gu, '-');

function countIn(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count++;
  return count;
}

const isSame = (left: Span, right: Span): boolean => left.from === right.from && left.to === right.to;

/** A change, and all of the text that is touched for it. */
interface Found {
  readonly change: TextChange;
  readonly span: Span;
  readonly lost: readonly Lost[];
}

type Place = Omit<Found, 'lost'>;
type Lost = 'formatting' | 'insertion';

/** The way from one text to another, one stretch behind the other. */
export interface Stretches {
  readonly changes: readonly TextChange[];
  /** What words that are taken out will not be again when they are put back. */
  readonly lost: readonly Holding[];
}

/** Whether one touches what another one does; given in order. */
const overlap = (all: readonly Found[]): boolean =>
  all.some(({ span }, at) => at > 0 && (all[at - 1]?.span.to ?? 0) > span.from);

function stretchesOf(all: readonly Found[]): Stretches {
  const lost = new Set(all.flatMap((found) => found.lost));
  return {
    changes: all.map(({ change }) => change),
    lost: [...lost].map((kind) => ({ kind, count: 1, authors: [] })),
  };
}

type PlacedPiece = FieldPiece & Span;

function placed(pieces: readonly FieldPiece[]): PlacedPiece[] {
  let at = 0;
  return pieces.map((piece) => {
    const from = at;
    at += piece.text.length;
    return { ...piece, from, to: at };
  });
}

const textOf = (pieces: readonly FieldPiece[]): string => pieces.map(({ text }) => text).join('');
const withoutHidden = (piece: FieldPiece): FieldPiece => (piece.hidden ? { ...piece, text: '' } : piece);

/** Finds the stretches of one field's text that can be changed without what else it holds. */
export class StretchSearch {
  private readonly pieces: readonly PlacedPiece[];
  private readonly foldedText: string;
  private readonly hidden: readonly string[];

  constructor(
    private readonly text: string,
    content: FieldContent,
  ) {
    this.foldedText = folded(text);
    const isAll = folded(textOf(content.pieces)) === this.foldedText;
    this.pieces = placed(isAll ? content.pieces : content.pieces.map(withoutHidden));
    this.hidden = content.deleted.map(folded);
  }

  /** Whether text and content are the same, character by character. */
  get agrees(): boolean {
    return folded(textOf(this.pieces)) === this.foldedText;
  }

  /**
   * The way from the text to another one, one stretch behind the other: one if that is enough, else one for each place
   * at which words differ; null where not all of them are found for certain.
   */
  find(wanted: string): Stretches | null {
    if (!this.agrees) return null;
    const one = this.first(changesBetween(this.text, wanted));
    if (one) return stretchesOf([one]);
    const changes = wordChanges(this.text, wanted);
    if (!changes || changes.length > mostPlaces || isMostly(changes, this.text)) return null;
    return this.all(joined(changes, this.text)) ?? this.all(changes);
  }

  private all(changes: readonly Replacement[]): Stretches | null {
    const all = changes.map((change) => this.first([change, ...moved(this.text, change)]));
    if (!all.every((found) => found !== null) || overlap(all)) return null;
    return stretchesOf(all);
  }

  private first(changes: readonly Replacement[]): Found | null {
    for (const change of byPlace(changes, this.text)) {
      const found = this.stretchOf(change);
      if (found) return { ...found, lost: this.lostBy(change) };
    }
    return null;
  }

  /**
   * What taking words out loses for good: put back, they are formatted like those before them, or like the first of all
   * where none are behind them, and are of no tracked insertion that these are not of.
   */
  private lostBy({ from, to, text }: Replacement): Lost[] {
    if (text !== '') return [];
    const isIn = (piece: PlacedPiece): boolean => piece.from < to && piece.to > from;
    const all = this.pieces.filter((piece) => piece.kind === 'words' && /\S/u.test(piece.text));
    const gone = all.filter((piece) => isIn(piece) && /\S/u.test(this.text.slice(piece.from, piece.to)));
    const left = all.filter((piece) => !isIn(piece) || piece.from < from || piece.to > to);
    const before = left.findLast((piece) => piece.from < from) ?? left[0];
    const models = [before, this.text.slice(to).trim() === '' ? left[0] : before];
    const isLike = (piece: PlacedPiece): boolean => models.every((model) => model?.format === piece.format);
    const isOwn = (name: string): boolean => !isInsertion(name) || (before?.around.includes(name) ?? false);
    return [
      ...(gone.every(isLike) ? [] : ['formatting' as const]),
      ...(gone.every(({ around }) => around.every(isOwn)) ? [] : ['insertion' as const]),
    ];
  }

  private stretchOf(change: Replacement): Place | null {
    if (/[\n\r]/u.test(change.text)) return null;
    if (change.from === change.to) return this.insertion(change);
    if (!this.isFree(change)) return null;
    return this.replacement(change) ?? this.between(change);
  }

  /**
   * Nothing but words and line ends goes, no comment loses all of its words, and new words are formatted like those
   * before.
   */
  private isFree({ from, to, text }: Replacement): boolean {
    const touched = this.pieces.filter((piece) =>
      piece.from === piece.to ? piece.from > from && piece.to < to : piece.from < to && piece.to > from,
    );
    if (touched.some(({ kind }) => kind === 'held')) return false;
    const formats = new Set(touched.filter(({ kind }) => kind === 'words').map(({ format }) => format));
    const goesOverLines = touched.some(isLineEnd);
    if (text !== '' && (formats.size > 1 || goesOverLines)) return false;
    const around = new Set(touched.flatMap((piece) => piece.around));
    return [...around].every((name) => this.keepsWords(name, from, to) || (isInsertion(name) && text === ''));
  }

  private keepsWords(name: string, from: number, to: number): boolean {
    return this.pieces.some(
      (piece) =>
        piece.around.includes(name) && /\S/u.test(piece.text) && (piece.from < from || piece.to > to),
    );
  }

  /** The changed words, with as many beside them of the same piece as it takes to find them. */
  private replacement(change: Replacement): Place | null {
    const piece = this.pieces.find(
      (one) => one.kind === 'words' && one.from <= change.from && one.to >= change.to,
    );
    if (!piece) return null;
    const found = [this.wholeWords(change, piece), change]
      .map(({ from, to }) => this.wordsAround(from, to, piece))
      .find((place) => place && this.isFree({ ...place, text: isSame(place, change) ? change.text : 'x' }));
    if (!found) return null;
    const before = this.text.slice(found.from, change.from);
    const behind = this.text.slice(change.to, found.to);
    const sought = this.text.slice(found.from, found.to);
    const text = `${before}${change.text}${behind}`;
    return { change: { kind: 'words', sought, text, at: 'Replace' }, span: found };
  }

  /** Who reads tracked changes wants words, not letters. */
  private wholeWords({ from, to }: Replacement, piece: PlacedPiece): Span {
    const [first, last] = [this.text.slice(from), this.text.slice(0, to)];
    const before = /^\S/u.test(first) ? lastWordLength(this.text.slice(piece.from, from)) : 0;
    const behind = /\S$/u.test(last) ? (/^\S+/u.exec(this.text.slice(to, piece.to))?.[0].length ?? 0) : 0;
    return { from: from - before, to: to + behind };
  }

  /** Words that stand there once and begin and end within these bounds; null when there are none. */
  private wordsAround(from: number, to: number, bounds: Span): Span | null {
    let [start, end] = [from, to];
    for (;;) {
      if (this.isOnce(start, end)) return { from: start, to: end };
      const wider = [this.wordBefore(start, bounds.from), this.wordBehind(end, bounds.to)] as const;
      if (wider[0] === start && wider[1] === end) return null;
      [start, end] = wider;
    }
  }

  private wordBefore(at: number, least: number): number {
    return least + withoutLastWord(this.text.slice(least, at).trimEnd()).length;
  }

  private wordBehind(at: number, most: number): number {
    return at + (/^\s*\S+/u.exec(this.text.slice(at, most))?.[0].length ?? most - at);
  }

  private isOnce(from: number, to: number): boolean {
    const words = this.text.slice(from, to);
    if (!isSearchable(words) || hasOddSpace(words)) return false;
    if (isLowHalf(this.text, from) || isLowHalf(this.text, to)) return false;
    const sought = folded(words);
    return countIn(this.foldedText, sought) === 1 && !this.hidden.some((text) => text.includes(sought));
  }

  /** Text beside words that stand there once. */
  private insertion({ from, text }: Replacement): Place | null {
    const anchor = this.wordsBefore(from) ?? this.wordsBehind(from);
    if (!anchor) return null;
    const { sought, side } = anchor;
    const span =
      side === 'End' ? { from: from - sought.length, to: from } : { from, to: from + sought.length };
    return { change: { kind: 'words', sought, text, at: side }, span };
  }

  private between({ from, to, text }: Replacement): Place | null {
    const isClear = (at: number): boolean => !this.pieces.some(({ from, to }) => from === to && from === at);
    const first =
      this.wordsBehind(from) ??
      (isClear(from) ? this.wordsBefore(from) : null) ??
      this.lineEndAt(from, 'Start');
    const last =
      this.wordsBefore(to) ?? (isClear(to) ? this.wordsBehind(to) : null) ?? this.lineEndAt(to - 1, 'End');
    const stands = folded(this.text.slice(from, to));
    const isIt = (found: string): boolean => folded(linesOf(found)) === stands;
    if (!first || !last) return null;
    return { change: { kind: 'between', from: first, to: last, text, isIt }, span: { from, to } };
  }

  /** Words that end at a place, within the piece that ends or goes on there. */
  private wordsBefore(at: number): Anchor | null {
    const piece = this.pieces.find((one) => one.kind === 'words' && one.from < at && one.to >= at);
    for (let from = piece ? this.wordBefore(at, piece.from) : at; piece && from < at;) {
      if (this.isOnce(from, at)) return once(this.text.slice(from, at), 'End');
      const wider = this.wordBefore(from, piece.from);
      if (wider === from) return null;
      from = wider;
    }
    return null;
  }

  private wordsBehind(at: number): Anchor | null {
    const piece = this.pieces.find((one) => one.kind === 'words' && one.from <= at && one.to > at);
    for (let to = piece ? this.wordBehind(at, piece.to) : at; piece && to > at;) {
      if (this.isOnce(at, to)) return once(this.text.slice(at, to), 'Start');
      const wider = this.wordBehind(to, piece.to);
      if (wider === to) return null;
      to = wider;
    }
    return null;
  }

  /** The end of a line at a place, by its number; null where a search may find others. */
  private lineEndAt(at: number, side: Anchor['side']): Anchor | null {
    const isCertain =
      this.hidden.length === 0 &&
      !this.pieces.some(({ kind, text }) => kind === 'held' && text.includes('\n'));
    const piece = this.pieces.find((one) => isLineEnd(one) && one.from === at);
    if (!piece || !isCertain) return null;
    const alike = this.pieces.filter(({ kind }) => kind === piece.kind);
    const sought = piece.kind === 'lineBreak' ? '^l' : '^p';
    return { sought, side, nth: alike.indexOf(piece), of: alike.length };
  }
}

const once = (sought: string, side: Anchor['side']): Anchor => ({ sought, side, nth: 0, of: 1 });
const isLineEnd = ({ kind }: FieldPiece): boolean => kind === 'lineBreak' || kind === 'paragraphEnd';
const isInsertion = (name: string): boolean => name.startsWith('insertion');
