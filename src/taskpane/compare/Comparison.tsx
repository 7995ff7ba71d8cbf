import type { ReactNode } from 'react';
import { AgreementView } from './AgreementView';
import { ChangeView } from './ChangeView';
import type { ComparisonProps } from './comparisonProps';
import { DraftView } from './DraftView';
import { PreviousFront } from './PreviousFront';
import { TakeOverView } from './TakeOverView';

/**
 * A report of the same visit is compared with the open one, an earlier one shows the change; one with other criteria
 * does neither.
 */
export function Comparison(props: ComparisonProps): ReactNode {
  const { beside } = props;
  if (!beside.isComparable) return null;
  return (
    <>
      <ByRole {...props} />
      <TakeOverView {...props} />
    </>
  );
}

function ByRole(props: ComparisonProps): ReactNode {
  switch (props.beside.role) {
    case 'colleague':
    case 'selfAssessment':
      return <AgreementView {...props} />;
    case 'draft':
      return <DraftView {...props} />;
    case 'earlier':
      return (
        <>
          <ChangeView {...props} />
          {props.isPrevious ? <PreviousFront {...props} /> : null}
        </>
      );
  }
}
