import type { ReactNode } from 'react';
import type { OpenReport } from '../../session/state';

export function Profile({ open }: { open: OpenReport }): ReactNode {
  return open.phase === 'open' ? null : null;
}
