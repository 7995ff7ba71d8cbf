import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** The looks of Word's comments: a line at the side binds a comment with its answers. */
export const useThreadStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  top: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: 'none' },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  thread: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  answers: { paddingLeft: tokens.spacingHorizontalM },
  remark: { ...typographyStyles.body1, minWidth: 0 },
  who: { ...typographyStyles.caption1Strong, overflowWrap: 'anywhere' },
  when: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  words: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  silent: { margin: 0, color: tokens.colorNeutralForeground3 },
  place: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground3,
  },
  way: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'start' },
  below: { marginTop: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});
