import type { ReactNode } from 'react';
import { AgreementView } from './AgreementView';
import { ChangeView } from './ChangeView';
import type { ComparisonProps } from './comparisonProps';
import { DraftView } from './DraftView';
import { PreviousFront } from './PreviousFront';

/** A report of the same visit is held against the open one, an earlier one shows the change; other criteria neither. */
export function Comparison(props: ComparisonProps): ReactNode {
  const { beside } = props;
  if (beside.report.criteriaSet !== 'ips') return null;
  const isOfOneVisit = beside.role === 'colleague' || beside.role === 'selfAssessment';
  if (isOfOneVisit) return <AgreementView {...props} />;
  if (beside.role === 'draft') return <DraftView {...props} />;
  return (
    <>
      <ChangeView {...props} />
      <PreviousFront {...props} />
    </>
  );
}
