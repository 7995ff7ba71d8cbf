import type { ReactNode } from 'react';
import type { ThreadWork } from '../../session/threadDesk';
import { Notice } from '../notices/Notice';
import { useTexts } from '../texts/TextsProvider';
import { useThreadTexts } from './texts/useThreadTexts';

/** Why Word did not take the last change of a thread; what was typed stays. */
export function ThreadRefusal({ work: { answer, refusal } }: { work: ThreadWork }): ReactNode {
  const texts = useThreadTexts();
  const { state } = useTexts();
  if (refusal === null) return null;
  return (
    <Notice intent="error">
      <strong>{answer === null ? texts.changeRefused : texts.answerRefused}</strong>{' '}
      {texts.refusals[refusal.kind]} {refusal.kind === 'unknown' ? state.supportCode(refusal.code) : null}
    </Notice>
  );
}
