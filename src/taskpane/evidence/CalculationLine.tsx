import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NextStep, Suggestion } from '../../assessment/figures/suggestion';
import { formatNumber } from '../../assessment/calculation/decimals';
import { calculationLine, shownNext } from '../../assessment/calculation/line';
import { useTexts } from '../texts/TextsProvider';
import { lineText } from './lineText';
import { ruleSentences } from './ruleSentences';
import { useEvidenceTexts } from './texts/useEvidenceTexts';

const useStyles = makeStyles({
  line: { ...typographyStyles.body1Strong, margin: 0, fontVariantNumeric: 'tabular-nums' },
  next: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How a suggestion came about, by which rule, and how far the next step is. */
export function CalculationLine({
  number,
  suggestion,
}: {
  number: number;
  suggestion: Suggestion;
}): ReactNode {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = useEvidenceTexts();
  const { bands } = texts;
  const format = (value: number): string => formatNumber(value, language, 2);
  const next = shownNext(number, suggestion);
  const nextText = (step: NextStep): string => {
    const also = (step.also ?? []).map((condition) => bands.also[condition]);
    const sentence = bands.next(step, format, number);
    return also.length > 0 ? `${sentence} ${bands.alsoNeeded(also)}` : sentence;
  };
  return (
    <>
      <p className={styles.line}>{lineText(calculationLine(number, suggestion, language), texts)}</p>
      {ruleSentences(number, suggestion.calculation, texts).map((sentence) => (
        <p key={sentence} className={styles.next}>
          {sentence}
        </p>
      ))}
      <p className={styles.next}>{next ? nextText(next) : bands.top}</p>
    </>
  );
}
