import { beginsWithLetter, quickPattern } from '../../characters/quickPattern';
import { anyCase } from '../../words/anyCase';
import { criteriaCount } from '../../words/criteriaCount';
import { madeOnce } from '../../words/madeOnce';
import type { KnownWords } from '../../words/reportWords';
import { fold, tidy } from './fold';
import type { Lexicon } from './lexicon';
import type { Line } from './reading';

/** A line that may begin a criterion. */
export interface Head {
  readonly line: number;
  /** How many lines its name takes. */
  readonly lines: number;
  /** The criterion meant: by its name where that is known, else by its number. */
  readonly number: number;
  /** The number that stands there, typed or automatic; null when there is none. */
  readonly written: number | null;
  /** Word counts it, or it is one of several levels: then it may count something else than criteria. */
  readonly isCounted: boolean;
  readonly nameKnown: boolean;
  /** Name and whatever follows it. */
  readonly text: string;
}

interface Numbered {
  readonly written: number | null;
  readonly isCounted: boolean;
  readonly text: string;
}

/**
 * How a number may stand before a name in a text spaced once, the longest form first: else "1.7. Name" would be 1 and
 * "7. Name".
 */
const forms = madeOnce((words: KnownWords) => {
  const { names, number } = {
    names: anyCase(words.flatMap(({ typed }) => typed.criterion.names)),
    number: anyCase(words.flatMap(({ typed }) => typed.criterion.number)),
  };
  return [
    {
      pattern: quickPattern(String.raw`^\d{1,2}\.(\d{1,2})(?!\d)[.)]? ?(?=[\p{L}])(.*)$`, 's'),
      isCounted: true,
    },
    {
      pattern: quickPattern(
        String.raw`^${names} ?(?:${number}\.? ?)?#?(\d{1,2})(?!\d) ?[.):–-]? ?(.*)$`,
        's',
      ),
      isCounted: false,
    },
    { pattern: quickPattern(String.raw`^# ?(\d{1,2})(?!\d) ?[.):]? ?(.*)$`, 's'), isCounted: false },
    { pattern: quickPattern(String.raw`^(\d{1,2})(?!\d) ?[.):]? ?(.*)$`, 's'), isCounted: false },
  ];
});

/** Whatever else people put a number into: "K7", "(7)", "07.", "7/25:", "7 (25)", "Nr 7", "7. kriteeri:". */
const oddForm = quickPattern(
  String.raw`^[^\p{L}\p{N}]{0,3}(?:[\p{L}]{1,12}[^\p{L}\p{N}]{0,3}){0,2}0?(\d{1,2})(?!\d)` +
    String.raw`(?:\s?[/(]\s?\d{1,2}(?!\d))?[^\p{L}\p{N}]{0,5}(?=[\p{L}])`,
);

/** No number stands farther back in an odd form: most texts need no look at the form. */
const digitAhead = /^[^]{0,40}\d/;

/** The word that may stand behind the number. */
const criterionWord = madeOnce((words: KnownWords) => {
  const names = anyCase(words.flatMap(({ typed }) => typed.criterion.names));
  return quickPattern(String.raw`^${names}[^\p{L}\p{N}]{1,3}(?=[\p{L}])`);
});

/** Fewer letters of a name that goes on elsewhere may begin any text. */
const fewestLetters = 6;

/** Whether a text begins with the name of the criterion with this number, or is the beginning of it. */
function beginsName(text: string, number: number, lexicon: Lexicon): boolean {
  if (lexicon.criterionName(text)?.value === number) return true;
  const folded = fold(text);
  const names = lexicon.words.criteria[number - 1] ?? [];
  return folded.length >= fewestLetters && names.some((name) => fold(name).startsWith(folded));
}

