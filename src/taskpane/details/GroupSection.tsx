import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { FrontGroup, FrontItem } from './frontGroups';
import type { Missing } from './missing';
import { useDetailsTexts } from './texts/useDetailsTexts';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  top: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0, minWidth: 0 },
  count: {
    ...typographyStyles.caption1,
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  part: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface GroupSectionProps {
  readonly group: FrontGroup;
  readonly language: string;
  readonly missing: Missing;
  readonly children: (item: FrontItem) => ReactNode;
}

/** The fields under one heading of the document, with how many of them are missing. */
export function GroupSection({ group, language, missing, children }: GroupSectionProps): ReactNode {
  const styles = useStyles();
  const texts = useDetailsTexts();
  const id = useId();
  const items = group.parts.flatMap((part) => part.items);
  const count = items.filter(({ keys }) => keys.some((key) => missing.needed.has(key))).length;
  return (
    <section aria-labelledby={id} className={styles.group}>
      <div className={styles.top}>
        <h2 id={id} className={styles.heading} {...(group.heading === '' ? {} : { lang: language })}>
          {group.heading || texts.basics}
        </h2>
        {count > 0 ? <span className={styles.count}>{texts.missingInGroup(count)}</span> : null}
      </div>
      {group.parts.map((part) => [
        part.heading === '' ? null : (
          <h3 key={part.heading} className={styles.part} lang={language}>
            {part.heading}
          </h3>
        ),
        ...part.items.map(children),
      ])}
    </section>
  );
}
