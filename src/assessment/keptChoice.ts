/** The parts of what is chosen for a criterion while assessors settle their differences. */
export const choiceParts = [
  'score',
  'sources',
  'comments',
  'recommendations',
  'ticks',
  'figures',
  'reason',
] as const;
export type ChoicePart = (typeof choiceParts)[number];

/**
 * One part of a choice as it is kept until it is written. Nothing of others is kept: their texts, ticks and figures are
 * known by digests, and found again once their reports are picked again.
 */
export interface KeptPiece {
  readonly part: ChoicePart;
  /** The score; or the digest of what is taken, or "+" and the digest of each text that is merged with one's own. */
  readonly is: string;
  /** The digest of what stood in its place; "" for a reason. */
  readonly over: string;
  /** In the assessor's own words; "" for none. */
  readonly text: string;
}
