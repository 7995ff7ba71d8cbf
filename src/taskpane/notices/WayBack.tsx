import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  offer: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

interface WayBackProps {
  readonly children: string;
  readonly label: string;
  readonly onBack: () => void;
}

/** Where a button removed or replaced something: what was done, and a button that brings it back. */
export function WayBack({ children, label, onBack }: WayBackProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.offer}>
      <span role="status" className={styles.words}>
        {children}
      </span>
      <Button size="small" onClick={onBack}>
        {label}
      </Button>
    </div>
  );
}
