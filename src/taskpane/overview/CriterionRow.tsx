import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Comment16Regular } from '@fluentui/react-icons/svg/comment';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useFocusRing } from '../keyboard/focusRing';
import type { Go } from '../navigation/page';
import { criterionPage } from '../navigation/page';
import type { CriterionStatus } from '../report/sections';
import type { Texts } from '../texts/texts';
import { useTexts } from '../texts/TextsProvider';
import { ScoreMark } from './ScoreMark';

const useStyles = makeStyles({
  row: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '1.75em minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  number: {
    paddingTop: tokens.spacingVerticalXXS,
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground3,
  },
  words: { paddingTop: tokens.spacingVerticalXXS, minWidth: 0 },
  note: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
  marked: { display: 'flex', gap: tokens.spacingHorizontalXXS },
  warning: { color: tokens.colorStatusWarningForeground1 },
});

interface CriterionRowProps {
  readonly status: CriterionStatus;
  readonly documentLanguage: string;
  /** The assessor comes back from this one. */
  readonly focused: boolean;
  readonly go: Go;
}

/** One criterion in the overview; its accessible name is number, name, score and what is missing. */
export function CriterionRow({ status, documentLanguage, focused, go }: CriterionRowProps): ReactNode {
  const styles = useStyles();
  const ring = useFocusRing();
  const texts = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  const { number, name } = status.criterion;
  const missing = missingText(status, texts);
  const warning = warningText(status, texts);
  return (
    <li>
      <button
        ref={button}
        type="button"
        data-criterion={number}
        className={mergeClasses(styles.row, ring)}
        aria-label={accessibleName(status, texts)}
        onClick={() => go(criterionPage(number))}
      >
        <span className={styles.number}>{number}.</span>
        <span className={styles.words}>
          <span lang={documentLanguage}>{name}</span>
          {status.begun && missing ? <span className={styles.note}>{missing}</span> : null}
          {warning ? (
            <span className={mergeClasses(styles.note, styles.marked, styles.warning)}>
              <Warning16Regular aria-hidden /> <span>{warning}</span>
            </span>
          ) : null}
          {status.remarks > 0 ? (
            <span className={mergeClasses(styles.note, styles.marked)}>
              <Comment16Regular aria-hidden /> <span>{texts.criteria.remarks(status.remarks)}</span>
            </span>
          ) : null}
        </span>
        <ScoreMark reading={status.reading} />
      </button>
    </li>
  );
}

const missingText = ({ missing }: CriterionStatus, { criteria, fields }: Texts): string =>
  missing.length === 0 ? '' : criteria.missing(missing.map((field) => fields[field].toLowerCase()));

function warningText({ reading, refused, unsure }: CriterionStatus, { criteria }: Texts): string {
  if (refused) return criteria.refused;
  if (unsure) return criteria.unsure;
  return reading.kind === 'unreadable' ? criteria.unreadable : '';
}

function scoreText({ reading }: CriterionStatus, { criteria }: Texts): string {
  if (reading.kind === 'score') return criteria.score(reading.score);
  return reading.kind === 'empty' ? criteria.noScore : criteria.unreadable;
}

function accessibleName(status: CriterionStatus, texts: Texts): string {
  const { number, name } = status.criterion;
  const refused = status.refused ? texts.criteria.refused : '';
  const unsure = status.unsure ? texts.criteria.unsure : '';
  const remarks = status.remarks > 0 ? texts.criteria.remarks(status.remarks) : '';
  const rest = [scoreText(status, texts), missingText(status, texts), refused, unsure, remarks].filter(
    Boolean,
  );
  return `${number}. ${name}, ${rest.join('; ')}`;
}
