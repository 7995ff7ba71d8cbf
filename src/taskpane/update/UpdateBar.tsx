import type { ReactNode } from 'react';
import { Notice } from '../notices/Notice';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { useIsNewVersion } from './newVersion';
import { reloadPane } from './reloadPane';

/** Says that code of this pane is gone and a new one is there, with a button that loads it. */
export function UpdateBar(): ReactNode {
  const session = useSession();
  const { newVersion } = useTexts();
  if (!useIsNewVersion()) return null;
  const reload = { label: newVersion.reload, onClick: () => void reloadPane(session) };
  return (
    <Notice intent="warning" title={newVersion.title} actions={[reload]}>
      {newVersion.text}
    </Notice>
  );
}
