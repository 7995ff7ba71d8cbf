import type { ReactNode } from 'react';
import { useTexts } from '../texts/TextsProvider';
import { useIsNewVersion } from '../update/newVersion';
import { Message } from './Message';
import { Paragraph } from './Paragraph';

/** The pane itself has failed, or its code is gone where no page stands for it. */
export function Broken({ onReload }: { onReload: () => void }): ReactNode {
  const { broken, newVersion } = useTexts();
  const isOutdated = useIsNewVersion();
  if (isOutdated)
    return (
      <Message
        title={newVersion.title}
        action={{ label: newVersion.reload, onClick: () => location.reload() }}
      >
        <Paragraph>{newVersion.text}</Paragraph>
      </Message>
    );
  return (
    <Message title={broken.title} action={{ label: broken.reload, onClick: onReload }}>
      <Paragraph>{broken.text}</Paragraph>
    </Message>
  );
}
