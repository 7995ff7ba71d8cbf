import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowMaximize16Regular } from '@fluentui/react-icons/svg/arrow-maximize';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({ button: { minWidth: '28px', flexShrink: 0 } });

/** Opens a text on a page of its own. */
export function WholePage({ label, onClick }: { label: string; onClick: () => void }): ReactNode {
  const styles = useStyles();
  const { criterion: texts } = useTexts();
  const name = texts.wholePage(label);
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.button}
      icon={<ArrowMaximize16Regular />}
      aria-label={name}
      title={name}
      onClick={onClick}
    />
  );
}
