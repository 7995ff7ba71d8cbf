import type { ReactNode } from 'react';
import { useTexts } from '../texts/TextsProvider';
import { Message } from './Message';
import { Paragraph } from './Paragraph';

/** The pane itself has failed. */
export function Broken({ onReload }: { onReload: () => void }): ReactNode {
  const { broken } = useTexts();
  return (
    <Message title={broken.title} action={{ label: broken.reload, onClick: onReload }}>
      <Paragraph>{broken.text}</Paragraph>
    </Message>
  );
}
