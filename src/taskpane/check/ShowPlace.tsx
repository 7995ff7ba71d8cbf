import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Whereabouts } from '../../assessment/passage';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { useFindingStyles } from './findingStyles';
import { useCheckTexts } from './texts/useCheckTexts';
import { inSight } from '../notices/inSight';

interface ShowPlaceProps {
  readonly at: Whereabouts;
  readonly label: string;
  /** The label with what is shown, for those who hear the button alone. */
  readonly name: string;
}

/** Moves the cursor in the document to a place; where Word can't tell it for certain, it is described. */
export function ShowPlace({ at, label, name }: ShowPlaceProps): ReactNode {
  const styles = useFindingStyles();
  const session = useSession();
  const { state } = useTexts();
  const { show: texts } = useCheckTexts();
  const [told, setTold] = useState('');
  const show = async (): Promise<void> => {
    setTold('');
    if ('key' in at) return session.show(at.key);
    const shown = await session.showPassage(at.passage);
    const { behind } = at.passage;
    if (!shown.ok) setTold(`${texts.notShown(behind)} ${state.supportCode(shown.refusal.code)}.`);
    else if (shown.value !== 1) setTold(shown.value === 0 ? texts.notShown(behind) : texts.several(behind));
  };
  return (
    <>
      <div className={styles.actions}>
        <Button size="small" aria-label={name} onClick={() => void show()}>
          {label}
        </Button>
      </div>
      <p ref={inSight} role="status" className={styles.told}>
        {told}
      </p>
    </>
  );
}
