import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { missingOf } from '../details/missing';
import type { OpenReport } from '../../session/state';
import type { Go } from '../navigation/page';
import { topPage } from '../navigation/page';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({ next: { width: '100%' } });

/** The way to what is missing in the front, then to the check. */
export function AfterScores({ open, go }: { open: OpenReport; go: Go }): ReactNode {
  const styles = useStyles();
  const { criteria: texts } = useTexts();
  const missing = missingOf(open).needed.size;
  return (
    <Button
      appearance="primary"
      size="large"
      className={styles.next}
      onClick={() => go(topPage(missing > 0 ? 'details' : 'check'))}
    >
      {missing > 0 ? texts.detailsMissing(missing) : texts.toCheck}
    </Button>
  );
}
