import { criteriaCount } from '../words/criteriaCount';
import { fold, tidy } from './fold';
import type { Lexicon } from './lexicon';
import type { Line } from './reading';

/** A line that looks like the beginning of a criterion or of its row in the summary. */
export interface CriterionStart {
  readonly line: number;
  /** The criterion meant: by its name where that is known, else by its number. */
  readonly number: number;
  /** The number that stands there, typed or automatic; null when there is none. */
  readonly written: number | null;
  readonly nameKnown: boolean;
  /** Name and whatever follows it. */
  readonly text: string;
}

const typedNumber = /^(\d{1,2})(?!\d)\s*[.):]?\s*(.*)$/su;

function splitNumber(line: Line): { written: number | null; text: string } {
  const lead = tidy(line.lead);
  const typed = typedNumber.exec(lead);
  if (typed) return { written: Number(typed[1]), text: typed[2] ?? '' };
  return { written: line.mark?.kind === 'number' ? line.mark.number : null, text: lead };
}

const inLaterCell = (line: Line, next: Line | undefined): next is Line =>
  line.cell !== null &&
  next?.cell?.table === line.cell.table &&
  next.cell.row === line.cell.row &&
  next.cell.column > line.cell.column;

/** Where the number has a table cell to itself, the name stands in the next one. */
function textAfterNumber(lines: readonly Line[], line: Line, text: string): string {
  if (text !== '' || line.candidates.length > 0) return text;
  const next = lines[line.index + 1];
  return inLaterCell(line, next) ? tidy(next.lead) : '';
}

/** Whether the cell before holds this line's number and nothing else: then the criterion began there. */
function numberStandsBefore(lines: readonly Line[], line: Line): boolean {
  const before = lines[line.index - 1];
  if (!before || !inLaterCell(before, line)) return false;
  const { written, text } = splitNumber(before);
  return written !== null && text === '' && before.candidates.length === 0;
}

/** A name without a number counts only where it is all of the line or ends in a colon, a dash or a tab. */
function standsAlone(text: string, lead: string, length: number): boolean {
  const toTab = lead.trim().split('\t')[0] ?? '';
  const ends = [text, toTab, text.split(/[:–]/u)[0] ?? ''];
  return ends.some((end) => fold(end).length - length <= 2);
}

export function criterionStart(lines: readonly Line[], line: Line, lexicon: Lexicon): CriterionStart | null {
  const split = splitNumber(line);
  const { written } = split;
  if (written === null && numberStandsBefore(lines, line)) return null;
  const text = written === null ? split.text : textAfterNumber(lines, line, split.text);
  const name = lexicon.criterionName(text);
  if (name && (written !== null || standsAlone(text, line.lead, name.length))) {
    return { line: line.index, number: name.number, written, nameKnown: true, text };
  }
  const plausible = written !== null && written >= 1 && written <= criteriaCount && /^\p{L}/u.test(text);
  return plausible ? { line: line.index, number: written, written, nameKnown: false, text } : null;
}

/** Cuts a text after so many letters and digits. */
function cutFolded(text: string, length: number): [string, string] {
  let seen = 0;
  for (let end = 0; end <= text.length; end++) {
    if (seen >= length) return [text.slice(0, end), text.slice(end)];
    seen += fold(text.charAt(end)).length;
  }
  return [text, ''];
}

/** The first colon outside parentheses; -1 when there is none. */
function colonOf(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    if (letter === '(') depth++;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (letter === ':' && depth === 0) return index;
  }
  return -1;
}

/** Splits "Name: definition": at the colon, else behind the known name, else all is name. */
export function splitName(start: CriterionStart, lexicon: Lexicon): { name: string; definition: string } {
  const colon = colonOf(start.text);
  if (colon >= 0) {
    return { name: start.text.slice(0, colon).trim(), definition: start.text.slice(colon + 1).trim() };
  }
  const known = lexicon.criterionName(start.text);
  const rest = known ? fold(start.text).length - known.length : 0;
  if (!known || rest < 40) return { name: start.text, definition: '' };
  const [name, definition] = cutFolded(start.text, known.length);
  return { name: name.trim(), definition: definition.replace(/^[\s.:–-]+/u, '') };
}
