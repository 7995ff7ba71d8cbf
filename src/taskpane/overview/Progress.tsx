import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

// Fluent's ProgressBar brings its motion along, which weighs more than this pane can spare.
const useStyles = makeStyles({
  track: {
    height: '4px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': {
      outline: `${tokens.strokeWidthThin} solid CanvasText`,
    },
  },
  bar: {
    height: '100%',
    borderRadius: 'inherit',
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: 'width',
    transitionDuration: tokens.durationNormal,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
});

interface ProgressProps {
  readonly label: string;
  /** What the bar shows, in words. */
  readonly words: string;
  readonly value: number;
  readonly most: number;
}

export function Progress({ label, words, value, most }: ProgressProps): ReactNode {
  const styles = useStyles();
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={label}
      aria-valuetext={words}
      aria-valuemin={0}
      aria-valuenow={value}
      aria-valuemax={most}
    >
      <div className={styles.bar} style={{ width: `${(100 * value) / most}%` }} />
    </div>
  );
}
