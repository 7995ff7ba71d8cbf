import type { ReactNode } from 'react';
import { AgreementView } from './AgreementView';
import { ChangeView } from './ChangeView';
import type { ComparisonProps } from './comparisonProps';

/** A report of the same visit is held against the open one, an earlier one shows the change; other criteria neither. */
export function Comparison({ own, beside, go }: ComparisonProps): ReactNode {
  if (beside.report.criteriaSet !== 'ips') return null;
  const isOfOneVisit = beside.role === 'colleague' || beside.role === 'selfAssessment';
  return isOfOneVisit ? (
    <AgreementView own={own} beside={beside} go={go} />
  ) : (
    <ChangeView own={own} beside={beside} go={go} />
  );
}
