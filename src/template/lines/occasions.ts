import { hasLetterOrDigit, quickPattern } from '../../characters/quickPattern';
import { madeOnce } from '../../words/madeOnce';
import { oneOf } from '../../words/oneOf';
import type { TypedWords } from '../../words/typedWords';
import type { ControlEvidence } from './controlEvidence';
import { tidy } from './fold';
import type { LineBefore } from './reading';

/** The assessment that a text speaks of: the report's own, or one before it. */
export type Occasion = 'now' | 'earlier';

const patterns = madeOnce(({ occasions }: TypedWords) => {
  const word = (words: readonly string[]) =>
    quickPattern(String.raw`(?:^|[^\p{L}])${oneOf(words)}(?![\p{L}])`);
  return {
    now: word([...occasions.now, ...occasions.fresh]),
    surelyNow: word(occasions.now),
    earlier: word(occasions.earlier),
  };
});

/** A year, or a day or month of a date. */
const date = /20[1-4]\d|\d{1,2}\s?[.–-]/gu;

/** Digits but those of dates, or the end of a sentence: it was typed below the field above. */
export const isSentence = (text: string): boolean =>
  /\d/u.test(text.replace(date, '')) || /[.!?]$/u.test(tidy(text));

/** Longer texts are sentences. */
const longest = 60;

/** The assessment that a label or heading is about; null where it says neither or both. */
export function occasionIn(text: string, typed: TypedWords): Occasion | null {
  const shown = tidy(text).toLowerCase();
  if (shown.length > longest) return null;
  const { now, earlier } = patterns(typed);
  const isNow = now(shown).test(shown);
  return isNow === earlier(shown).test(shown) ? null : isNow ? 'now' : 'earlier';
}

/** Whether a text that says "now" says no more than "new". */
export function saysOnlyNew(text: string, typed: TypedWords): boolean {
  const shown = tidy(text).toLowerCase();
  return !patterns(typed).surelyNow(shown).test(shown);
}

/** More words are a sentence. */
const mostWords = 3;

/** The same of a line on its own: what people type below a field says "now" and "last year", too. */
export function headingOccasion(text: string, typed: TypedWords): Occasion | null {
  const words = tidy(text).split(' ').filter(hasLetterOrDigit);
  return words.length > mostWords || isSentence(text) ? null : occasionIn(text, typed);
}

/**
 * A heading above some of a criterion's fields stands on a line of its own, with a label between it and the control.
 */
const headingsAbove = ({ since, line, cell }: ControlEvidence['candidate']): readonly LineBefore[] =>
  since.slice(0, -1).filter((one) => one.line !== line && (!one.cell || one.cell === cell));

/**
 * `headed`: a heading above it says "now", or "new", as the heading of another criterion may that somebody has typed
 * anew. It tells only beside what is of an earlier assessment.
 */
export type ControlOccasion = Occasion | 'headed';

const headed = (occasion: Occasion | null, isAbove: boolean): ControlOccasion | null =>
  isAbove && occasion === 'now' ? 'headed' : occasion;

/**
 * The assessment that each control of a criterion is of: by its label, by the heads of its column and row, or by a
 * heading that it stands under.
 */
export function occasionsOf(
  zone: readonly ControlEvidence[],
  typed: TypedWords,
): (evidence: ControlEvidence) => ControlOccasion | null {
  const known = new Map<ControlEvidence, ControlOccasion | null>();
  let heading: ControlOccasion | null = null;
  for (const evidence of zone) {
    const { candidate, field } = evidence;
    for (const { text } of headingsAbove(candidate)) {
      heading = headed(headingOccasion(text, typed), true) ?? heading;
    }
    const told = (text: string): Occasion | null => occasionIn(text, typed);
    const nearest = field?.text ?? candidate.labels[0]?.text ?? '';
    const behindLines = candidate.labels.map(({ text, before }) => headed(told(text), before !== ''));
    const own = [told(nearest), ...behindLines, ...candidate.heads.map(told)].find((one) => one !== null);
    known.set(evidence, own ?? heading);
  }
  return (evidence) => known.get(evidence) ?? null;
}

/** The only one of this time, or the only one that is not of an earlier one; null where that doesn't tell. */
export function ofThisTime<T>(all: readonly T[], occasionOf: (one: T) => ControlOccasion | null): T | null {
  const now = all.filter((one) => occasionOf(one) === 'now');
  const notEarlier = all.filter((one) => occasionOf(one) !== 'earlier');
  const [meant = null, ...more] = now.length > 0 ? now : notEarlier;
  return more.length === 0 ? meant : null;
}
