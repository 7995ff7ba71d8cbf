import type { ReactNode } from 'react';
import { calculationLine } from '../../assessment/calculation/line';
import type { BandedCriterion } from '../../assessment/figures/bands';
import type { Rest } from '../../assessment/figures/suggestion';
import { figureForms } from '../../assessment/figures/figureForms';
import { useTexts } from '../texts/TextsProvider';
import { useFigureStyles } from './figureStyles';
import { lineText } from './lineText';
import { useEvidenceTexts } from './texts/useEvidenceTexts';

interface RestLineProps {
  readonly number: BandedCriterion;
  readonly rest: Rest;
  readonly rowName: (number: number) => string;
}

/** What the figures come to without those that can't be used yet: to be seen, not to be taken for the suggestion. */
export function RestLine({ number, rest, rowName }: RestLineProps): ReactNode {
  const styles = useFigureStyles();
  const texts = useEvidenceTexts();
  const { language } = useTexts();
  const nameOf = figureForms[number].rows ? rowName : texts.figures.nth;
  const left = rest.without.map((row) => nameOf(row + 1));
  return (
    <>
      <p className={styles.heading}>
        {texts.figures.rest(lineText(calculationLine(number, rest.suggestion, language), texts))}
      </p>
      <p className={styles.hint}>{texts.figures.notCounted(left)}</p>
    </>
  );
}
