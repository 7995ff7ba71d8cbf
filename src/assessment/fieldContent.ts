/** What a field can hold besides plain text, in the order in which it is listed. */
export const contentKinds = [
  'comment',
  'footnote',
  'endnote',
  'picture',
  'link',
  'fieldCode',
  'formatting',
  'list',
  'table',
  'insertion',
  'deletion',
  'control',
] as const;
export type ContentKind = (typeof contentKinds)[number];

/** One kind of thing that a field holds besides text. */
export interface Held {
  readonly kind: ContentKind;
  /** Of formatting and lists always 1: they are there or not. */
  readonly count: number;
  /** Who wrote the comments, each once; empty for other kinds. */
  readonly authors: readonly string[];
}

/** Everything that a field holds besides text; empty where it is plain. */
export type FieldContent = readonly Held[];
