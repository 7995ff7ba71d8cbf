import type { ReactNode } from 'react';
import type { OpenReport } from '../../session/state';
import type { Go } from '../page';

export function Needs({ open, go }: { open: OpenReport; go: Go }): ReactNode {
  return open.phase === 'open' && go.length > 1 ? null : null;
}
