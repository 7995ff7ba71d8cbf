import { refreshSums, scoredInRowOnly, staleSums } from '../../assessment/edits';
import type { FieldKey } from '../../assessment/fieldKey';
import type { Problem } from '../../assessment/problem';
import type { FieldState, OpenReport, Orphan } from '../../session/state';
import { keepsFormer } from '../../session/entry';
import { reportTexts } from '../../session/state';
import { unreadable } from '../../assessment/unreadable';
import { alikeUnsure } from '../../template/confirmed';

/** Something that a person has to look at, in the document or between it and the pane. */
export type Concern =
  | { readonly kind: 'refused' | 'rival'; readonly field: FieldState }
  | { readonly kind: 'unreachable'; readonly fields: readonly FieldState[] }
  | { readonly kind: 'orphan'; readonly orphan: Orphan }
  /** `canFix`: the pane can bring some of it in line without losing a score. */
  | { readonly kind: 'disagreement'; readonly keys: readonly FieldKey[]; readonly canFix: boolean }
  /** Criteria whose only score stands in the summary. */
  | { readonly kind: 'rowScores'; readonly numbers: readonly number[] }
  /** The first of the fields that look alike and that a person has to confirm, together. */
  | { readonly kind: 'unsure'; readonly key: FieldKey }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'held'; readonly key: FieldKey };

/** A refused text stays in the list while it is sent again: what comes back at once must not jump under the pointer. */
function fieldConcerns(open: OpenReport): Concern[] {
  return [...open.fields.values()].flatMap((field): Concern[] => {
    if (field.rival !== null) return [{ kind: 'rival', field }];
    return field.refusal !== null && field.reachable ? [{ kind: 'refused', field }] : [];
  });
}

/** One concern for all fields that this Word keeps from the pane, however many they are. */
function unreachableConcern(open: OpenReport): Concern[] {
  const fields = [...open.fields.values()].filter(({ reachable }) => !reachable);
  return fields.length > 0 ? [{ kind: 'unreachable', fields }] : [];
}

/** One concern for all that are alike. */
function unsureConcerns({ report }: OpenReport): Concern[] {
  const first = [...report.unsure.keys()].filter((key) => alikeUnsure(report, key)[0] === key);
  return first.map((key): Concern => ({ kind: 'unsure', key }));
}

const fieldsThat = (open: OpenReport, which: (field: FieldState) => boolean): number =>
  fieldConcerns(open).filter((concern) => 'field' in concern && which(concern.field)).length;

/** How many fields hold something else here than in the document, and wait for a person. */
export const unsavedFields = (open: OpenReport): number => fieldsThat(open, (field) => !keepsFormer(field));

/** How many fields may hold what was given, and still hold the former text. */
export const formerFields = (open: OpenReport): number => fieldsThat(open, keepsFormer);

/** Whether it may be saved if it is sent once more as it is. */
export function canBeTriedAgain(concern: Concern): boolean {
  if (concern.kind !== 'refused') return false;
  return concern.field.refusal?.kind !== 'wouldLose' && !keepsFormer(concern.field);
}

/**
 * The texts that have no place in the document: those that are left over, and others' that were replaced and not
 * decided on.
 */
function keptTexts({ fields, orphans }: Pick<OpenReport, 'fields' | 'orphans'>): Orphan[] {
  const replaced = [...fields.values()].flatMap((field) =>
    field.replaced.map((text): Orphan => ({ key: field.key, label: field.label, text, why: 'replaced' })),
  );
  return [...orphans, ...replaced];
}

/**
 * How many texts were given before and are in no field of the document: after a reload, or since their field is gone.
 */
export const earlierTexts = ({ fields, orphans }: OpenReport): number =>
  keptTexts({ fields, orphans }).length +
  [...fields.values()].filter(({ refusal }) => refusal?.kind === 'interrupted').length;

/** All that the assessor should look at now, the most pressing first. */
export function concernsOf(open: OpenReport): Concern[] {
  const texts = reportTexts(open);
  const { edits, held } = staleSums(texts);
  const rows = scoredInRowOnly(texts);
  const standing = open.report.problems.filter(({ kind }) => kind !== 'unreadable' && kind !== 'unsure');
  const unread = unreadable(texts.texts);
  const told = new Set(unread.map(({ where }) => where));
  const disagreement: Concern[] =
    edits.length > 0
      ? [
          {
            kind: 'disagreement',
            keys: edits.map(({ key }) => key),
            canFix: refreshSums(texts).edits.length > 0,
          },
        ]
      : [];
  return [
    ...fieldConcerns(open),
    ...keptTexts(open).map((orphan): Concern => ({ kind: 'orphan', orphan })),
    ...(rows.length > 0 ? [{ kind: 'rowScores', numbers: rows } as const] : []),
    ...unsureConcerns(open),
    ...disagreement,
    ...unreachableConcern(open),
    ...[...unread, ...standing].map((problem): Concern => ({ kind: 'problem', problem })),
    ...held.filter((key) => !told.has(key)).map((key): Concern => ({ kind: 'held', key })),
  ];
}
