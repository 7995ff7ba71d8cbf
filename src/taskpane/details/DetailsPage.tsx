import type { ReactNode } from 'react';
import type { OpenReport } from '../../session/state';
import type { Go } from '../page';
import { PageFrame } from '../PageFrame';
import { useTexts } from '../texts/TextsProvider';
import { TopBar } from '../TopBar';

export function DetailsPage({ open, go }: { open: OpenReport; go: Go }): ReactNode {
  const { parts } = useTexts();
  return (
    <PageFrame header={<TopBar open={open} page="details" heading={parts.details} focused go={go} />}>
      {null}
    </PageFrame>
  );
}
