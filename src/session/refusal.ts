/** What stands behind a refusal, as far as it changes what the assessor can do. */
export const refusalKinds = [
  'readOnly',
  'gone',
  'busy',
  'offline',
  'unsupported',
  'unreachable',
  'altered',
  'interrupted',
  'unknown',
] as const;

/**
 * - `readOnly`: the document or the field may not be edited (protected, viewing mode, locked, no rights)
 * - `gone`: the field is no longer in the document
 * - `busy`: Word can't do it at the moment, as when the cursor stands in the field
 * - `offline`: Word does not answer
 * - `unsupported`: this version of Word can't do it
 * - `unreachable`: the field is in the document, but this version of Word keeps it from add-ins
 * - `altered`: Word took the text but something else stands there now
 * - `interrupted`: the pane was closed or reloaded before the text reached the document
 */
export type RefusalKind = (typeof refusalKinds)[number];

export interface Refusal {
  readonly kind: RefusalKind;
  /** Office's own error code, for support; never shown as the explanation. */
  readonly code: string;
}

/** The code of a refusal to choose what a list does not offer. */
export const notInListCode = 'NotInList';

/**
 * - `wouldLose`: nothing was sent, since the field holds more than text, which a write would take away
 * - `notInList`: the field is a list, and it has no such item
 * - `besideFormer`: the new text stands beside the former one, which may be struck: a Word that knows no reviewed text
 *   gives struck words like any others
 * - `formerStays`: what was taken out is there as before, which in such a Word may be struck, too
 */
export type FieldRefusalKind = RefusalKind | 'wouldLose' | 'notInList' | 'besideFormer' | 'formerStays';

export interface FieldRefusal extends Omit<Refusal, 'kind'> {
  readonly kind: FieldRefusalKind;
}

/** Whether the text may well be saved, with tracking. */
export const mayBeSaved = (refusal: FieldRefusal | null): boolean =>
  refusal?.kind === 'besideFormer' || refusal?.kind === 'formerStays';

/** Either what was asked for, or why not. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export const granted = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refused = (kind: RefusalKind, code: string): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { kind, code },
});

/** What nobody expected, a bug of ours or of the host's, as a refusal: what was given stays and can be tried again. */
export const unexpected = (error: unknown): { ok: false; refusal: Refusal } =>
  refused('unknown', error instanceof Error ? error.name : 'Unexpected');
