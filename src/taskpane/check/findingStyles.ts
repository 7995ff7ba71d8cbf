import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Severity } from '../../assessment/findings/finding';

export const useFindingStyles = makeStyles({
  item: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorNeutralStroke1}`,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  note: { borderLeftColor: tokens.colorNeutralStroke1 },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  way: { ...typographyStyles.caption1, textAlign: 'start' },
  sentence: { ...typographyStyles.body1, margin: 0 },
  told: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    overflowWrap: 'anywhere',
    ':empty': { margin: 0 },
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** The edge of a finding tells its severity; the heading above says it in words. */
export function useItemClass(severity: Severity): string {
  const styles = useFindingStyles();
  return mergeClasses(styles.item, styles[severity]);
}