/** A number in an odd form, right before its own criterion's name: only there can it be no other number. */
function splitOddly(text: string, lexicon: Lexicon, known: KnownWords): Numbered | null {
  const [whole, digits] = digitAhead.test(text) ? (oddForm(text).exec(text) ?? []) : [];
  if (whole === undefined) return null;
  const written = Number(digits);
  const name = text.slice(whole.length).replace(criterionWord(known)(text), '');
  return beginsName(name, written, lexicon) ? { written, isCounted: false, text: name } : null;
}

const beforeName = quickPattern(String.raw`^\s*[.):]?\s*(?=[\p{L}])`);

/** Some people write the number twice, as in "Kriteeri 7: 7. Name". */
function withoutAgain(text: string, digits: string): string {
  const rest = text.startsWith(digits) ? text.slice(digits.length) : null;
  return rest === null ? text : rest.replace(beforeName(rest), '');
}

/** The number that stands before a line's text, typed or automatic; in an odd form where the lexicon knows the name. */
export function splitNumber(
  { lead, mark }: Pick<Line, 'lead' | 'mark'>,
  words: KnownWords,
  lexicon?: Lexicon,
): Numbered {
  const text = tidy(lead);
  const plain = splitPlainly(text, mark, words);
  if (!lexicon || (plain.written !== null && lexicon.criterionName(plain.text))) return plain;
  return splitOddly(text, lexicon, words) ?? plain;
}

function splitPlainly(text: string, mark: Line['mark'], words: KnownWords): Numbered {
  for (const { pattern, isCounted } of forms(words)) {
    const [, digits, rest = ''] = pattern(text).exec(text) ?? [];
    if (digits !== undefined) return { written: Number(digits), isCounted, text: withoutAgain(rest, digits) };
  }
  return { written: mark?.kind === 'number' ? mark.number : null, isCounted: true, text };
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
function numberStandsBefore(lines: readonly Line[], line: Line, words: KnownWords): boolean {
  const before = lines[line.index - 1];
  if (!before || !inLaterCell(before, line)) return false;
  const { written, text } = splitNumber(before, words);
  return written !== null && text === '' && before.candidates.length === 0;
}

/** A name without a number counts only where it is all of the line or ends in a colon, a dash or a tab. */
function standsAlone(text: string, lead: string, length: number): boolean {
  const toTab = lead.trim().split('\t')[0] ?? '';
  const ends = [text, toTab, text.split(/[:–]/u)[0] ?? ''];
  return ends.some((end) => fold(end).length - length <= 2);
}

/** More lines than a name is broken into. */
const mostNameLines = 4;

/** The line's text alone, then with the lines of its paragraph that go on below line breaks. */
function* continued(
  lines: readonly Line[],
  line: Line,
  text: string,
): Generator<{ text: string; lines: number }> {
  let whole = text;
  yield { text: whole, lines: 1 };
  for (let count = 2; count <= mostNameLines; count++) {
    const [above, next] = [lines[line.index + count - 2], lines[line.index + count - 1]];
    if (!next?.continues || !above || above.candidates.length > 0) return;
    whole = `${whole} ${tidy(next.lead)}`;
    yield { text: whole, lines: count };
  }
}

/** Which criterion a line may begin; null where it looks like none. */
export function headOf(lines: readonly Line[], line: Line, lexicon: Lexicon, words: KnownWords): Head | null {
  const { written, isCounted, text: own } = splitNumber(line, words, lexicon);
  if (own === '' && written === null) return null;
  if (written === null && numberStandsBefore(lines, line, words)) return null;
  const text = written === null ? own : textAfterNumber(lines, line, own);
  for (const whole of continued(lines, line, text)) {
    const name = lexicon.criterionName(whole.text);
    if (!name || (written === null && !standsAlone(whole.text, line.lead, name.length) && whole.lines === 1))
      continue;
    return { line: line.index, ...whole, number: name.value, written, isCounted, nameKnown: true };
  }
  const plausible = written !== null && written >= 1 && written <= criteriaCount && beginsWithLetter(text);
  return plausible
    ? { line: line.index, lines: 1, number: written, written, isCounted, nameKnown: false, text }
    : null;
}
