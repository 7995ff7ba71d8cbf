import { plainText } from '../../characters/plain';
import { everyReport } from '../../words/everyReport';
import { madeOnce } from '../../words/madeOnce';
import type { KnownWords } from '../../words/reportWords';
import { reportWords } from '../../words/words';
import type { CheckedReport } from '../checkedReport';
import type { Finding } from './finding';
import { finding } from './finding';

/** What people leave in a text to come back to: "XXX", "???", "___", "TODO", "TBD", "pp.kk.vvvv" and "dd.mm.åååå". */
const marks =
  /(?<![\p{L}\p{N}])(?:x{3,}|todo|tbd|pp\.kk\.vvvv|dd\.mm\.(?:åååå|yyyy))(?![\p{L}\p{N}])|\?{3,}|_{3,}/iu;

/** A shorter half of a prompt may be a person's own words. */
const leastHalf = 12;

/** The halves of a prompt: where somebody has typed into it, one of them is still whole. */
function halvesOf(prompt: string): string[] {
  const words = plainText(prompt).replace(/\.$/u, '').split(' ');
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle), words.slice(middle)]
    .map((half) => half.join(' '))
    .filter(({ length }) => length >= leastHalf);
}

const promptHalves = madeOnce((words: KnownWords) =>
  [...words.flatMap(({ template }) => template.prompts), ...everyReport.prompts].flatMap(halvesOf),
);

/** What is left in a text of the prompt of a template in either language; undefined for nothing. */
function promptIn(text: string): string | undefined {
  const plain = plainText(text).toLowerCase();
  return promptHalves(reportWords).find((half) => plain.includes(half.toLowerCase()));
}

/** Texts with a mark that somebody left to come back to, or with what is left of a prompt; the first mark of each. */
export const draftFindings = ({ texts }: CheckedReport): Finding[] =>
  [...texts].flatMap(([key, text]) => {
    const mark = marks.exec(text)?.[0] ?? promptIn(text);
    return mark === undefined ? [] : [finding('warning', { kind: 'draftMark', mark }, [key])];
  });
