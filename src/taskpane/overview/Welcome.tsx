import type { ReactNode } from 'react';
import { useState } from 'react';
import { recall, remember } from '../storage/memory';
import { Notice } from '../notices/Notice';
import { useTexts } from '../texts/TextsProvider';

/** Tells a newcomer what the pane does; once closed it stays closed where the host lets the pane remember. */
export function Welcome(): ReactNode {
  const { welcome } = useTexts();
  const [seen, setSeen] = useState(() => recall('welcomed') !== null);
  const dismiss = (): void => {
    remember('welcomed', 'yes');
    setSeen(true);
  };
  if (seen) return null;
  return (
    <Notice intent="info" actions={[{ label: welcome.dismiss, onClick: dismiss }]}>
      {welcome.text}
    </Notice>
  );
}
