import type { ReactNode } from 'react';
import { tooMuchCode } from '../../session/readDocument';
import type { Refusal } from '../../session/refusal';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { Paragraph } from './Paragraph';
import { SupportedMessage } from './SupportedMessage';

/** The document could not be read at all: why, and what to do. */
export function Failed({ refusal }: { refusal: Refusal }): ReactNode {
  const session = useSession();
  const { failed, state, tryAgain } = useTexts();
  return (
    <SupportedMessage title={failed.title} action={{ label: tryAgain, onClick: () => void session.open() }}>
      <Paragraph>{refusal.code === tooMuchCode ? failed.tooMuch : failed.reasons[refusal.kind]}</Paragraph>
      <Paragraph quiet>{state.supportCode(refusal.code)}</Paragraph>
    </SupportedMessage>
  );
}
