import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { isBanded } from '../../assessment/figures/bands';
import { hasComponents, hasComponentsInProse } from '../../assessment/figures/components';
import { asksForPercentages } from '../../assessment/figures/percentages';
import type { Score } from '../../assessment/score';
import { suggestScore } from '../../assessment/figures/suggest';
import { strategies } from '../../guidance/strategies';
import type { OpenReport } from '../../session/state';
import type { Criterion } from '../../template/report';
import { StepHints } from '../guidance/StepHints';
import { useHints } from '../guidance/useHints';
import { readingOf } from '../report/sections';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { Components } from './Components';
import { Figures } from './Figures';
import { useFigureStyles } from './figureStyles';
import { StatedPercentages } from './StatedPercentages';
import { SuggestionRow } from './SuggestionRow';
import { useEvidenceTexts } from './texts/useEvidenceTexts';
import { useCountedWork } from './useWork';
import { CalculationLine } from './CalculationLine';
import { WorkingNotice } from './WorkingNotice';

const useStyles = makeStyles({
  evidence: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface EvidenceProps {
  readonly open: OpenReport;
  readonly criterion: Criterion;
  /** The step that has the focus or lies under the pointer. */
  readonly aimed: Score | null;
}

/** Below the tiles: what each score takes, the components or figures at hand, and the score that they suggest. */
export function Evidence({ open, criterion, aimed }: EvidenceProps): ReactNode {
  const styles = useStyles();
  const { number } = criterion;
  const { working } = useSession();
  const { language: spoken } = open.report;
  const reading = readingOf(open, number);
  useEffect(() => () => void working.keep(), [working]);
  return (
    <div className={styles.evidence}>
      <StepHints number={number} step={aimed ?? (reading.kind === 'score' ? reading.score : null)} />
      <WorkingNotice />
      <Reckoning open={open} criterion={criterion} />
      {spoken !== null && asksForPercentages(number, spoken) ? (
        <StatedPercentages open={open} number={number} language={spoken} />
      ) : null}
    </div>
  );
}

function Reckoning({ open, criterion }: Omit<EvidenceProps, 'aimed'>): ReactNode {
  const styles = useFigureStyles();
  const texts = useEvidenceTexts();
  const { number } = criterion;
  const { language } = useTexts();
  const work = useCountedWork(number);
  const suggests = useHints(number)?.hints.suggests ?? false;
  const outcome = suggestScore(number, work);
  if (!outcome) return null;
  const suggestion = suggests && outcome.kind === 'suggestion' ? outcome : null;
  const line = suggestion ? <CalculationLine number={number} suggestion={suggestion} /> : null;
  const spoken = open.report.language ?? language;
  return (
    <>
      {hasComponents(number) ? (
        <>
          <Components
            number={number}
            components={hasComponentsInProse(number) ? strategies[spoken] : criterion.components}
            language={spoken}
          />
          {outcome.kind === 'absurd' ? (
            <p className={styles.fault}>{texts.figures.faults.componentsDiffer}</p>
          ) : null}
        </>
      ) : null}
      {isBanded(number) ? (
        <Figures number={number} outcome={outcome}>
          {line}
        </Figures>
      ) : (
        line
      )}
      {suggestion ? <SuggestionRow open={open} number={number} suggestion={suggestion} /> : null}
    </>
  );
}
