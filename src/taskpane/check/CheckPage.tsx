import type { ReactNode } from 'react';
import type { OpenReport } from '../../session/state';
import type { Go } from '../page';
import { PageFrame } from '../PageFrame';
import { useTexts } from '../texts/TextsProvider';
import { TopBar } from '../TopBar';

export function CheckPage({ open, go }: { open: OpenReport; go: Go }): ReactNode {
  const { parts } = useTexts();
  return (
    <PageFrame header={<TopBar open={open} page="check" heading={parts.check} focused go={go} />}>
      {null}
    </PageFrame>
  );
}
