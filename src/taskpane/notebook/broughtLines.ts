import { answerTexts } from '../../assessment/suggest';
import type { CriterionWork } from '../../assessment/workingData';

/** What the answers are called. */
interface AnswerNames {
  readonly yes: string;
  readonly no: string;
}

function lineOf(texts: Readonly<Record<string, string>>, { yes, no }: AnswerNames): string {
  const worded = (text: string): string =>
    text === answerTexts.yes ? yes : text === answerTexts.no ? no : text;
  return Object.values(texts)
    .filter((text) => text !== '')
    .map(worded)
    .join(' · ');
}

/** What a notebook brings to a criterion beside the note, as lines to look over: components that are met, figures and jobs. */
export function broughtLines(
  { ticks, figures, jobs }: Partial<CriterionWork>,
  components: readonly string[],
  answers: AnswerNames,
): string[] {
  const met = components.filter((_, place) => ticks?.[place]).map((component) => `✓ ${component}`);
  const rows = [...(figures ? [figures.fields, ...figures.rows] : []), ...(jobs ?? [])];
  return [...met, ...rows.map((row) => lineOf(row, answers)).filter((line) => line !== '')];
}
