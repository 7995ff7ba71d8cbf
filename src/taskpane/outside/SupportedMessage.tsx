import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, useState } from 'react';
import { latePage } from '../navigation/latePage';
import { PageBoundary } from '../navigation/PageBoundary';
import { useRecordingDesk } from '../recorder/RecordingProvider';
import { useTexts } from '../texts/TextsProvider';
import type { MessageProps } from './Message';
import { Message } from './Message';
import { Opening } from './Opening';

const DiagnosticsPage = latePage(async () => (await import('../settings/DiagnosticsPage')).DiagnosticsPage);

/** A message on a document that can't be worked on, from which support's details are reached, too. */
export function SupportedMessage({ title, action, children }: MessageProps): ReactNode {
  const { diagnostics } = useTexts();
  const desk = useRecordingDesk();
  const [showing, setShowing] = useState(() => desk?.isUnderWay ?? false);
  const back = (): void => {
    desk?.leave();
    setShowing(false);
  };
  if (showing)
    return (
      <PageBoundary from={title} back={back}>
        <Suspense fallback={<Opening />}>
          <DiagnosticsPage from={title} back={back} />
        </Suspense>
      </PageBoundary>
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
