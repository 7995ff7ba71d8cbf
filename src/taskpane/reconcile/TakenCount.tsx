import type { ReactNode } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import { isPending } from '../../session/entry';
import type { OpenReport } from '../../session/state';
import { useReconcileTexts } from './texts/useReconcileTexts';

interface TakenCountProps {
  readonly open: OpenReport;
  /** The fields; null before anything was taken over, none where it was working data alone. */
  readonly taken: readonly FieldKey[] | null;
}

/** How much of what was taken over stands in the document; nothing before anything was. */
export function TakenCount({ open, taken }: TakenCountProps): ReactNode {
  const texts = useReconcileTexts();
  // Once it is undone, or something else was given, it is no news any more.
  if (taken === null || open.history.undo?.kind !== 'taken') return null;
  if (taken.length === 0) return texts.workTaken;
  const fields = taken.flatMap((key) => open.fields.get(key) ?? []);
  const refused = fields.filter(({ status }) => status === 'refused').length;
  const waiting = fields.filter((field) => isPending(field) && field.status !== 'refused').length;
  if (waiting > 0) return texts.writing(taken.length - waiting - refused, taken.length);
  return refused > 0 ? texts.refused(refused) : texts.written(taken.length);
}
