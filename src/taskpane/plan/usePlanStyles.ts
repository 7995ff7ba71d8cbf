import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** The look that the parts of the page share. */
export const usePlanStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  start: { alignSelf: 'flex-start' },
  needs: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  need: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  name: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  target: { maxWidth: '14em' },
});
