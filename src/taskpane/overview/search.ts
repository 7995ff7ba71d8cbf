import { plainText } from '../../characters/plain';
import type { CriterionStatus, Section } from '../report/sections';

export interface Search {
  /** A piece of a criterion's name, or its number. */
  readonly words: string;
  readonly onlyMissing: boolean;
}

export const noSearch: Search = { words: '', onlyMissing: false };

const isMissing = ({ reading, missing, refused, unsure }: CriterionStatus): boolean =>
  reading.kind !== 'score' || missing.length > 0 || refused || unsure;

/** As it is looked for: what is pasted brings marks that nobody sees. */
const soughtIn = (text: string): string => plainText(text.replace(/(?!\s)\p{Cc}/gu, '')).toLowerCase();

function isNamed({ criterion: { number, name } }: CriterionStatus, sought: string): boolean {
  return /^\d+\.?$/u.test(sought)
    ? String(number) === sought.replace('.', '')
    : soughtIn(name).includes(sought);
}

/** Whether a criterion matches the search; every criterion matches an empty one. */
export const isFound = (status: CriterionStatus, { words, onlyMissing }: Search): boolean =>
  (!onlyMissing || isMissing(status)) && isNamed(status, soughtIn(words));

/** The sections with the criteria that match; their sums are still those of all their criteria. */
export const searched = (sections: readonly Section[], search: Search): Section[] =>
  sections
    .map((section) => ({
      ...section,
      criteria: section.criteria.filter((status) => isFound(status, search)),
    }))
    .filter(({ criteria }) => criteria.length > 0);
