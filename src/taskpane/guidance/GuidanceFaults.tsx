import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GuidanceFault } from '../../guidance/guidance';
import type { EvidenceTexts } from '../evidence/texts/evidenceTexts';
import { useEvidenceTexts } from '../evidence/texts/useEvidenceTexts';
import { Notice } from '../notices/Notice';

const useStyles = makeStyles({
  faults: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
});

const mostFaults = 5;

function sentenceOf({ kind, path, criterion }: GuidanceFault, texts: EvidenceTexts['guidance']): string {
  const place = [criterion === null ? '' : texts.criterion(criterion), path].filter((part) => part !== '');
  return [place.join(', '), texts.faults[kind]].filter((part) => part !== '').join(': ');
}

interface GuidanceFaultsProps {
  readonly title: string;
  readonly faults: readonly GuidanceFault[];
}

/** What is wrong in own guidance, the first faults one by one. */
export function GuidanceFaults({ title, faults }: GuidanceFaultsProps): ReactNode {
  const styles = useStyles();
  const { guidance: texts } = useEvidenceTexts();
  const rest = faults.length - mostFaults;
  return (
    <Notice intent="warning" title={title}>
      <ul className={styles.faults}>
        {faults.slice(0, mostFaults).map((fault) => (
          <li key={`${fault.kind} ${fault.path}`}>{sentenceOf(fault, texts)}</li>
        ))}
      </ul>
      {rest > 0 ? texts.more(rest) : null}
    </Notice>
  );
}
