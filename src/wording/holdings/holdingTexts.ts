import type { Holding, HoldingKind } from '../../assessment/holding';

/** What a field holds besides plain text, in words. */
export interface HoldingTexts {
  readonly words: HoldingWords;
  readonly sentence: (named: readonly string[]) => string;
  readonly edit: string;
  readonly writeAnyway: string;
  /** Where this Word can't tell words whose deletion is tracked from others. */
  readonly deletedWords: string;
}

/** One and several of each kind, one as in a sentence: "a table"; without a number where there is only one form. */
export type HoldingWords = Readonly<Record<HoldingKind, readonly [one: string, several: string] | string>>;

/** The kinds with their numbers above one, and the authors of comments in parentheses. */
export const namedHoldings = (holds: readonly Holding[], words: HoldingWords): string[] =>
  holds.map(({ kind, count, authors }) => {
    const word = words[kind];
    if (typeof word === 'string') return word;
    const named = count === 1 ? word[0] : `${count}\u00a0${word[1]}`;
    return authors.length > 0 ? `${named} (${authors.join(', ')})` : named;
  });
