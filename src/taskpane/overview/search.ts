import type { CriterionStatus, Section } from '../report/sections';

export interface Search {
  /** A piece of a criterion's name, or its number. */
  readonly words: string;
  readonly onlyMissing: boolean;
}

export const noSearch: Search = { words: '', onlyMissing: false };

const isMissing = ({ reading, missing, refused, unsure }: CriterionStatus): boolean =>
  reading.kind !== 'score' || missing.length > 0 || refused || unsure;

function isNamed({ criterion: { number, name } }: CriterionStatus, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  return /^\d+\.?$/u.test(wanted)
    ? String(number) === wanted.replace('.', '')
    : name.toLowerCase().includes(wanted);
}

/** Whether a criterion matches the search; every criterion matches an empty one. */
export const isFound = (status: CriterionStatus, { words, onlyMissing }: Search): boolean =>
  (!onlyMissing || isMissing(status)) && (words.trim() === '' || isNamed(status, words));

/** The sections with the criteria that match; their sums are still those of all their criteria. */
export const searched = (sections: readonly Section[], search: Search): Section[] =>
  sections
    .map((section) => ({
      ...section,
      criteria: section.criteria.filter((status) => isFound(status, search)),
    }))
    .filter(({ criteria }) => criteria.length > 0);
