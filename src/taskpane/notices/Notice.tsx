import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';

// Fluent's MessageBar brings its motion and reflow along, which weigh more than this pane can spare.
const useStyles = makeStyles({
  notice: {
    ...typographyStyles.body1,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalSNudge,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  warning: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  error: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  icon: { flexShrink: 0 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  body: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXXS },
  title: { display: 'block' },
  summary: { ...typographyStyles.body1Strong, minHeight: '24px', cursor: 'pointer' },
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
  /** It unfolds below its title, and can be folded away. */
  readonly foldable?: boolean;
  readonly actions?: readonly NoticeAction[];
  readonly children: ReactNode;
}

/** A sentence that must not be missed, with what can be done about it. */
export function Notice({ intent, title, foldable = false, actions = [], children }: NoticeProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.notice, intent !== 'info' && styles[intent])}>
      {intent === 'warning' ? (
        <Warning20Filled className={mergeClasses(styles.icon, styles.warningIcon)} aria-hidden />
      ) : null}
      {intent === 'error' ? (
        <ErrorCircle20Filled className={mergeClasses(styles.icon, styles.errorIcon)} aria-hidden />
      ) : null}
      <div className={styles.body}>
        {title && foldable ? (
          <details open>
            <summary className={styles.summary}>{title}</summary>
            {children}
          </details>
        ) : (
          <>
            {title ? <strong className={styles.title}>{title}</strong> : null}
            {children}
          </>
        )}
        {actions.length > 0 ? (
          <div className={styles.actions}>
            {actions.map(({ label, onClick }) => (
              <Button key={label} size="small" onClick={onClick}>
                {label}
              </Button>
            ))}
          </div>
        ) : null}
      </div>
    </div>
  );
}
