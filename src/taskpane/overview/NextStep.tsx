import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { missingOf } from '../details/missing';
import type { OpenReport } from '../../session/state';
import type { Go } from '../navigation/page';
import { criterionPage, topPage } from '../navigation/page';
import { nextOpen } from '../report/sections';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({ next: { width: '100%' } });

/** What to do next: the first criterion without a score, then what is missing in the front, then the check. */
export function NextStep({ open, go }: { open: OpenReport; go: Go }): ReactNode {
  const styles = useStyles();
  const { criteria: texts } = useTexts();
  const next = nextOpen(open);
  const missing = next === null ? missingOf(open).needed.size : 0;
  const label =
    next !== null ? texts.nextOpen(next) : missing > 0 ? texts.detailsMissing(missing) : texts.toCheck;
  const page = next !== null ? criterionPage(next) : topPage(missing > 0 ? 'details' : 'check');
  return (
    <Button appearance="primary" size="large" className={styles.next} onClick={() => go(page)}>
      {label}
    </Button>
  );
}
