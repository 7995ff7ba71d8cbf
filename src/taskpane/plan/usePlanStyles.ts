import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** The look of this page alone. */
export const usePlanStyles = makeStyles({
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
