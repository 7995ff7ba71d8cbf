import type { FieldKey } from './fieldKey';

export const problemKinds = [
  'notTemplate',
  'criterionMissing',
  'criterionDoubled',
  'criterionApart',
  'numberDiffers',
  'fieldMissing',
  'fieldDoubled',
  'tied',
  'guessed',
  'unsure',
  'unreadable',
  'levelsMissing',
  'levelsIncomplete',
  'otherReport',
  'adaptedCriteria',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/**
 * What the reader of the document did not find or understand, with its place; the rest of the report works all the
 * same.
 */
export type Problem =
  /** Nothing of the template was found, or so little that nothing can be scored. */
  | { kind: 'notTemplate'; where: 'document' }
  /** A second report stands in the document, which is not read; or the criteria are those adapted for other clients. */
  | { kind: 'otherReport' | 'adaptedCriteria'; where: 'document' }
  /**
   * `criterionDoubled`: it is there more than once, and nobody can tell which one is this report's. `criterionApart`: a
   * further one stands elsewhere and is left alone.
   */
  | { kind: 'criterionMissing' | 'criterionDoubled' | 'criterionApart'; where: `criterion.${number}` }
  /** A criterion's name is that of one number, but another is typed before it. */
  | { kind: 'numberDiffers'; where: `criterion.${number}`; text: string }
  /**
   * `guessed`: the field has no label that is known and was bound by its place among the others. `unsure`: a control is
   * likely to be the field, but something else is nearly as likely: a person has to confirm it. `tied`: Word keeps it
   * alike with another field, as after a control was copied with its data mapping.
   */
  | { kind: 'fieldMissing' | 'fieldDoubled' | 'tied' | 'guessed' | 'unsure'; where: FieldKey }
  /** A score or total that is filled in but is no whole number of the scale. */
  | { kind: 'unreadable'; where: FieldKey; text: string }
  | { kind: 'levelsMissing' | 'levelsIncomplete'; where: 'levels' };

/** Whether a document says that its criteria are those adapted for people with partial work ability. */
export const hasAdaptedCriteria = ({ problems }: { readonly problems: readonly Problem[] }): boolean =>
  problems.some(({ kind }) => kind === 'adaptedCriteria');
