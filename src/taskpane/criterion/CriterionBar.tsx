import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { criteriaCount } from '../../words/criteriaCount';
import type { Score } from '../../assessment/score';
import type { OpenReport } from '../../session/state';
import type { Go } from '../navigation/page';
import { criterionPage } from '../navigation/page';
import { keysInWords } from '../keyboard/keyNames';
import { useTexts } from '../texts/TextsProvider';
import { neighbours } from './neighbours';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    // As in a pane at 200 %.
    '@media (max-width: 259px)': { flexWrap: 'wrap' },
  },
  back: { flexShrink: 0, paddingInline: tokens.spacingHorizontalXS, minWidth: '24px' },
  apart: { marginInlineEnd: 'auto' },
  here: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    gap: tokens.spacingHorizontalXS,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  score: {
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  position: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    paddingInline: tokens.spacingHorizontalXS,
  },
});

interface CriterionBarProps {
  readonly open: OpenReport;
  readonly number: number;
  /** What the page is about, once its heading is out of sight. */
  readonly here: { readonly name: string; readonly score: Score | null } | null;
  readonly go: Go;
}

/** The way back, and the ways to the criteria beside this one. */
export function CriterionBar({ open, number, here, go }: CriterionBarProps): ReactNode {
  const styles = useStyles();
  const { criterion: texts, overview, language } = useTexts();
  const { previous, next } = neighbours(open, number);
  const step = (to: number | null, name: string, key: 'ArrowLeft' | 'ArrowRight'): ReactNode => (
    <Button
      appearance="subtle"
      icon={key === 'ArrowLeft' ? <ChevronLeft20Regular /> : <ChevronRight20Regular />}
      aria-label={name}
      title={texts.keys(name, keysInWords(['Alt', key === 'ArrowLeft' ? '←' : '→']))}
      aria-keyshortcuts={`Alt+${key}`}
      disabledFocusable={to === null}
      onClick={() => {
        if (to !== null) go(criterionPage(to));
      }}
    />
  );
  return (
    <nav className={styles.bar}>
      <Button
        appearance="subtle"
        className={mergeClasses(styles.back, here === null && styles.apart)}
        icon={<ArrowLeft20Regular />}
        aria-label={overview}
        title={here === null ? undefined : overview}
        onClick={() => go({ kind: 'overview', from: number })}
      >
        {here === null ? overview : null}
      </Button>
      {here === null ? (
        <span className={styles.position}>{texts.position(number, criteriaCount)}</span>
      ) : (
        // The heading says it to those who hear the page.
        <span aria-hidden className={styles.here}>
          <span className={styles.name} lang={open.report.language ?? language}>
            {number}. {here.name}
          </span>
          {here.score === null ? null : <strong className={styles.score}>{here.score}</strong>}
        </span>
      )}
      {step(previous, texts.previous, 'ArrowLeft')}
      {step(next, texts.next, 'ArrowRight')}
    </nav>
  );
}
