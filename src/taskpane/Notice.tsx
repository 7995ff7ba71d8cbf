import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: { paddingBlock: tokens.spacingVerticalS, whiteSpace: 'normal' },
  body: { overflowWrap: 'anywhere' },
  title: { display: 'block' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

export interface NoticeAction {
  readonly label: string;
  readonly onClick: () => void;
}

interface NoticeProps {
  /** `info` is calm and bears no icon. */
  readonly intent: 'info' | 'warning' | 'error';
  readonly title?: string;
  readonly actions?: readonly NoticeAction[];
  readonly children: ReactNode;
}

/** A sentence that must not be missed, with what can be done about it. */
export function Notice({ intent, title, actions = [], children }: NoticeProps): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      politeness="polite"
      {...(intent === 'info' ? { icon: null } : {})}
      className={styles.bar}
    >
      <MessageBarBody className={styles.body}>
        {title ? <MessageBarTitle className={styles.title}>{title}</MessageBarTitle> : null}
        {children}
        {actions.length > 0 ? (
          <div className={styles.actions}>
            {actions.map(({ label, onClick }) => (
              <Button key={label} size="small" onClick={onClick}>
                {label}
              </Button>
            ))}
          </div>
        ) : null}
      </MessageBarBody>
    </MessageBar>
  );
}
