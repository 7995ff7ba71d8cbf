import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  paragraph: { ...typographyStyles.body1, margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

export function Paragraph({ quiet = false, children }: { quiet?: boolean; children: ReactNode }): ReactNode {
  const styles = useStyles();
  return <p className={mergeClasses(styles.paragraph, quiet && styles.quiet)}>{children}</p>;
}
