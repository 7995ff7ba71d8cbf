import { hasLetter, hasLetterOrDigit } from '../../characters/quickPattern';
import { fold, tidy } from '../lines/fold';
import type { Lexicon } from '../lines/lexicon';
import { splitNumber } from '../lines/heads';
import type { ControlEvidence } from '../lines/controlEvidence';
import type { LineBefore } from '../lines/reading';
import type { Landscape } from '../lines/landscape';
import { cutFolded } from '../lines/fold';
import type { KnownWords } from '../../words/reportWords';
import { criteriaCount } from '../../words/criteriaCount';

/** The criterion that the text before a control names, and how surely. */
export interface RowName {
  readonly number: number;
  readonly weight: number;
  /** Another criterion is named in its cell, too, as where cells were merged. */
  readonly isShared?: true;
}

/** Number and name of the criterion, its name, or only a number before some other text. */
export const rowWeights = { both: 10, name: 8, number: 4 } as const;
/** The name ended on an earlier line, and the control's own line says something else. */
const otherLineWeight = -4;

const hasDigit = (text: string): boolean => /\d/u.test(text);

/** In a table only the texts of the control's own row, where that has some. */
function ownTexts({ candidate }: ControlEvidence): readonly LineBefore[] {
  const { since, cell } = candidate;
  if (!cell) return since;
  const inRow = since.filter((one) => one.cell?.table === cell.table && one.cell.row === cell.row);
  return inRow.some(({ text }) => hasLetter(text)) ? inRow : since;
}

/** What a row says beside the name: not "points:", and nothing in brackets. */
function besideLabel(text: string, lexicon: Lexicon): string {
  const shown = tidy(text.replace(/\([^()]*\)/gu, ' '));
  const label = lexicon.fieldLabel(shown);
  return label ? cutFolded(shown, label.length)[1] : shown;
}

interface Part {
  readonly text: string;
  readonly written: number | null;
}

/** The name that the last lines spell together, from whichever line it begins on. */
function named(parts: readonly Part[], lexicon: Lexicon): RowName | null {
  for (let from = parts.length - 1; from >= 0; from--) {
    const texts = parts.slice(from).map(({ text }) => text);
    const name = lexicon.criterionName(texts.join(' '));
    if (!name) continue;
    const earlier = texts.slice(0, -1).join(' ');
    const hasEnded = texts.length > 1 && fold(earlier).length >= name.length;
    if (hasEnded && hasDigit(cutFolded(earlier, name.length)[1])) return null;
    const isOther = hasEnded && hasLetterOrDigit(besideLabel(texts.at(-1) ?? '', lexicon));
    const own = parts[from]?.written === name.value ? rowWeights.both : rowWeights.name;
    return { number: name.value, weight: own + (isOther ? otherLineWeight : 0) };
  }
  return null;
}

/** A number before a text that nobody knows, with no number typed behind it. */
function numbered(parts: readonly Part[]): RowName | null {
  const at = parts.findLastIndex(({ written, text }) => written !== null && hasLetterOrDigit(text));
  const number = parts[at]?.written ?? 0;
  const isAnswered = parts.slice(at + 1).some(({ text, written }) => written !== null || hasDigit(text));
  return number >= 1 && number <= criteriaCount && !isAnswered ? { number, weight: rowWeights.number } : null;
}

/** Whether several numbers with something behind them stand in a cell before the control's. */
function isShared(
  { candidate: { cell, line } }: ControlEvidence,
  texts: readonly LineBefore[],
  parts: readonly Part[],
): boolean {
  const numbers = parts.flatMap(({ written, text }, at) => {
    const own = texts[at];
    const isInRow = own?.cell?.table === cell?.table && own?.cell?.row === cell?.row && own?.line !== line;
    return isInRow && written !== null && hasLetter(text) ? [written] : [];
  });
  return cell !== null && new Set(numbers).size > 1;
}

/** Which criterion's row a control is in; null where nothing before it names one. */
export function rowNameOf(evidence: ControlEvidence, land: Landscape, words: KnownWords): RowName | null {
  const { lexicon, lines } = land;
  const texts = ownTexts(evidence).filter(({ text }) => tidy(text) !== '' && !lexicon.isSection(text));
  const parts = texts.map(({ text, line }, at): Part => {
    const mark = texts[at - 1]?.line === line ? null : (lines[line]?.mark ?? null);
    return splitNumber({ lead: text, mark }, words, lexicon);
  });
  const joined = parts.flatMap((part, at) => {
    const before = parts[at - 1];
    const isNumberAlone = part.text === '' && at < parts.length - 1;
    if (isNumberAlone) return [];
    const written = part.written ?? (before?.text === '' ? before.written : null);
    return [{ text: part.text, written }];
  });
  const name = named(joined, lexicon);
  if (name && isShared(evidence, texts, parts)) return { ...name, isShared: true };
  return name ?? numbered(joined);
}
