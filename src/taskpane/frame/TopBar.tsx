import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../session/state';
import { useFocusRing } from '../keyboard/focusRing';
import { HistoryButtons } from '../history/HistoryButtons';
import type { Go, TopPage } from '../navigation/page';
import { topPage, topPages } from '../navigation/page';
import { useTexts } from '../texts/TextsProvider';
import { useHeadingFocus } from '../keyboard/useHeadingFocus';

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXXS },
  heading: {
    ...typographyStyles.subtitle2,
    flexGrow: 1,
    minWidth: 0,
    margin: `${tokens.spacingVerticalXS} 0`,
    outlineStyle: 'none',
    // Two lines at most.
    maxHeight: `calc(2 * ${tokens.lineHeightBase400})`,
    overflow: 'hidden',
  },
  parts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXS,
    // The bar's own edge is the line that the current part stands on.
    marginBottom: `calc(-1 * ${tokens.spacingVerticalS})`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  part: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    '&:hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    // There a transparent line is drawn like any other: only the current part keeps its line.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  here: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '&:hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
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

/** The bar of the main pages: what this is, undo and menu, and the way to the report's other parts. */
export function TopBar({ open, page, heading, lang, focused, go }: TopBarProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const ring = useFocusRing();
  const ref = useHeadingFocus(focused);
  return (
    <>
      <div className={styles.top}>
        <h1
          ref={ref}
          tabIndex={-1}
          className={styles.heading}
          title={heading}
          {...(lang === undefined ? {} : { lang })}
        >
          {heading}
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
          <button
            key={part}
            type="button"
            className={mergeClasses(styles.part, ring, part === page && styles.here)}
            {...(part === page ? { 'aria-current': 'page' } : {})}
            onClick={() => go(topPage(part))}
          >
            {texts.parts[part]}
          </button>
        ))}
      </nav>
    </>
  );
}
