import { Button } from '@fluentui/react-components';
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../session/state';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { stepName } from './stepName';

interface HistoryButtonProps {
  readonly open: OpenReport;
  readonly way: 'undo' | 'redo';
  readonly onPress: () => void;
}

/** Takes the pane's last step back, or does it again, and says which step that is; nothing while there is none. */
export function HistoryButton({ open, way, onPress }: HistoryButtonProps): ReactNode {
  const session = useSession();
  const texts = useTexts();
  const step = open.history[way];
  if (step === null) return null;
  const label = texts.history[way](stepName(step, open, texts));
  return (
    <Button
      appearance="subtle"
      icon={way === 'undo' ? <ArrowUndo20Regular /> : <ArrowRedo20Regular />}
      aria-label={label}
      title={label}
      onClick={() => {
        onPress();
        if (way === 'undo') session.undo();
        else session.redo();
      }}
    />
  );
}
