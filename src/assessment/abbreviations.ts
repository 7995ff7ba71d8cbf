import { madeOnce } from '../words/madeOnce';
import { oneOf } from '../words/oneOf';
import type { KnownWords } from '../words/reportWords';
import { reportWords } from '../words/words';

const patterns = madeOnce((words: KnownWords) => {
  const known = oneOf(words.flatMap(({ typed }) => typed.abbreviations));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${known}\.$`, 'iu');
});
/** "M." before a surname, "24.6." before an hour or a place, "1." before the first of a list. */
const noAbbreviation = /(?<![\p{L}\p{N}])\p{Lu}\.$|(?<!\d)\d{1,2}\.\d{1,2}\.$|^\d{1,2}\.$/u;

/** Whether a text ends with an abbreviation known in any of the languages, "jne." or "m.fl.". */
export const endsAbbreviated = (text: string): boolean => patterns(reportWords).test(text);

/** Whether the full stop at the end of a text is no end of a sentence. */
export const endsWithinSentence = (text: string): boolean =>
  endsAbbreviated(text) || noAbbreviation.test(text);
