import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { EarlierRows } from './earlierRows';
import { useEvidenceTexts } from './texts/useEvidenceTexts';

const useStyles = makeStyles({
  offer: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
  },
  words: { overflowWrap: 'anywhere' },
});

/** Where rows were removed or replaced: what was done, and a way to have them back. */
export function RowsBack({ earlier, onBack }: { earlier: EarlierRows; onBack: () => void }): ReactNode {
  const styles = useStyles();
  const { figures: texts } = useEvidenceTexts();
  return (
    <div className={styles.offer}>
      <span role="status" className={styles.words}>
        {earlier.removed === null ? texts.pasted : texts.removed(earlier.removed)}
      </span>
      <Button size="small" onClick={onBack}>
        {texts.putBack}
      </Button>
    </div>
  );
}
