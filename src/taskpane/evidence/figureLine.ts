import { answerTexts } from '../../assessment/figures/suggest';
import type { FigureFormTexts } from './texts/figures/figureFormTexts';
import { withoutHyphens } from './withoutHyphens';

type AnswerNames = Pick<FigureFormTexts['figures']['answers'], 'yes' | 'no'>;

function inWords(text: string, { yes, no }: AnswerNames): string {
  if (text === answerTexts.yes) return yes;
  return text === answerTexts.no ? no : text;
}

/**
 * Figures of one row, or a job, as they were entered, answers in words; each behind what `names` calls it. "" for none.
 */
export function figureLine(
  texts: Readonly<Record<string, string>>,
  answers: AnswerNames,
  names: Readonly<Record<string, string>> = {},
): string {
  return Object.entries(texts)
    .filter(([, text]) => text !== '')
    .map(([column, text]) => `${withoutHyphens(names[column] ?? '')} ${inWords(text, answers)}`.trim())
    .join(' · ');
}
