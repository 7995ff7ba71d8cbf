import { Button, makeStyles } from '@fluentui/react-components';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../session/state';
import type { Go } from '../navigation/page';
import { useTexts } from '../texts/TextsProvider';
import { concernsOf } from './concern';

const useStyles = makeStyles({ entry: { justifyContent: 'flex-start', width: '100%' } });

/** Leads to what has to be looked at; nothing at all while there is nothing. */
export function ConcernsEntry({ open, go }: { open: OpenReport; go: Go }): ReactNode {
  const styles = useStyles();
  const { concerns } = useTexts();
  const count = concernsOf(open).length;
  if (count === 0) return null;
  return (
    <Button className={styles.entry} icon={<Warning20Regular />} onClick={() => go({ kind: 'concerns' })}>
      {concerns.entry(count)}
    </Button>
  );
}
