import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../session/state';
import type { Go } from '../navigation/page';
import { KeyNeeds } from './KeyNeeds';
import { Strengths } from './Strengths';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
});

interface NeedsProps {
  readonly open: OpenReport;
  readonly go: Go;
}

/** What the summary tells the unit in words: what to develop, and where it is strong. */
export function Needs({ open, go }: NeedsProps): ReactNode {
  return (
    <div className={useStyles().stack}>
      <KeyNeeds open={open} go={go} />
      <Strengths open={open} />
    </div>
  );
}
