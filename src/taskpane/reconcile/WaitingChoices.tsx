import type { ReactNode } from 'react';
import { Notice } from '../notices/Notice';
import type { ReconcileDesk } from './reconcileDesk';
import { useReconcileTexts } from './texts/useReconcileTexts';

interface WaitingChoicesProps {
  readonly desk: ReconcileDesk;
  /** The criteria of which something was chosen from a report that is not picked. */
  readonly criteria: readonly number[];
}

/** What was chosen before the pane was closed: it is found again with its report, or given up. */
export function WaitingChoices({ desk, criteria }: WaitingChoicesProps): ReactNode {
  const texts = useReconcileTexts();
  if (criteria.length === 0) return null;
  return (
    <Notice intent="info" actions={[{ label: texts.dropWaiting, onClick: () => desk.dropWaiting() }]}>
      {texts.waiting(criteria)}
    </Notice>
  );
}
