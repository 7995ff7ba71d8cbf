import type { ReactNode } from 'react';
import { useId } from 'react';
import type { PercentageField } from '../../assessment/figures/figureForms';
import type { PercentageName } from '../../assessment/figures/percentages';
import {
  fieldsOfPercentage,
  formatPercentage,
  statePercentage,
} from '../../assessment/figures/percentageStatement';
import { noFigures } from '../../assessment/workingData';
import { useTexts } from '../texts/TextsProvider';
import { FigureField } from './FigureField';
import { useFigureStyles } from './figureStyles';
import { useEvidenceTexts } from './texts/useEvidenceTexts';
import { useWork } from './useWork';

const parts = ['part', 'whole', 'period', 'definition'] as const;

interface StatedPercentageProps {
  readonly number: number;
  readonly name: PercentageName;
}

/** What one of the two percentages is worked out from, and the percentage once all of it is there. */
export function StatedPercentage({ number, name }: StatedPercentageProps): ReactNode {
  const styles = useFigureStyles();
  const id = useId();
  const { language } = useTexts();
  const { figures: figureTexts, percentages: texts } = useEvidenceTexts();
  const { work, change, readOnly } = useWork(number);
  const figures = work.figures ?? noFigures;
  const fields = fieldsOfPercentage(name);
  const outcome = statePercentage(name, figures.fields);
  const faults = outcome.kind === 'absurd' ? outcome.faults : [];
  const input = (part: (typeof parts)[number], kind: 'number' | 'text' | 'prose'): ReactNode => {
    const field: PercentageField = fields[part];
    return (
      <FigureField
        label={texts[part]}
        input={kind}
        value={figures.fields[field] ?? ''}
        faults={faults.filter((fault) => fault.field === field).map(({ why }) => figureTexts.faults[why])}
        disabled={readOnly}
        onChange={(value) =>
          change({ figures: { ...figures, fields: { ...figures.fields, [field]: value } } })
        }
      />
    );
  };
  return (
    <div role="group" aria-labelledby={id} className={styles.field}>
      <p id={id} className={styles.heading}>
        {texts.names[name]}
      </p>
      <div className={styles.pair}>
        {input('part', 'number')}
        {input('whole', 'number')}
      </div>
      {input('period', 'text')}
      {input('definition', 'prose')}
      <p role="status" className={styles.hint}>
        {outcome.kind === 'statement' ? texts.result(formatPercentage(outcome, language)) : null}
        {outcome.kind === 'incomplete'
          ? figureTexts.missing(
              parts
                .filter((part) => outcome.missing.some(({ field }) => field === fields[part]))
                .map((part) => texts[part].toLowerCase()),
            )
          : null}
      </p>
    </div>
  );
}
