import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  opening: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  words: { ...typographyStyles.body1, margin: 0 },
  line: {
    height: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    animationName: { from: { opacity: 1 }, '50%': { opacity: 0.4 }, to: { opacity: 1 } },
    animationDuration: '1.6s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationIterationCount: '0' },
  },
});

/** Widths of the lines that stand where the overview will be. */
const outline = ['45%', '100%', '85%', '95%', '70%', '90%'] as const;

/** While the document is being read: what is going on, in words, and the outline of what will be here. */
export function Opening(): ReactNode {
  const styles = useStyles();
  const { opening } = useTexts();
  return (
    <main className={styles.opening} aria-busy>
      <p className={styles.words} role="status">
        {opening}
      </p>
      {outline.map((width) => (
        <div key={width} className={styles.line} style={{ width }} aria-hidden />
      ))}
    </main>
  );
}
