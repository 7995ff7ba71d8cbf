import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { CopyButton } from './CopyButton';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignSelf: 'stretch' },
  area: {
    ...typographyStyles.caption1,
    boxSizing: 'border-box',
    width: '100%',
    padding: tokens.spacingHorizontalS,
    resize: 'vertical',
    fontFamily: tokens.fontFamilyMonospace,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

interface CopyableTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
  /** Where its words are not in the pane's language. */
  readonly lang?: string;
  /** The text is selected when it comes up, for a copy by hand; else a button offers to copy it. */
  readonly selected?: boolean;
}

/** A text to look at and to copy where nothing better works. */
export function CopyableText({
  label,
  text,
  rows = 6,
  lang,
  selected = false,
}: CopyableTextProps): ReactNode {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const select = (): void => {
    area.current?.focus();
    area.current?.select();
  };
  useEffect(() => {
    if (selected) select();
  }, [selected]);
  return (
    <div className={styles.block}>
      {selected ? null : <CopyButton text={text} select={select} />}
      <textarea
        ref={area}
        readOnly
        rows={rows}
        className={styles.area}
        aria-label={label}
        value={text}
        {...(lang === undefined ? {} : { lang })}
      />
    </div>
  );
}
