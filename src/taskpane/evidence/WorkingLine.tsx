import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Suggestion } from '../../assessment/figures/suggestion';
import { formatNumber } from '../../assessment/working/decimals';
import { formatLine, workingLine } from '../../assessment/working/line';
import { useTexts } from '../texts/TextsProvider';
import { useEvidenceTexts } from './texts/useEvidenceTexts';

const useStyles = makeStyles({
  line: { ...typographyStyles.body1Strong, margin: 0, fontVariantNumeric: 'tabular-nums' },
  next: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How a suggestion came about, and how far the next step is. */
export function WorkingLine({ number, suggestion }: { number: number; suggestion: Suggestion }): ReactNode {
  const styles = useStyles();
  const { language } = useTexts();
  const { bands } = useEvidenceTexts();
  const format = (value: number): string => formatNumber(value, language, 2);
  return (
    <>
      <p className={styles.line}>{formatLine(workingLine(number, suggestion, language))}</p>
      <p className={styles.next}>{suggestion.next ? bands.next(suggestion.next, format) : bands.top}</p>
    </>
  );
}
