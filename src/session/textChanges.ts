import { diffWordsWithSpace } from 'diff';

/** A part of a text, by its first character and the one behind it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** New text in the place of a part of the old one. */
export interface Replacement extends Span {
  readonly text: string;
}

/** Whether a place is within a pair that makes one character. */
export const isLowHalf = (text: string, at: number): boolean =>
  /^[\udc00-\udfff]/.test(text.slice(at, at + 1));

/** How many characters both begin with; never half of a pair. */
function commonStart(left: string, right: string): number {
  const most = Math.min(left.length, right.length);
  let length = 0;
  while (length < most && left[length] === right[length]) length++;
  return isLowHalf(left, length) || isLowHalf(right, length) ? Math.max(0, length - 1) : length;
}

/** The same at the end, without the characters at the start. */
function commonEnd(left: string, right: string, start: number): number {
  const most = Math.min(left.length, right.length) - start;
  let length = 0;
  while (length < most && left.at(-1 - length) === right.at(-1 - length)) length++;
  const splits = isLowHalf(left, left.length - length) || isLowHalf(right, right.length - length);
  return splits ? Math.max(0, length - 1) : length;
}

/** What changes between two texts; where the same change can be seen at several places, all of them. */
export function changesBetween(now: string, wanted: string): Replacement[] {
  const start = commonStart(now, wanted);
  const end = commonEnd(now, wanted, start);
  const [from, to] = [start, now.length - end];
  const first = { from, to, text: wanted.slice(start, wanted.length - end) };
  return [first, ...moved(now, first)];
}

const furthest = 300;

/** A removal or an insertion seen earlier in the text: what comes out is the same. */
export function moved(now: string, { from, to, text }: Replacement): Replacement[] {
  const found: Replacement[] = [];
  if (from !== to && text !== '') return found;
  let moving = text;
  for (let by = 1; by <= furthest && from - by >= 0; by++) {
    const before = now[from - by];
    const last = text === '' ? now[to - by] : moving.at(-1);
    if (before === undefined || before !== last) break;
    moving = text === '' ? '' : `${before}${moving.slice(0, -1)}`;
    found.push({ from: from - by, to: to - by, text: moving });
  }
  return found;
}

/** Words and spaces. The time that the comparer takes grows by the square: texts that differ by more are others. */
const mostEdits = 1000;

/** The places at which words differ, in order; null for texts that have too little in common to be told apart so. */
export function wordChanges(now: string, wanted: string): Replacement[] | null {
  const pieces = diffWordsWithSpace(now, wanted, { maxEditLength: mostEdits });
  if (!pieces) return null;
  const changes: Replacement[] = [];
  let at = 0;
  let isOpen = false;
  for (const { value, added, removed } of pieces) {
    const last = isOpen ? changes.pop() : undefined;
    const { from, text } = last ?? { from: at, text: '' };
    if (removed) at += value.length;
    isOpen = added || removed;
    if (isOpen) changes.push({ from, to: at, text: added ? `${text}${value}` : text });
    else {
      if (last) changes.push(last);
      at += value.length;
    }
  }
  return changes;
}

/** Changes with nothing but a space between them as one. */
export function joined(changes: readonly Replacement[], text: string): Replacement[] {
  const all: Replacement[] = [];
  for (const change of changes) {
    const last = all.at(-1);
    const between = last ? text.slice(last.to, change.from) : '';
    if (last && /^ *$/u.test(between))
      all[all.length - 1] = { ...last, to: change.to, text: `${last.text}${between}${change.text}` };
    else all.push(change);
  }
  return all;
}

/** Whether more of a text changes than stays: then it is another text, whatever words both have. */
export const isMostly = (changes: readonly Replacement[], text: string): boolean =>
  changes.reduce((sum, { from, to }) => sum + to - from, 0) * 2 > text.length;

/** First what begins with a line, then what begins with a word: so people see a change. */
export function byPlace(changes: readonly Replacement[], text: string): Replacement[] {
  const rank = ({ from }: Replacement): number => {
    const before = text[from - 1] ?? '\n';
    return before === '\n' || text[from] === '\n' ? 0 : before === ' ' || text[from] === ' ' ? 1 : 2;
  };
  return changes.toSorted((left, right) => rank(left) - rank(right));
}
