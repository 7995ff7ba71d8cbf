import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TotalOnScale } from '../../assessment/profile/profile';
import { scaleEnds } from '../../assessment/profile/profile';

const useStyles = makeStyles({
  scale: { position: 'relative', paddingTop: '14px' },
  track: { display: 'flex', columnGap: '2px' },
  part: {
    position: 'relative',
    boxSizing: 'border-box',
    minWidth: 0,
    height: '12px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  here: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandBackground}`,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  from: {
    ...typographyStyles.caption2,
    position: 'absolute',
    top: '12px',
    left: 0,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  numbers: { height: '16px' },
  marker: {
    position: 'absolute',
    top: '3px',
    width: 0,
    marginLeft: '-6px',
    border: '6px solid transparent',
    borderBottomWidth: 0,
    borderTop: `9px solid ${tokens.colorNeutralForeground1}`,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', borderTopColor: 'CanvasText' },
  },
  range: {
    position: 'absolute',
    top: '3px',
    boxSizing: 'border-box',
    height: '8px',
    border: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground1}`,
    borderBottomWidth: 0,
  },
});

const units = scaleEnds.to - scaleEnds.from + 1;
const percent = (points: number): string => `${(100 * points) / units}%`;

/**
 * The levels side by side as wide as they are, a mark at the total, or a bracket over what it can still become. Said
 * in words beside it.
 */
export function LevelScale({ total }: { total: TotalOnScale }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.scale} aria-hidden>
      <Mark total={total} />
      <div className={styles.track}>
        {total.levels.map((level) => (
          <div
            key={level.from}
            className={mergeClasses(styles.part, level === total.level && styles.here)}
            style={{ flexGrow: level.to - level.from + 1, flexBasis: 0 }}
          >
            <span className={styles.from}>{level.from}</span>
          </div>
        ))}
      </div>
      <div className={styles.numbers} />
    </div>
  );
}

function Mark({ total: { total, lowest, highest } }: { total: TotalOnScale }): ReactNode {
  const styles = useStyles();
  if (total !== null)
    return <div className={styles.marker} style={{ left: percent(total - scaleEnds.from + 0.5) }} />;
  const left = percent(lowest - scaleEnds.from);
  return <div className={styles.range} style={{ left, width: percent(highest - lowest + 1) }} />;
}
