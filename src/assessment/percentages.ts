/** The two percentages that criterion 21's comments ask for in the Finnish template; null for one that isn't stated. */
export interface Percentages {
  /** Työllistymisprosentti. */
  readonly employment: number | null;
  /** Kokonaisetenemisen prosentti. */
  readonly progress: number | null;
}

type PercentageName = keyof Percentages;

interface Mention {
  readonly name: PercentageName;
  readonly end: number;
  readonly start: number;
}

const names: Readonly<Record<'fi', Readonly<Record<PercentageName, RegExp>>>> = {
  fi: {
    employment: /työllistymis[-\s]*(?:prosent\p{L}*|%(?:[-:]?\p{L}+)?)/giu,
    progress: /kokonaisetene(?:mi(?:nen|s\p{L}*)|mä\p{L}*)(?:[-\s]*(?:prosent\p{L}*|%(?:[-:]?\p{L}+)?))?/giu,
  },
};

const percentage = /(?<![\d,.])(\d{1,3}(?:[.,]\d+)?)\s*(?:%|prosent)/giu;
const sentenceEnd = /[.!?](?=\s+\p{Lu})|\n\s*\n/u;

function mentionsIn(text: string, language: 'fi'): Mention[] {
  const found = (['employment', 'progress'] as const).flatMap((name) =>
    [...text.matchAll(names[language][name])].map((match) => ({
      name,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return found.toSorted((left, right) => left.start - right.start);
}

const percentagesIn = (text: string): number[] =>
  [...text.matchAll(percentage)]
    .map((match) => Number((match[1] ?? '').replace(',', '.')))
    .filter((value) => value <= 100);

/** The percentages that stand between a mention and the next one, or the end of its sentence. */
function after(mention: Mention, next: Mention | undefined, text: string): number[] {
  const clause = text.slice(mention.end, next?.start ?? text.length).split(sentenceEnd)[0] ?? '';
  return percentagesIn(clause);
}

/** Two names in a row followed by two figures: the first figure belongs to the first name. */
function pairUp(mentions: readonly Mention[], text: string): [PercentageName, number][] {
  const figures = mentions.map((mention, index) => after(mention, mentions[index + 1], text));
  return mentions.flatMap((mention, index): [PercentageName, number][] => {
    const [own] = figures[index] ?? [];
    const before = figures[index - 1]?.length === 0 && mentions[index - 1]?.name !== mention.name;
    const shared = figures[index + 1] ?? [];
    const paired = mentions[index + 1]?.name !== mention.name && shared.length > 1;
    if (own === undefined) return paired ? [[mention.name, shared[0] ?? 0]] : [];
    const second = figures[index]?.[1];
    return [[mention.name, before && second !== undefined ? second : own]];
  });
}

/** Which of the two percentages a comment states: the name and, after it in the same sentence, a number with % or "prosenttia". */
export function percentagesStated(comment: string, language: 'fi'): Percentages {
  const text = comment.normalize('NFKC').replace(/\u00ad/gu, '');
  const stated = new Map(pairUp(mentionsIn(text, language), text).toReversed());
  return { employment: stated.get('employment') ?? null, progress: stated.get('progress') ?? null };
}

const percentText = (value: number): string =>
  `${new Intl.NumberFormat('fi', { maximumFractionDigits: 1 }).format(value)}\u00a0%`;

/** The sentence that states the two percentages; "" when there is none to state. */
export function formatPercentages({ employment, progress }: Percentages): string {
  const parts = [
    ...(employment === null ? [] : [`työllistymisprosentti ${percentText(employment)}`]),
    ...(progress === null ? [] : [`kokonaisetenemisen prosentti ${percentText(progress)}`]),
  ];
  const sentence = parts.join(', ');
  return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
