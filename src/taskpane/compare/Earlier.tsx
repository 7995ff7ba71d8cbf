import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { OpenReport } from '../../session/state';
import { Aid } from '../evidence/Aid';
import { latePage } from '../navigation/latePage';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { compareDeskOf } from './compareDesk';

const EarlierHere = latePage(async () => (await import('./EarlierHere')).EarlierHere);

/** What earlier reports say of a criterion, while any is picked; nothing is loaded otherwise. */
export function Earlier({ open, number }: { open: OpenReport; number: number }): ReactNode {
  const { criterion } = useTexts();
  const picked = useStore(compareDeskOf(useSession()).store);
  if (picked.length === 0) return null;
  return (
    <Aid missing={criterion.earlierMissing}>
      <EarlierHere open={open} number={number} />
    </Aid>
  );
}
