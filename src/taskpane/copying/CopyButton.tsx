import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  outcome: { ...typographyStyles.caption1 },
});

const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Hosts may keep add-ins from the clipboard, or have none: then the text is selected for a copy by hand.
    return false;
  }
};

interface CopyButtonProps {
  readonly text: string;
  /** Selects the text where it stands, for hosts that refuse the clipboard. */
  readonly select: () => void;
}

/** Copies a text, and says whether that worked. */
export function CopyButton({ text, select }: CopyButtonProps): ReactNode {
  const styles = useStyles();
  const { copying } = useTexts();
  const [outcome, setOutcome] = useState('');
  const onClick = async (): Promise<void> => {
    const copied = await copy(text);
    if (!copied) select();
    setOutcome(copied ? copying.copied : copying.byHand);
  };
  return (
    <div className={styles.row}>
      <Button size="small" onClick={() => void onClick()}>
        {copying.copy}
      </Button>
      <span role="status" className={styles.outcome}>
        {outcome}
      </span>
    </div>
  );
}
