import { refreshSums, scoredInRowOnly } from '../../assessment/edits';
import type { FieldKey } from '../../assessment/fieldKey';
import { criterionOf } from '../../assessment/fieldKey';
import type { Problem } from '../../assessment/problem';
import type { FieldState, OpenReport, Orphan } from '../../session/state';
import { reportTexts } from '../../session/state';
import { alikeUnsure } from '../../template/confirmed';
import { unreadable } from '../../template/reportProblems';

/** Something that a person has to look at, in the document or between it and the pane. */
export type Concern =
  | { readonly kind: 'refused' | 'rival'; readonly field: FieldState }
  | { readonly kind: 'unreachable'; readonly fields: readonly FieldState[] }
  | { readonly kind: 'orphan'; readonly orphan: Orphan }
  | { readonly kind: 'disagreement'; readonly keys: readonly FieldKey[] }
  /** Criteria whose only score stands in the summary. */
  | { readonly kind: 'rowScores'; readonly numbers: readonly number[] }
  /** The first of the fields that look alike and that a person has to confirm, together. */
  | { readonly kind: 'unsure'; readonly key: FieldKey }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'held'; readonly key: FieldKey };

function fieldConcerns(open: OpenReport): Concern[] {
  return [...open.fields.values()].flatMap((field): Concern[] => {
    if (field.rival !== null) return [{ kind: 'rival', field }];
    return field.status === 'refused' && field.reachable ? [{ kind: 'refused', field }] : [];
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

/** How many fields hold something else here than in the document, and wait for a person. */
export const unsavedFields = (open: OpenReport): number => fieldConcerns(open).length;

/**
 * How many texts were given before and are in no field of the document: after a reload, or since their field is gone.
 */
export const earlierTexts = ({ fields, orphans }: OpenReport): number =>
  orphans.length + [...fields.values()].filter(({ refusal }) => refusal?.kind === 'interrupted').length;

/** All that the assessor should look at now, the most pressing first. */
export function concernsOf(open: OpenReport): Concern[] {
  const texts = reportTexts(open);
  const { edits, held } = refreshSums(texts);
  const rows = scoredInRowOnly(texts);
  const standing = open.report.problems.filter(({ kind }) => kind !== 'unreadable' && kind !== 'unsure');
  const unread = unreadable(texts.texts);
  const told = new Set(unread.map(({ where }) => where));
  const disagreement: Concern[] =
    edits.length > 0 ? [{ kind: 'disagreement', keys: edits.map(({ key }) => key) }] : [];
  return [
    ...fieldConcerns(open),
    ...open.orphans.map((orphan): Concern => ({ kind: 'orphan', orphan })),
    ...(rows.length > 0 ? [{ kind: 'rowScores', numbers: rows } as const] : []),
    ...unsureConcerns(open),
    ...disagreement,
    ...unreachableConcern(open),
    ...[...unread, ...standing].map((problem): Concern => ({ kind: 'problem', problem })),
    ...held.filter((key) => !told.has(key)).map((key): Concern => ({ kind: 'held', key })),
  ];
}

/** Where it is: the criterion concerned and the field, as far as it is about one. */
export interface ConcernPlace {
  readonly number: number | null;
  readonly key: FieldKey | null;
}

const atField = (key: FieldKey): ConcernPlace => ({ number: criterionOf(key), key });

export function placeOf(concern: Concern): ConcernPlace {
  switch (concern.kind) {
    case 'refused':
    case 'rival':
      return atField(concern.field.key);
    case 'held':
    case 'unsure':
      return atField(concern.key);
    case 'orphan':
    case 'unreachable':
    case 'disagreement':
    case 'rowScores':
      return { number: null, key: null };
    case 'problem':
      return problemPlace(concern.problem);
  }
}

function problemPlace(problem: Problem): ConcernPlace {
  switch (problem.kind) {
    case 'criterionMissing':
    case 'criterionDoubled':
    case 'numberDiffers':
      return { number: Number(problem.where.replace('criterion.', '')), key: null };
    case 'fieldMissing':
    case 'fieldDoubled':
    case 'guessed':
    case 'unsure':
    case 'unreadable':
      return atField(problem.where);
    default:
      return { number: null, key: null };
  }
}
