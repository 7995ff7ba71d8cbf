import type { FrontDay, FrontField, FrontText } from '../words/frontField';
import { isFrontField } from '../words/frontField';
import type { NeedKey } from './needs/needKey';

export const criterionFields = ['score', 'sources', 'comments', 'recommendations'] as const;
export type CriterionField = (typeof criterionFields)[number];

export type CriterionFieldKey = `criterion.${number}.${CriterionField}`;
export type SummaryRowKey = `summary.${number}`;
/** A field of the report's front: the Kth of a list, or the Kth control that the one field goes on in. */
export type FrontKey = `front.${FrontText | FrontDay}` | `front.${FrontField}.${number}`;
/** Names the place of a field in the report, whatever control holds it. */
export type FieldKey =
  CriterionFieldKey | SummaryRowKey | 'total' | 'summary.pointsAndLevel' | FrontKey | NeedKey;

export const criterionKey = (number: number, field: CriterionField): CriterionFieldKey =>
  `criterion.${number}.${field}`;

export const summaryKey = (number: number): SummaryRowKey => `summary.${number}`;

/** The total and its words: what is made of all scores. */
export const totalKeys = ['total', 'summary.pointsAndLevel'] as const;
export const isTotal = (key: FieldKey): boolean => totalKeys.some((total) => total === key);

/** The criterion that a field belongs to: its own four fields and its summary row; null for all other fields. */
export function criterionOf(key: FieldKey): number | null {
  const match = /^(?:criterion|summary)\.(\d+)/.exec(key);
  return match ? Number(match[1]) : null;
}

/** The field of the report's front that a key is of; null for all others, those of the key development needs too. */
export function frontFieldOf(key: FieldKey): FrontField | null {
  const name = key === 'summary.pointsAndLevel' || key.startsWith('front.') ? key.split('.')[1] : undefined;
  return name !== undefined && isFrontField(name) ? name : null;
}
