import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReactNode } from 'react';
import { useCallback } from 'react';
import type { OpenReport } from '../../session/state';
import { HistoryButtons } from '../history/HistoryButtons';
import type { Go, TopPage } from '../navigation/page';
import { topPage, topPages } from '../navigation/page';
import { useTexts } from '../texts/TextsProvider';
import { useEscape } from '../keyboard/useEscape';
import { useHeadingFocus } from '../keyboard/useHeadingFocus';
import { PartButton } from './PartButton';
import { useShortened } from './useShortened';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalXXS,
  },
  heading: {
    ...typographyStyles.subtitle2,
    flexGrow: 1,
    flexBasis: '130px',
    minWidth: 0,
    margin: `${tokens.spacingVerticalXS} 0`,
    outlineStyle: 'none',
    // Two lines at most.
    maxHeight: `calc(2 * ${tokens.lineHeightBase400})`,
    overflow: 'hidden',
    // As in a pane at 200 %: one long word takes three.
    '@media (max-width: 259px)': { maxHeight: `calc(3 * ${tokens.lineHeightBase400})` },
  },
  parts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXS,
    // The bar's own edge is the line that the current part stands on.
    marginBottom: `calc(-1 * ${tokens.spacingVerticalS})`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
});

interface TopBarProps {
  readonly open: OpenReport;
  readonly page: TopPage;
  /** The page's heading; `lang` where its words are the document's. */
  readonly heading: string;
  readonly lang?: string;
  /** Whether the heading takes the focus when the page comes up. */
  readonly focused: boolean;
  readonly go: Go;
}

/**
 * The bar of the main pages: what this is, undo and menu, and the way to the report's other parts. Escape leads to the
 * first of them.
 */
export function TopBar({ open, page, heading, lang, focused, go }: TopBarProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const toFirst = useCallback(() => go(topPage('overview')), [go]);
  useEscape(page === 'overview' ? null : toFirst);
  const ref = useHeadingFocus(focused);
  const shown = useShortened(ref, heading);
  return (
    <>
      <div className={styles.top}>
        <h1
          ref={ref}
          tabIndex={-1}
          className={styles.heading}
          title={heading}
          aria-label={heading}
          {...(lang === undefined ? {} : { lang })}
        >
          {shown}
        </h1>
        <HistoryButtons open={open} />
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={texts.menu}
          title={texts.menu}
          onClick={() => go({ kind: 'settings' })}
        />
      </div>
      <nav className={styles.parts} aria-label={texts.parts.label}>
        {topPages.map((part) => (
          <PartButton
            key={part}
            part={part}
            label={texts.parts[part]}
            isHere={part === page}
            onGo={() => go(topPage(part))}
          />
        ))}
      </nav>
    </>
  );
}
