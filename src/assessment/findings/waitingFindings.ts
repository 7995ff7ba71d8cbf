import type { CheckedReport } from '../checkedReport';
import type { Finding } from './finding';
import { finding } from './finding';

/** What the assessor has chosen and not written: it would be lost with the working data. */
export function waitingFindings({ waiting }: CheckedReport): Finding[] {
  const { choices: criteria = [], needs = false } = waiting ?? {};
  return [
    ...(criteria.length > 0 ? [finding('warning', { kind: 'choicesWaiting', criteria }, [])] : []),
    ...(needs ? [finding('warning', { kind: 'needsWaiting' }, [])] : []),
  ];
}
