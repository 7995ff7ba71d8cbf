import { withBelow } from '../../characters/ends';
import { isBlank } from '../../characters/plain';
import { calculationPattern, spacedPattern } from '../../assessment/calculation/recognition';
import { criterionKey } from '../../assessment/fieldKey';
import type { OpenReport } from '../../session/state';
import { valueOf } from '../../session/state';
import type { Session } from '../../session/session';
import { reportWords } from '../../words/words';

export const commentsOf = (open: OpenReport, number: number): string =>
  valueOf(open.fields.get(criterionKey(number, 'comments')));

/** Writes the comments as if they had been typed: one step, which can be undone. */
export function writeComments(session: Session, number: number, text: string): void {
  const key = criterionKey(number, 'comments');
  session.type(key, text);
  session.leave(key);
}

/** The text with a sentence at its end, in a paragraph of its own. */
export const append = (text: string, sentence: string): string =>
  isBlank(text) ? sentence : withBelow(text, sentence);

const holds = (text: string, sentence: string): boolean =>
  new RegExp(spacedPattern(sentence), 'u').test(text);

/** How a calculation of the same kind begins, now and in older reports. */
const openingsLike = (sentence: string): readonly string[] =>
  reportWords
    .flatMap(({ calculation }) => Object.values(calculation.openings))
    .find(([now]) => sentence.startsWith(now)) ?? [];

/** Where an earlier calculation of the same criterion stands in the text, as it was put there; null where none does. */
const earlierCalculation = (text: string, sentence: string): string | null =>
  new RegExp(calculationPattern(openingsLike(sentence)), 'u').exec(text)?.[0] ?? null;

export type CalculationPlace = 'absent' | 'there' | 'outdated';

/** Whether the calculation stands in the comments already, or an earlier one that it takes the place of. */
export function calculationPlace(text: string, sentence: string): CalculationPlace {
  if (holds(text, sentence)) return 'there';
  return earlierCalculation(text, sentence) === null ? 'absent' : 'outdated';
}

/** The comments with the calculation in them, once. */
export function withCalculation(text: string, sentence: string): string {
  if (holds(text, sentence)) return text;
  const earlier = earlierCalculation(text, sentence);
  return earlier === null ? append(text, sentence) : text.replace(earlier, () => sentence);
}
