import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { inSight } from '../notices/inSight';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  outcome: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0` },
});

/** Reads the document from scratch when the assessor wants to be sure. */
export function ReadAgain(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { settings } = useTexts();
  const [state, setState] = useState<'idle' | 'reading' | 'done' | 'refused'>('idle');
  const read = async (): Promise<void> => {
    setState('reading');
    await session.open();
    const now = session.store.getState();
    setState(now.phase === 'open' && now.blind === null ? 'done' : 'refused');
  };
  const words = { idle: '', reading: settings.reading, done: settings.readDone, refused: '' }[state];
  return (
    <section>
      <h2 className={styles.title}>{settings.document}</h2>
      <Button disabledFocusable={state === 'reading'} onClick={() => void read()}>
        {settings.readAgain}
      </Button>
      <p ref={inSight} role="status" className={styles.outcome}>
        {words}
      </p>
    </section>
  );
}
