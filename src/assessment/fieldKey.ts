/** How many criteria an IPS quality assessment has; a total exists only when all of them are scored. */
export const criteriaCount = 25;

export const criterionFields = ['score', 'sources', 'comments', 'recommendations'] as const;
export type CriterionField = (typeof criterionFields)[number];

export type CriterionFieldKey = `criterion.${number}.${CriterionField}`;
export type SummaryRowKey = `summary.${number}`;
/** Names the place of a field in the report, whatever control holds it. Front fields are `front.NAME` or, in lists, `front.NAME.K`. */
export type FieldKey =
  CriterionFieldKey | SummaryRowKey | 'total' | 'summary.pointsAndLevel' | `front.${string}`;

export const criterionKey = (number: number, field: CriterionField): CriterionFieldKey =>
  `criterion.${number}.${field}`;

export const summaryKey = (number: number): SummaryRowKey => `summary.${number}`;

/** The criterion that a field belongs to: its own four fields and its summary row; null for all other fields. */
export function criterionOf(key: FieldKey): number | null {
  const match = /^(?:criterion|summary)\.(\d+)/.exec(key);
  return match ? Number(match[1]) : null;
}
