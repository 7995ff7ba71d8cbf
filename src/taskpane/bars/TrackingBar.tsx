import type { ReactNode } from 'react';
import { useState } from 'react';
import { Notice } from '../notices/Notice';
import { useTexts } from '../texts/TextsProvider';

/** Tells that what the pane writes becomes tracked changes, until the assessor has taken note of it. */
export function TrackingBar(): ReactNode {
  const { tracking } = useTexts();
  const [noted, setNoted] = useState(false);
  if (noted) return null;
  return (
    <Notice intent="info" actions={[{ label: tracking.dismiss, onClick: () => setNoted(true) }]}>
      {tracking.text}
    </Notice>
  );
}
