import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Go } from '../navigation/page';
import { useCheckTexts } from './texts/useCheckTexts';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** The way to the page that shows what the scores rest on. */
export function ToSources({ go }: { go: Go }): ReactNode {
  const styles = useStyles();
  const { sources: texts } = useCheckTexts();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{texts.title}</h2>
      <p className={styles.text}>{texts.explain}</p>
      <Button onClick={() => go({ kind: 'sourceGrid' })}>{texts.open}</Button>
    </section>
  );
}
