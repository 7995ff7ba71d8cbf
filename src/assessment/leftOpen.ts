import { isBlank, plainText, visible } from '../characters/plain';
import type { ReportLanguage } from '../words/reportLanguage';
import { reportWords, wordsOf } from '../words/words';
import type { Edit } from './edits';
import type { FieldKey } from './fieldKey';

/** Stands in a field that was left open on purpose, so that the template's prompt is not printed. */
export const dash = '–';

const isDash = (text: string): boolean => /^[-‐‑‒–—―]+$/u.test(text.trim());

/** Whether a field is empty, or holds a dash that says so. */
export const isLeftOpen = (text: string): boolean => isBlank(text) || isDash(visible(text));

const noneInWords = (text: string): boolean =>
  reportWords.some(
    ({ noRecommendations }) =>
      plainText(text).replace(/\.$/u, '').toLowerCase() === noRecommendations.toLowerCase(),
  );

/** Whether the recommendations name something to develop; "Ei suosituksia" and a dash say that there is nothing. */
export const hasRecommendations = (text: string): boolean => !isLeftOpen(text) && !noneInWords(text);

/** What may stand in criteria's recommendations where nothing is to be developed; the assessor picks one for all. */
export const noRecommendations = (language: ReportLanguage): readonly string[] => [
  wordsOf(language).noRecommendations,
  dash,
];

/** The edits that give all these fields the same text. */
export const fillAll = (keys: readonly FieldKey[], text: string): Edit[] =>
  keys.map((key) => ({ key, text }));
