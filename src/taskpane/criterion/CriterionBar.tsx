import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { criteriaCount } from '../../words/criteriaCount';
import type { OpenReport } from '../../session/state';
import type { Go } from '../navigation/page';
import { criterionPage } from '../navigation/page';
import { useTexts } from '../texts/TextsProvider';
import { neighbours } from './neighbours';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  back: { paddingInline: tokens.spacingHorizontalXS, minWidth: 0, marginInlineEnd: 'auto' },
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
  readonly go: Go;
}

/** The way back, and the ways to the criteria beside this one. */
export function CriterionBar({ open, number, go }: CriterionBarProps): ReactNode {
  const styles = useStyles();
  const { criterion: texts, overview } = useTexts();
  const { previous, next } = neighbours(open, number);
  const step = (to: number | null, name: string, key: 'ArrowLeft' | 'ArrowRight'): ReactNode => (
    <Button
      appearance="subtle"
      icon={key === 'ArrowLeft' ? <ChevronLeft20Regular /> : <ChevronRight20Regular />}
      aria-label={name}
      title={texts.keys(name, key === 'ArrowLeft' ? 'Alt + ←' : 'Alt + →')}
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
        className={styles.back}
        icon={<ArrowLeft20Regular />}
        onClick={() => go({ kind: 'overview', from: number })}
      >
        {overview}
      </Button>
      <span className={styles.position}>{texts.position(number, criteriaCount)}</span>
      {step(previous, texts.previous, 'ArrowLeft')}
      {step(next, texts.next, 'ArrowRight')}
    </nav>
  );
}
