import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ProfileBar } from '../../assessment/profile/profile';
import type { Score } from '../../assessment/score';
import { scores } from '../../assessment/score';
import { useFocusRing } from '../keyboard/focusRing';
import { useHiddenText } from '../notices/hiddenText';
import type { Go } from '../navigation/page';
import { criterionPage } from '../navigation/page';
import { useProfileTexts } from './texts/useProfileTexts';

const useStyles = makeStyles({
  row: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
  name: { padding: 0, textAlign: 'start', verticalAlign: 'top', fontWeight: 'inherit' },
  link: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: '1.9em minmax(0, 1fr)',
    alignContent: 'center',
    minHeight: '24px',
    // The mark of the focus stands clear of the number.
    width: `calc(100% + ${tokens.spacingHorizontalXS})`,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'inherit',
  },
  number: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  value: { padding: `${tokens.spacingVerticalXXS} 0`, verticalAlign: 'top' },
  bar: { display: 'flex', alignItems: 'center', columnGap: '2px', height: '16px' },
  step: {
    boxSizing: 'border-box',
    flexGrow: 1,
    height: '10px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  reached: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandBackground}`,
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  open: { border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}` },
  figure: {
    ...typographyStyles.caption1Strong,
    width: '1.25em',
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
  },
});

interface BarRowProps {
  readonly bar: ProfileBar;
  readonly documentLanguage: string;
  readonly go: Go;
}

/** A criterion and its score as a bar of five steps with its figure; both lead to the criterion. */
export function BarRow({ bar: { number, name, score }, documentLanguage, go }: BarRowProps): ReactNode {
  const styles = useStyles();
  const ring = useFocusRing();
  return (
    // The click of the button, by mouse or key, comes by here too.
    <tr className={styles.row} onClick={() => go(criterionPage(number))}>
      <th scope="row" className={styles.name}>
        <button type="button" className={mergeClasses(styles.link, ring)}>
          <span className={styles.number}>{number}. </span>
          <span lang={documentLanguage}>{name}</span>
        </button>
      </th>
      <td className={styles.value}>
        <Bar score={score} />
      </td>
    </tr>
  );
}

function Bar({ score }: { score: Score | null }): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenText();
  const texts = useProfileTexts().table;
  const look = (step: Score): string | false =>
    score === null ? styles.open : score >= step && styles.reached;
  return (
    <div className={styles.bar}>
      {scores.map((step) => (
        <span key={step} className={mergeClasses(styles.step, look(step))} aria-hidden />
      ))}
      <span className={styles.figure}>
        {score ?? (
          <>
            <span aria-hidden>–</span>
            <span className={hidden}>{texts.notScored}</span>
          </>
        )}
      </span>
    </div>
  );
}
