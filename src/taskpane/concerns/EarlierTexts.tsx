import type { ReactNode } from 'react';
import type { OpenReport } from '../../session/state';
import { Notice } from '../notices/Notice';
import type { Go } from '../navigation/page';
import { useTexts } from '../texts/TextsProvider';
import { earlierTexts } from './concern';

/** Says on the overview that texts from before wait to be saved or copied; nothing while there are none. */
export function EarlierTexts({ open, go }: { open: OpenReport; go: Go }): ReactNode {
  const { earlier } = useTexts();
  const count = earlierTexts(open);
  if (count === 0) return null;
  return (
    <Notice
      intent="warning"
      title={earlier.title(count)}
      actions={[{ label: earlier.show, onClick: () => go({ kind: 'concerns' }) }]}
    >
      {earlier.text}
    </Notice>
  );
}
