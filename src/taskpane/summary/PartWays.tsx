import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SummaryPart } from '../navigation/page';
import { summaryParts } from '../navigation/page';
import { useProfileTexts } from '../profile/texts/useProfileTexts';

const useStyles = makeStyles({
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalS,
  },
  way: { ...typographyStyles.caption1, minHeight: '24px' },
});

/** The ways past the bars to what stands below them. */
export function PartWays({ goTo }: { goTo: (part: SummaryPart) => void }): ReactNode {
  const styles = useStyles();
  const { ways: texts } = useProfileTexts();
  return (
    <nav className={styles.ways} aria-label={texts.label}>
      {summaryParts.map((part) => (
        <Link key={part} as="button" className={styles.way} onClick={() => goTo(part)}>
          {texts[part]}
        </Link>
      ))}
    </nav>
  );
}
