import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** The looks of small inputs, which stand close to each other. */
export const useFigureStyles = makeStyles({
  input: {
    ...typographyStyles.body1,
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    minHeight: '28px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ':focus': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled },
  },
  faulty: { border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder2}` },
  figure: { fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  area: { resize: 'vertical', minHeight: '64px' },
  fault: { ...typographyStyles.caption1, margin: 0, color: tokens.colorPaletteRedForeground1 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  pair: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  label: { ...typographyStyles.body1, display: 'block' },
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});
