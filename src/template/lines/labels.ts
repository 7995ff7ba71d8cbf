import { hasLetter, hasLetterOrDigit, quickPattern } from '../../characters/quickPattern';
import { cutFolded, fold, tidy } from './fold';
import type { Beginning } from './lexicon';
import type { Candidate, LabelText } from './reading';

/**
 * How surely a text labels a control. It is the label; the label followed by a bracket, comma or colon; it begins the
 * control's own text; it stands farther back, with other text between; the label only begins it and goes on in words.
 */
export const labelWeights = { exact: 10, bracket: 8, inside: 8, farther: 5, goesOn: 3 } as const;
export type LabelGrade = keyof typeof labelWeights;

export interface Labelled<T> {
  readonly value: T;
  readonly grade: LabelGrade;
  /** As it stands in the document; of a label inside the control's text only that beginning. */
  readonly text: string;
}

/** Answers what a text begins with. */
export type Match<T> = (text: string) => Beginning<T> | null;

const brackets = /\([^()]*\)|\[[^[\]]*\]/gu;
const typedBehind = quickPattern(String.raw`[:?]\s*[\p{L}\p{N}]`);
const wordEnd = quickPattern(String.raw`^[\p{L}]{1,2}(?![\p{L}])`);
/** A short text that ends like a label. */
export const labelLike = /^[^:]{1,60}:\s*$/u;

/** What follows the label; one or two letters that end its last word may be a misspelling. */
function behind(text: string, length: number): string {
  const [, rest] = cutFolded(text, length);
  return rest.replace(wordEnd(rest), '').trimStart();
}

/** How surely a text that begins with a label of so many letters is that label. */
export function gradeOf(text: string, length: number): 'exact' | 'bracket' | 'goesOn' {
  const rest = behind(text, length);
  if (!hasLetterOrDigit(rest)) return 'exact';
  return /^[([,;:/–-]/u.test(rest) ? 'bracket' : 'goesOn';
}

/** Whether a label on a line of its own has nothing but brackets behind it, or ends as a label does. */
export const isComplete = (text: string, length: number): boolean =>
  text.trimEnd().endsWith(':') || !hasLetterOrDigit(behind(text, length).replace(brackets, ''));

/** Whether a label on another line than the control has its text typed behind it: then the control is none of its. */
export function isAnswered(text: string, length: number): boolean {
  const rest = behind(text, length).replace(brackets, '');
  return typedBehind(rest).test(rest);
}

function nearest<T>({ text, before, own }: LabelText, match: Match<T>): Labelled<T> | null {
  const found = match(text);
  if (!found || (before !== '' && fold(before).length >= found.length)) return null;
  if (own) return { value: found.value, grade: gradeOf(text, found.length), text };
  if (isAnswered(text, found.length)) return null;
  const grade = gradeOf(text, found.length);
  if (grade === 'goesOn' || isComplete(text, found.length)) return { value: found.value, grade, text };
  return { value: found.value, grade: 'farther', text };
}

/** Whether a label is text before the control in its row, not the head of its column. */
export const standsBefore = (label: Labelled<unknown> | null, { since, cell }: Candidate): boolean =>
  since.some((one) => {
    const isInRow = one.cell === null || (one.cell.table === cell?.table && one.cell.row === cell.row);
    return isInRow && one.text.trim() !== '' && label?.text.endsWith(one.text) === true;
  });

/** Whether a text that nobody knows labels a control: it stands on the control's own line, or ends like a label. */
export function hasOwnLabel({ labels }: Candidate): boolean {
  const [nearest] = labels;
  if (!nearest) return false;
  const isOwn = nearest.own && hasLetter(nearest.text.replace(brackets, ''));
  return isOwn || labelLike.test(tidy(nearest.text));
}

/**
 * The label on an earlier line, with an instruction or the like between; a control with a label of its own has none.
 */
function farther<T>(candidate: Candidate, match: Match<T>): Labelled<T> | null {
  if (hasOwnLabel(candidate)) return null;
  const { since } = candidate;
  for (let at = since.length - 1; at >= 0; at--) {
    const text = since[at]?.text ?? '';
    const found = match(text);
    if (!found || !isComplete(text, found.length)) continue;
    const grade = gradeOf(text, found.length) === 'goesOn' ? 'goesOn' : 'farther';
    return { value: found.value, grade, text };
  }
  return null;
}

/** The label that begins the text of a control with no text on its line: it was taken into the control. */
function inside<T>({ control, since, line }: Candidate, match: Match<T>): Labelled<T> | null {
  const [first = ''] = control.text.split('\n', 1);
  const colon = first.indexOf(':');
  const hasTextBeside = since.at(-1)?.line === line;
  if (control.prompting || hasTextBeside || colon < 0) return null;
  const label = first.slice(0, colon + 1);
  const found = match(label);
  const isLabel = found !== null && !typedBehind(label).test(label);
  return isLabel
    ? { value: found.value, grade: 'inside', text: /^.*?:\s*/u.exec(control.text)?.[0] ?? label }
    : null;
}

/** Whether a control holds its label and nothing else. */
export const holdsOnlyLabel = ({ control }: Candidate, label: Labelled<unknown> | null): boolean =>
  label?.grade === 'inside' && control.text.trim() === label.text.trim();

/** What labels a control, as far as `match` knows it. */
export function findLabel<T>(candidate: Candidate, match: Match<T>): Labelled<T> | null {
  for (const label of candidate.labels) {
    const found = nearest(label, match);
    if (found?.grade === 'goesOn' && !label.own) return farther(candidate, match) ?? found;
    if (found) return found;
  }
  return inside(candidate, match) ?? farther(candidate, match);
}
