import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Score } from '../../assessment/score';
import { scores } from '../../assessment/score';
import { hintId } from '../guidance/hintId';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalSNudge,
  },
  tile: { position: 'relative' },
  face: {
    ...typographyStyles.title1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    height: '60px',
    boxSizing: 'border-box',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
  },
  chosen: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      border: `${tokens.strokeWidthThin} solid Highlight`,
      color: 'HighlightText',
    },
  },
  radio: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    margin: 0,
    opacity: 0,
    cursor: 'pointer',
    ':disabled': { cursor: 'not-allowed' },
    ':disabled:not(:checked) + span': {
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
      color: tokens.colorNeutralForegroundDisabled,
    },
    ':hover + span': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active + span': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':checked:hover + span': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':checked:active + span': { backgroundColor: tokens.colorBrandBackgroundPressed },
    ':focus-visible + span': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
});

interface ScoreTilesProps {
  readonly labelledBy: string;
  /** How scores are given by keys; undefined where they are not. */
  readonly hint: string | undefined;
  readonly score: Score | null;
  readonly disabled: boolean;
  readonly onChoose: (score: Score) => void;
}

/** Five radio buttons in one row, each as large as the pane lets it be. */
export function ScoreTiles({ labelledBy, hint, score, disabled, onChoose }: ScoreTilesProps): ReactNode {
  const styles = useStyles();
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={hintId}
      title={hint}
      className={styles.tiles}
    >
      {scores.map((value) => (
        <label key={value} className={styles.tile}>
          <input
            type="radio"
            className={styles.radio}
            name="score"
            value={value}
            checked={value === score}
            disabled={disabled}
            onChange={() => onChoose(value)}
          />
          <span className={mergeClasses(styles.face, value === score && styles.chosen)}>{value}</span>
        </label>
      ))}
    </div>
  );
}
