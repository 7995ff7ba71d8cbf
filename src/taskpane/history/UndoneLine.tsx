import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../session/state';
import type { Page } from '../navigation/page';
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

/** Pages whose own line of state says it. */
const pagesThatSayIt: readonly Page['kind'][] = ['criterion', 'text', 'details'];

interface UndoneLineProps {
  readonly open: OpenReport;
  readonly page: Page['kind'];
}

/** What was taken back last, below a page that does not say it itself. */
export function UndoneLine({ open, page }: UndoneLineProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const undone = undoneOf(open, texts);
  return undone === '' || pagesThatSayIt.includes(page) ? null : <p className={styles.line}>{undone}</p>;
}
