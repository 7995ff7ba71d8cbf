import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Aid } from '../evidence/Aid';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  missing: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Word's comments, loaded behind their page. Somebody's words that can't be shown are not left out without a word. */
export function ThreadAid({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const { criterion } = useTexts();
  return <Aid missing={<p className={styles.missing}>{criterion.threadsMissing}</p>}>{children}</Aid>;
}
