import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ScoreReading } from '../../assessment/score';

const useStyles = makeStyles({
  mark: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '28px',
    height: '24px',
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  scored: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  unreadable: { border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}` },
});

const marks = { empty: '', unreadable: '?' } as const;

/**
 * A criterion's score in the overview: a figure, an open place, or a question mark where the document's text is no
 * score.
 */
export function ScoreMark({ reading }: { reading: ScoreReading }): ReactNode {
  const styles = useStyles();
  const look = { empty: '', score: styles.scored, unreadable: styles.unreadable }[reading.kind];
  return (
    <span className={mergeClasses(styles.mark, look)} aria-hidden>
      {reading.kind === 'score' ? reading.score : marks[reading.kind]}
    </span>
  );
}
