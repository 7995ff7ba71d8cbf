/** What a control can hold besides plain text; replacing its text takes it away. */
export const holdingKinds = [
  'comment',
  'footnote',
  'picture',
  'symbol',
  'equation',
  'link',
  'fieldCode',
  'bookmark',
  'formatting',
  'list',
  'table',
  'break',
  'insertion',
  'deletion',
  'formattingChange',
  'control',
  'hiddenText',
  'other',
] as const;
export type HoldingKind = (typeof holdingKinds)[number];

export interface Holding {
  readonly kind: HoldingKind;
  /** How many; of formatting and of lists only that there is some: 1. */
  readonly count: number;
  /** The authors of comments, each once, as Word names them; empty for all else. */
  readonly authors: readonly string[];
}
