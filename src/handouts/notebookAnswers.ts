import { answerTexts } from '../assessment/figures/suggest';
import { plainText } from '../characters/plain';
import { allNotebookWords } from './words/words';

/** Answers are kept in words of their own; what says neither yes nor no in any language is left open and collected. */
export function answerIn(text: string, unread: string[]): string {
  const said = plainText(text).toLowerCase().replace(/\.$/u, '');
  const says = (answer: 'yes' | 'no'): boolean =>
    allNotebookWords.some(({ answers }) => answers[answer].toLowerCase() === said);
  if (says('yes')) return answerTexts.yes;
  if (says('no')) return answerTexts.no;
  unread.push(text);
  return answerTexts.open;
}
