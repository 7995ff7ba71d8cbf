import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import { PageFrame } from './PageFrame';
import { useEscape } from '../keyboard/useEscape';
import { useHeadingFocus } from '../keyboard/useHeadingFocus';

const useStyles = makeStyles({
  // Else a short name would stand in the middle of the button, and the arrow elsewhere than on other pages.
  back: { paddingInline: tokens.spacingHorizontalXS, minWidth: 0 },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none' },
});

interface BackPageProps {
  /** The name of the page that it leads back to. */
  readonly from: string;
  readonly back: () => void;
  readonly title: string;
  readonly footer?: ReactNode;
  readonly isText?: boolean;
  readonly children: ReactNode;
}

/** A page beside the main ones: a button and Escape lead back, and its heading has the focus when it comes up. */
export function BackPage({ from, back, title, footer, isText, children }: BackPageProps): ReactNode {
  const styles = useStyles();
  const heading = useHeadingFocus(true);
  useEscape(back);
  return (
    <PageFrame
      footer={footer}
      isText={isText === true}
      header={
        <Button appearance="subtle" className={styles.back} icon={<ArrowLeft20Regular />} onClick={back}>
          {from}
        </Button>
      }
    >
      <div className={styles.stack}>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </h1>
        {children}
      </div>
    </PageFrame>
  );
}
