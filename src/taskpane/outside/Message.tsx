import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  message: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
});

export interface MessageProps {
  readonly title: string;
  readonly action?: { readonly label: string; readonly onClick: () => void };
  readonly children: ReactNode;
  /** Below the action, for the few who need it. */
  readonly aside?: ReactNode;
}

/** A page of a few sentences, shown where there is no report to score. */
export function Message({ title, action, aside, children }: MessageProps): ReactNode {
  const styles = useStyles();
  return (
    <main className={styles.message}>
      <h1 className={styles.title}>{title}</h1>
      {children}
      {action ? (
        <Button appearance="primary" onClick={action.onClick}>
          {action.label}
        </Button>
      ) : null}
      {aside}
    </main>
  );
}
