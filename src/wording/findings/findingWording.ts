import type { Finding, FindingKind } from '../../assessment/findings/finding';

/** Kinds of which an unfinished report has many: the pane says them once, with a way to each place. */
export const gatheredKinds = [
  'scoreMissing',
  'sourcesMissing',
  'commentsMissing',
  'recommendationsMissing',
  'fieldEmpty',
  'recommendationsOpen',
  'promptLeft',
  'needBlockEmpty',
] as const satisfies readonly FindingKind[];
export type GatheredKind = (typeof gatheredKinds)[number];

/** What a language says of findings. */
export interface FindingWording {
  /** A finding in a sentence or two; where it is stands beside them. */
  readonly sentence: (finding: Finding) => string;
  /** What is said once for many criteria or fields of a kind. */
  readonly gathered: Readonly<Record<GatheredKind, (count: number) => string>>;
}
