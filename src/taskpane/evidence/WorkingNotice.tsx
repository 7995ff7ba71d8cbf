import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { refusalKinds } from '../../session/refusal';
import { Notice } from '../notices/Notice';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { useEvidenceTexts } from './texts/useEvidenceTexts';
import { WorkConflicts } from './WorkConflicts';

/**
 * What is wrong with the working data: in conflict, too much, damaged, a newer pane's, or refused by Word. Nothing
 * while all is well.
 */
export function WorkingNotice(): ReactNode {
  const { working } = useSession();
  const { working: texts } = useEvidenceTexts();
  const room = useStore(working.store, (state) => state.room);
  return (
    <>
      <WorkConflicts />
      {room === 'enough' ? null : <Notice intent="warning">{texts.room[room]}</Notice>}
      <WholeNotice />
    </>
  );
}

function WholeNotice(): ReactNode {
  const { working } = useSession();
  const { found, status, refusal } = useStore(working.store);
  const { tryAgain } = useTexts();
  const { working: texts } = useEvidenceTexts();
  if (status === 'refused')
    return (
      <Notice intent="error" actions={[{ label: tryAgain, onClick: () => void working.tryAgain() }]}>
        <strong>{found === null ? texts.unread : texts.refused}</strong>{' '}
        {texts.refusals[refusalKinds.find((kind) => kind === refusal?.kind) ?? 'unknown']}
      </Notice>
    );
  if (found?.kind === 'newer')
    return status === 'settled' ? (
      <Notice intent="info">{texts.newer}</Notice>
    ) : (
      <Notice intent="warning">
        {texts.newer} {texts.newerWaits}
      </Notice>
    );
  if (found?.kind === 'damaged') return <Notice intent="warning">{texts.damaged}</Notice>;
  if (found?.kind === 'read' && found.lost > 0)
    return <Notice intent="warning">{texts.lost(found.lost)}</Notice>;
  return null;
}
