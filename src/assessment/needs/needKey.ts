export const needFields = ['criterion', 'score', 'recommendations'] as const;
/** The fields of one key development need, in the document's order; the first one begins a new block. */
export type NeedField = (typeof needFields)[number];
export type NeedKey = `front.developmentNeeds.${number}.${NeedField}`;

const prefix = 'front.developmentNeeds.';

/** The field of a block of key development needs; blocks are numbered from 1. */
export const needKey = (block: number, field: NeedField): NeedKey => `${prefix}${block}.${field}`;

/** Whether a field belongs to a block of key development needs. */
export const isNeedKey = (key: string): key is NeedKey => key.startsWith(prefix);

/** The number of the block that a field belongs to; null for all other fields. */
export function needBlockOf(key: string): number | null {
  const number = isNeedKey(key) ? Number(key.slice(prefix.length).split('.')[0]) : 0;
  return Number.isInteger(number) && number > 0 ? number : null;
}
