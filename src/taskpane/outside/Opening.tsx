import { ProgressBar, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
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
});

/** While the document is being read. */
export function Opening(): ReactNode {
  const styles = useStyles();
  const { opening } = useTexts();
  return (
    <main className={styles.opening} aria-busy>
      <p className={styles.words} role="status">
        {opening}
      </p>
      <ProgressBar aria-label={opening} />
    </main>
  );
}
