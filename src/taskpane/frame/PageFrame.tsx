import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  header: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  body: {
    // What is placed absolutely within, such as texts for screen readers, scrolls here and not the whole pane.
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`,
  },
  footer: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PageFrameProps {
  readonly header?: ReactNode;
  readonly footer?: ReactNode;
  /** Nothing in it takes the focus: it does itself, to be scrolled by keys. */
  readonly isText?: boolean;
  readonly children: ReactNode;
}

/** A page of the pane: what scrolls, between a bar above and one below that stay. */
export function PageFrame({ header, footer, isText, children }: PageFrameProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      {header ? <header className={styles.header}>{header}</header> : null}
      <main className={styles.body} {...(isText ? { tabIndex: 0 } : {})}>
        {children}
      </main>
      {footer ? <footer className={styles.footer}>{footer}</footer> : null}
    </div>
  );
}
