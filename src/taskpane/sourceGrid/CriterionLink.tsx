import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { criterionKey } from '../../assessment/fieldKey';
import { useFocusRing } from '../keyboard/focusRing';
import type { Go } from '../navigation/page';
import { criterionPage } from '../navigation/page';

const useStyles = makeStyles({
  link: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: '1.9em minmax(0, 1fr)',
    alignContent: 'center',
    width: '100%',
    minHeight: '24px',
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  number: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

interface CriterionLinkProps {
  readonly number: number;
  readonly name: string;
  readonly documentLanguage: string;
  readonly go: Go;
}

/** A criterion's name, which leads to its data sources. */
export function CriterionLink({ number, name, documentLanguage, go }: CriterionLinkProps): ReactNode {
  const styles = useStyles();
  const ring = useFocusRing();
  const to = { ...criterionPage(number), at: criterionKey(number, 'sources') };
  return (
    <button type="button" className={mergeClasses(styles.link, ring)} onClick={() => go(to)}>
      <span className={styles.number}>{number}. </span>
      <span lang={documentLanguage}>{name}</span>
    </button>
  );
}
