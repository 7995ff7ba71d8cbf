import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useDetailsTexts } from './texts/useDetailsTexts';

const useStyles = makeStyles({
  remove: { gridColumn: '2', alignSelf: 'start', marginInlineStart: tokens.spacingHorizontalXS },
});

interface RemoveEntryProps {
  readonly entry: number;
  /** What is removed, by its text or its label. */
  readonly name: string;
  readonly onRemove: () => void;
}

/** Takes an entry out of its list. It stands beside the entry, and for the keys behind all that is written in. */
export function RemoveEntry({ entry, name, onRemove }: RemoveEntryProps): ReactNode {
  const styles = useStyles();
  const { lists: texts } = useDetailsTexts();
  return (
    <Button
      className={styles.remove}
      style={{ gridRow: entry + 1 }}
      appearance="subtle"
      icon={<Dismiss20Regular />}
      aria-label={texts.remove(name)}
      title={texts.remove(name)}
      onClick={onRemove}
    />
  );
}
