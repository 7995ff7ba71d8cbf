import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../session/state';
import { useTexts } from '../texts/TextsProvider';
import { undoneOf } from './undoneOf';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    flexShrink: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
});

/** What was taken back last, below a page whose own line of state does not say it. */
export function UndoneLine({ open }: { open: OpenReport }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const undone = undoneOf(open, texts);
  return undone === '' ? null : <p className={styles.line}>{undone}</p>;
}
