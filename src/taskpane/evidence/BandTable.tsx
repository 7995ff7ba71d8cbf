import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark12Regular } from '@fluentui/react-icons/svg/checkmark';
import type { ReactNode } from 'react';
import type { BandedCriterion } from '../../assessment/figures/bands';
import type { Score } from '../../assessment/score';
import { scores } from '../../assessment/score';
import { useTexts } from '../texts/TextsProvider';
import { rangeText } from './rangeText';
import { useEvidenceTexts } from './texts/useEvidenceTexts';

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, borderCollapse: 'collapse', width: '100%' },
  caption: { ...typographyStyles.caption1, textAlign: 'start', color: tokens.colorNeutralForeground2 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  reached: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  condition: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A step that was reached, and by whom; "" where it is the figures as a whole. */
export interface Reached {
  readonly name: string;
  readonly score: Score;
  /** What decided the step instead of the band; null where the band did. */
  readonly why: string | null;
}

interface BandTableProps {
  readonly number: BandedCriterion;
  /** The steps that the figures lead to; none while there is no suggestion. */
  readonly reached: readonly Reached[];
}

/** Where a criterion's five scores begin, with the one that is reached. */
export function BandTable({ number, reached }: BandTableProps): ReactNode {
  const styles = useStyles();
  const { bands: texts } = useEvidenceTexts();
  const { language } = useTexts();
  const condition = texts.conditions[number];
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>{texts.units[number]}</caption>
        <tbody>
          {scores.toReversed().map((score) => {
            const here = reached.filter((one) => one.score === score);
            const cell = mergeClasses(styles.cell, here.length > 0 && styles.reached);
            return (
              <tr key={score}>
                <th scope="row" className={cell}>
                  {score}
                </th>
                <td className={cell}>{rangeText(number, score, language) ?? texts.apart}</td>
                <td className={cell}>
                  {here.length > 0 ? (
                    <>
                      <Checkmark12Regular aria-hidden /> {markOf(here) ?? texts.reached}
                    </>
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {condition ? <p className={styles.condition}>{condition}</p> : null}
    </div>
  );
}

/**
 * Who reached the step, each with what decided it where that wasn't the band; null where it is the figures as a whole.
 */
function markOf(reached: readonly Reached[]): string | null {
  const marks = reached
    .map(({ name, why }) => (name !== '' && why !== null ? `${name} (${why})` : name || why))
    .filter((mark) => mark !== null && mark !== '');
  return marks.length > 0 ? marks.join(', ') : null;
}
