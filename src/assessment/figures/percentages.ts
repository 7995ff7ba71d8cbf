import { inPlainForms } from '../../characters/plain';
import { madeOnce } from '../../words/madeOnce';
import type { ReportLanguage } from '../../words/reportLanguage';
import type { PercentageWords } from '../../words/reportWords';
import { wordsOf } from '../../words/words';

/** The two percentages that criterion 21's comments ask for in some templates; null for one that isn't stated. */
export interface Percentages {
  /** Työllistymisprosentti. */
  readonly employment: number | null;
  /** Kokonaisetenemisen prosentti. */
  readonly progress: number | null;
}

export const percentageNames = ['employment', 'progress'] as const satisfies readonly (keyof Percentages)[];
export type PercentageName = (typeof percentageNames)[number];

export const percentageCriterion = 21;
const highestPercentage = 100;

/** Whether the comments on a criterion have to state the two percentages: the templates differ in that. */
export const asksForPercentages = (number: number, language: ReportLanguage): boolean =>
  number === percentageCriterion && wordsOf(language).percentages !== null;

interface Mention {
  readonly name: PercentageName;
  readonly end: number;
  readonly start: number;
}

const number = String.raw`(?<![\d,.])(\d{1,3}(?:[.,]\d+)?)`;

const patterns = madeOnce((words: PercentageWords) => ({
  names: {
    employment: new RegExp(words.patterns.employment, 'giu'),
    progress: new RegExp(words.patterns.progress, 'giu'),
  },
  percentage: new RegExp(String.raw`${number}\s*(?:%|${words.percent})`, 'giu'),
  bare: new RegExp(
    String.raw`^\s*(?:(?:[:=]|${words.patterns.is})\s*)?${number}(?![.,]?\d|\s*(?:[/–-]|${words.patterns.counted}))`,
    'iu',
  ),
  genitive: new RegExp(String.raw`${number}\s*${words.patterns.ofPercent}\s+$`, 'iu'),
}));
const sentenceEnd = /[.!?](?=\s+\p{Lu})|\n\s*\n/u;

function mentionsIn(text: string, words: PercentageWords): Mention[] {
  const { names } = patterns(words);
  const found = percentageNames.flatMap((name) =>
    [...text.matchAll(names[name])].map((match) => ({
      name,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return found.toSorted((left, right) => left.start - right.start);
}

const valueOf = (digits = ''): number => Number(digits.replace(',', '.'));

const percentagesIn = (text: string, words: PercentageWords): number[] =>
  [...text.matchAll(patterns(words).percentage)]
    .map(([, digits]) => valueOf(digits))
    .filter((value) => value <= highestPercentage);

/** A figure right behind the name, which says itself that it is a percentage. */
function bareIn(clause: string, words: PercentageWords): number[] {
  const digits = patterns(words).bare.exec(clause)?.[1];
  return digits === undefined || valueOf(digits) > highestPercentage ? [] : [valueOf(digits)];
}

/** The percentages that stand between a mention and the next one, or the end of its sentence. */
function after(mention: Mention, next: Mention | undefined, text: string, words: PercentageWords): number[] {
  const clause = text.slice(mention.end, next?.start ?? text.length).split(sentenceEnd)[0] ?? '';
  const figures = percentagesIn(clause, words);
  return figures.length > 0 ? figures : bareIn(clause, words);
}

/**
 * The percentage that a name stands behind: "45 % on työllistynyt (työllistymisprosentti)", "45 %:n
 * työllistymisprosentti". What stands alone behind another name is that one's.
 */
function before(
  mention: Mention,
  previous: Mention | undefined,
  text: string,
  words: PercentageWords,
): number | null {
  const clause =
    text
      .slice(previous?.end ?? 0, mention.start)
      .split(sentenceEnd)
      .at(-1) ?? '';
  const genitive = patterns(words).genitive.exec(clause)?.[1];
  if (genitive !== undefined) return valueOf(genitive);
  const isInBrackets = /\(\s*$/u.test(clause) && /^\s*\)/u.test(text.slice(mention.end));
  const figures = isInBrackets ? percentagesIn(clause, words) : [];
  const isOfAnother = figures.length === 1 && previous !== undefined && !/^\s*\)/u.test(clause);
  return isOfAnother ? null : (figures.at(-1) ?? null);
}

/** Two names in a row followed by two figures: the first figure belongs to the first name. */
function pairUp(
  mentions: readonly Mention[],
  text: string,
  words: PercentageWords,
): [PercentageName, number][] {
  const leading = mentions.map((mention, index) => before(mention, mentions[index - 1], text, words));
  const figures = mentions.map((mention, index) =>
    leading[index] === null ? after(mention, mentions[index + 1], text, words) : [],
  );
  return mentions.flatMap((mention, index): [PercentageName, number][] => {
    const led = leading[index] ?? null;
    if (led !== null) return [[mention.name, led]];
    const [own] = figures[index] ?? [];
    const isFollower = figures[index - 1]?.length === 0 && leading[index - 1] === null;
    const comesSecond = isFollower && mentions[index - 1]?.name !== mention.name;
    const shared = figures[index + 1] ?? [];
    const paired = mentions[index + 1]?.name !== mention.name && shared.length > 1;
    if (own === undefined) return paired ? [[mention.name, shared[0] ?? 0]] : [];
    const second = figures[index]?.[1];
    return [[mention.name, comesSecond && second !== undefined ? second : own]];
  });
}

/**
 * Which of the two percentages a comment states: the name and, after it in the same sentence, a number with % or
 * "prosenttia", or right behind it a number alone; or the name behind its number. None in a language whose template
 * does not ask for them.
 */
export function percentagesStated(comment: string, language: ReportLanguage): Percentages {
  const { percentages: words } = wordsOf(language);
  if (words === null) return { employment: null, progress: null };
  const text = inPlainForms(comment);
  const stated = new Map(pairUp(mentionsIn(text, words), text, words).toReversed());
  return { employment: stated.get('employment') ?? null, progress: stated.get('progress') ?? null };
}
