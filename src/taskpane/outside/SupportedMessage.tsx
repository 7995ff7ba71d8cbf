import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, lazy, useState } from 'react';
import { useTexts } from '../texts/TextsProvider';
import type { MessageProps } from './Message';
import { Message } from './Message';
import { Opening } from './Opening';

const DiagnosticsPage = lazy(async () => ({
  default: (await import('../settings/DiagnosticsPage')).DiagnosticsPage,
}));

/** A message on a document that can't be worked on, from which support's details are reached, too. */
export function SupportedMessage({ title, action, children }: MessageProps): ReactNode {
  const { diagnostics } = useTexts();
  const [showing, setShowing] = useState(false);
  if (showing)
    return (
      <Suspense fallback={<Opening />}>
        <DiagnosticsPage from={title} back={() => setShowing(false)} />
      </Suspense>
    );
  return (
    <Message
      title={title}
      {...(action ? { action } : {})}
      aside={
        <Button size="small" onClick={() => setShowing(true)}>
          {diagnostics.open}
        </Button>
      }
    >
      {children}
    </Message>
  );
}
