import type { CriterionField } from '../assessment/fieldKey';
import type { ReportLanguage } from '../words/reportLanguage';

/**
 * How a field of the report's front is labelled. Names in `list` fields are numbered `front.NAME.K`.
 * A label that is also the beginning of others is `whole`: it must be the label's entire text, parentheses apart.
 */
export interface FrontLabel {
  readonly name: string;
  readonly texts: readonly string[];
  readonly whole?: true;
  readonly list?: true;
}

/** The fields of one key development need; the first one begins a new block. */
export const developmentNeedFields = ['criterion', 'score', 'recommendations'] as const;
export type DevelopmentNeedField = (typeof developmentNeedFields)[number];

/** The words by which a template in one language is recognised. Compared folded, so spelling here is for people. */
export interface Labels {
  readonly language: ReportLanguage;
  readonly templateDate: string;
  /** In the order of the document. */
  readonly front: readonly FrontLabel[];
  readonly developmentNeeds: Readonly<Record<DevelopmentNeedField, readonly string[]>>;
  readonly sections: readonly string[];
  readonly criterionFields: Readonly<Record<CriterionField, readonly string[]>>;
  /** The names of criteria 1-25 in order; body and summary may differ. Only for finding a criterion: the name shown is the document's. */
  readonly criteria: readonly (readonly string[])[];
  readonly criteriaHeading: string;
  readonly summaryHeading: string;
  readonly total: readonly string[];
  /** Words that announce a list of so many components, e.g. "viisi". */
  readonly countWords: Readonly<Record<string, number>>;
}

/** Prompts of empty controls: the two templates' own and Word's default ones. */
export const prompts: readonly string[] = [
  'Kirjoita tekstiä napsauttamalla tai napauttamalla tätä.',
  'Klicka eller tryck för att skriva in texten.',
  'Klicka eller tryck här för att ange text.',
  'Klicka här för att ange text.',
  'Kirjoita tekstiä napsauttamalla tätä.',
  'Click or tap here to enter text.',
  'Click here to enter text.',
];
