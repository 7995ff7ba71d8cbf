import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { Score } from '../../assessment/score';
import { scores } from '../../assessment/score';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalSNudge,
  },
  tile: {
    ...typographyStyles.title1,
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    height: '60px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-within': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
  chosen: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
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
  },
});

interface ScoreTilesProps {
  readonly labelledBy: string;
  readonly score: Score | null;
  readonly onChoose: (score: Score) => void;
}

/** Five radio buttons in one row, each as large as the pane lets it be. */
export function ScoreTiles({ labelledBy, score, onChoose }: ScoreTilesProps): ReactNode {
  const styles = useStyles();
  const name = useId();
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} className={styles.tiles}>
      {scores.map((value) => (
        <label key={value} className={mergeClasses(styles.tile, value === score && styles.chosen)}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            value={value}
            checked={value === score}
            onChange={() => onChoose(value)}
          />
          {value}
        </label>
      ))}
    </div>
  );
}
