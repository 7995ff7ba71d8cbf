import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Refusal } from '../../session/refusal';
import { useSession, useSessionState } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { useFindingStyles } from './findingStyles';
import { useCheckTexts } from './texts/useCheckTexts';
import { inSight } from '../notices/inSight';

/**
 * Lets Word track no more changes, where this Word lets add-ins do that; what was tracked stays for a person to decide.
 */
export function StopTracking({ onStopped }: { onStopped: () => void }): ReactNode {
  const styles = useFindingStyles();
  const session = useSession();
  const state = useSessionState();
  const { supportCode } = useTexts().state;
  const { tracking: texts } = useCheckTexts();
  const [stopping, setStopping] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const stop = async (): Promise<void> => {
    setStopping(true);
    setRefusal(null);
    const stopped = await session.stopTracking();
    setStopping(false);
    if (stopped.ok) onStopped();
    else setRefusal(stopped.refusal);
  };
  if (state.phase !== 'open' || state.circumstances.tracking === null) return null;
  return (
    <>
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={stopping} onClick={() => void stop()}>
          {texts.stop}
        </Button>
      </div>
      <p ref={inSight} role="alert" className={styles.told}>
        {refusal ? `${texts.refused} ${supportCode(refusal.code)}.` : ''}
      </p>
    </>
  );
}
