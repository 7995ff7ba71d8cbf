import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  graph: { display: 'block', width: '64px', height: '14px' },
  frame: {
    fill: 'none',
    stroke: tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', stroke: 'GrayText' },
  },
  before: {
    fill: tokens.colorNeutralStroke1,
    stroke: tokens.colorNeutralStrokeAccessible,
    // Left to the contrast theme it is as dark as letters, and the narrow bar on it can't be seen.
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', fill: 'Canvas', stroke: 'CanvasText' },
  },
  now: {
    fill: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', fill: 'Highlight' },
  },
  line: {
    fill: 'none',
    stroke: tokens.colorCompoundBrandBackground,
    strokeWidth: tokens.strokeWidthThick,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', stroke: 'Highlight' },
  },
});

const [width, height] = [64, 14];

interface YearsGraphProps {
  readonly values: readonly (number | null)[];
  /** The values that the left and the right end stand for. */
  readonly from: number;
  readonly to: number;
}

/** Two values as bars, the earlier one behind, more of them as a line. Said in figures beside it. */
export function YearsGraph({ values, from, to }: YearsGraphProps): ReactNode {
  const styles = useStyles();
  const shareOf = (value: number): number => (value - from) / (to - from);
  const [before = null, now = null] = values;
  const step = (width - 8) / Math.max(1, values.length - 1);
  const points = values.flatMap((value, at) =>
    value === null ? [] : [[4 + at * step, 2 + (height - 4) * (1 - shareOf(value))] as const],
  );
  return (
    <svg className={styles.graph} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      <rect className={styles.frame} x={0.5} y={1.5} width={width - 1} height={height - 3} />
      {values.length > 2 ? (
        <>
          <polyline className={styles.line} points={points.map((point) => point.join()).join(' ')} />
          {points.map(([x, y]) => (
            <circle key={x} className={styles.now} cx={x} cy={y} r={2} />
          ))}
        </>
      ) : (
        <>
          <Bar
            look={styles.before}
            share={before === null ? null : shareOf(before)}
            y={1.5}
            tall={height - 3}
          />
          <Bar look={styles.now} share={now === null ? null : shareOf(now)} y={5} tall={4} />
        </>
      )}
    </svg>
  );
}

interface BarProps {
  readonly look: string;
  readonly share: number | null;
  readonly y: number;
  readonly tall: number;
}

function Bar({ look, share, y, tall }: BarProps): ReactNode {
  return share === null ? null : (
    <rect className={look} x={0.5} y={y} width={(width - 1) * share} height={tall} />
  );
}
