import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import { isPending, keepsFormer } from '../../session/entry';
import type { OpenReport } from '../../session/state';
import type { Go } from '../navigation/page';
import { useTexts } from '../texts/TextsProvider';
import { useReconcileTexts } from './texts/useReconcileTexts';

interface TakenCountProps {
  readonly open: OpenReport;
  /** The fields; null before anything was taken over, none where it was working data alone. */
  readonly taken: readonly FieldKey[] | null;
  readonly go: Go;
}

/** How much of what was taken over stands in the document, and the way to what doesn't; nothing before anything was. */
export function TakenCount({ open, taken, go }: TakenCountProps): ReactNode {
  const { concerns, state } = useTexts();
  const texts = useReconcileTexts();
  // Once it is undone, or something else was given, it is no news any more.
  if (taken === null || open.history.undo?.kind !== 'taken') return null;
  if (taken.length === 0) return texts.workTaken;
  const fields = taken.flatMap((key) => open.fields.get(key) ?? []);
  const held = fields.filter(({ status }) => status === 'refused');
  const former = held.filter(keepsFormer).length;
  const refused = held.length - former;
  const waiting = fields.filter((field) => isPending(field) && field.status !== 'refused').length;
  if (waiting > 0) return texts.writing(taken.length - waiting - held.length, taken.length);
  if (held.length === 0) return texts.written(taken.length);
  return (
    <>
      {refused > 0 ? `${texts.refused(refused)} ` : null}
      {former > 0 ? `${state.toConfirm(former)}. ` : null}
      <Button size="small" onClick={() => go({ kind: 'concerns' })}>
        {concerns.title}
      </Button>
    </>
  );
}
