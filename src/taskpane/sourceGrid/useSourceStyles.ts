import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** The look that the page's sections share. */
export const useSourceStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXS,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  links: { margin: 0, padding: 0, listStyleType: 'none' },
  entries: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
  button: { alignSelf: 'flex-start' },
});
