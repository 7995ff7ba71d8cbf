import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { useGrowing } from './useGrowing';

const useStyles = makeStyles({
  input: {
    ...typographyStyles.body1,
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalMNudge}`,
    resize: 'none',
    overflow: 'hidden',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ':hover': { borderBottomColor: tokens.colorNeutralStrokeAccessibleHover },
    ':focus': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
});

type GrowingTextProps = Omit<ComponentPropsWithoutRef<'textarea'>, 'className'> & { readonly value: string };

/** A text to type in, as tall as what is written in it. */
export function GrowingText(props: GrowingTextProps): ReactNode {
  const styles = useStyles();
  const textarea = useGrowing(props.value);
  return <textarea {...props} ref={textarea} className={styles.input} />;
}
