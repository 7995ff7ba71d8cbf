import { comparable, isMarksOnly, plainText } from '../../characters/plain';
import { hasLetter } from '../../characters/quickPattern';
import { datePlaceholders } from '../../words/datePlaceholders';
import { everyReport } from '../../words/everyReport';
import type { FrontField } from '../../words/frontField';
import { madeOnce } from '../../words/madeOnce';
import type { KnownWords } from '../../words/reportWords';
import { reportWords } from '../../words/words';
import type { CheckedReport } from '../checkedReport';
import type { FieldKey } from '../fieldKey';
import { frontFieldOf } from '../fieldKey';
import { isFiller, isLeftOpen, saysNone } from '../leftOpen';
import { isNeedKey } from '../needs/needKey';
import type { StrayPlace, StrayText } from '../strayText';
import { strayPlaces } from '../strayText';
import type { Finding } from './finding';
import { finding } from './finding';
import { frontNeeds } from './frontFindings';

const dates = Object.values(datePlaceholders).map((date) => date.replaceAll('.', String.raw`\.`));
/** What people leave in a text to come back to: "XXX", "???", "TODO", "TBD", "pp.kk.vvvv" and "dd.mm.åååå". */
const marks = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:x{3,}|todo|tbd|${dates.join('|')})(?![\p{L}\p{N}])|(?<!\?)\?{3,}`,
  'iu',
);
/** The same in a field; elsewhere it is a line to sign on. */
const line = /_{3,}/u;

const markIn = (text: string): string | undefined => marks.exec(text)?.[0];

/** Texts outside of the fields that a reader of the report comes upon; Word's comments have a rule of their own. */
const isRead = (place: StrayPlace): boolean => place !== 'comment' && place !== 'title';

/** Each mark once for each place, and looked for once, as personal data is. */
const strayFindings = madeOnce((strays: readonly StrayText[]): readonly Finding[] =>
  strayPlaces.filter(isRead).flatMap((stray) => {
    const marked = strays
      .filter(({ place }) => place === stray)
      .flatMap(({ text, passage = null }) => {
        const mark = markIn(text);
        return mark === undefined ? [] : [{ mark, passage }];
      });
    return [...new Set(marked.map(({ mark }) => mark))].map((mark) => {
      const passage = marked.find((one) => one.mark === mark)?.passage ?? null;
      return finding('warning', { kind: 'draftMark', mark, stray, passage }, []);
    });
  }),
);

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

/** Fields of the front that are read as something else have findings of their own. */
const read: readonly (FrontField | null)[] = ['reportDate', 'assessmentDates', 'assessors', 'pointsAndLevel'];
const isProse = (key: FieldKey): boolean =>
  /\.(?:sources|comments|recommendations)$/u.test(key) ||
  (key.startsWith('front.') && !isNeedKey(key) && !read.includes(frontFieldOf(key)));

/** Fields of which "Ei" or "0" may be all that there is to tell. */
function mayBeNone(key: FieldKey): boolean {
  const name = frontFieldOf(key);
  return name === null
    ? key.endsWith('.recommendations')
    : name === 'recipients' || frontNeeds[name] === 'note';
}

/** The ordinal of an assessment may be "I". */
const mayBeLetter = (key: FieldKey): boolean => key === 'front.previousOrdinal';

/**
 * Whether a text is none where something is to be told: a full stop against the prompt, "x", "Ei". A dash says that
 * there is nothing, and is missed elsewhere.
 */
function isNoText(key: FieldKey, text: string): boolean {
  if (!isProse(key) || isLeftOpen(text)) return false;
  if (isMarksOnly(text)) return true;
  if (isFiller(text)) return !(mayBeLetter(key) || (mayBeNone(key) && !hasLetter(text)));
  return saysNone(text) && !mayBeNone(key);
}

/**
 * Texts with a mark that somebody left to come back to, or with what is left of a prompt, the first mark of each; texts
 * that are none; and such marks outside of the fields.
 */
export const draftFindings = ({ texts, facts }: CheckedReport): Finding[] => [
  ...[...texts].flatMap(([key, text]) => {
    const mark = markIn(text) ?? line.exec(text)?.[0] ?? promptIn(text);
    if (mark !== undefined)
      return [finding('warning', { kind: 'draftMark', mark, stray: null, passage: null }, [key])];
    return isNoText(key, text)
      ? [finding('warning', { kind: 'saysNothing', text: comparable(text) }, [key])]
      : [];
  }),
  ...strayFindings(facts.strays),
];
