import type { ReactNode } from 'react';
import { useState } from 'react';
import { scoresOf } from '../../assessment/report';
import type { OpenReport } from '../../session/state';
import { reportTexts } from '../../session/state';
import { Notice } from '../notices/Notice';
import { recall, remember } from '../storage/memory';
import { useTexts } from '../texts/TextsProvider';
import { useAutoOpening, type AutoOpenChoice } from './AutoOpenProvider';

/** Not before the assessor has begun to score, when the introduction is gone, and never twice on a machine. */
const isTimely = (open: OpenReport): boolean =>
  recall('autoOpenAsked') === null && !open.circumstances.readOnly && scoresOf(reportTexts(open)).size > 0;

/** Asks once whether the pane is to open together with the report; the menu has the same choice. */
export function AutoOpenOffer({ open }: { readonly open: OpenReport }): ReactNode {
  const autoOpening = useAutoOpening();
  return autoOpening && !autoOpening.isOn() && isTimely(open) ? <Offer autoOpening={autoOpening} /> : null;
}

function Offer({ autoOpening }: { readonly autoOpening: AutoOpenChoice }): ReactNode {
  const { autoOpen } = useTexts();
  const [state, setState] = useState<'asked' | 'refused' | 'answered'>('asked');
  const answer = async (on: boolean): Promise<void> => {
    const isDone = !on || (await autoOpening.turn(true));
    if (isDone) remember('autoOpenAsked', 'yes');
    setState(isDone ? 'answered' : 'refused');
  };
  const no = { label: state === 'refused' ? autoOpen.close : autoOpen.no, onClick: () => void answer(false) };
  const yes = { label: autoOpen.yes, onClick: () => void answer(true) };
  if (state === 'answered') return null;
  return (
    <Notice intent="info" title={autoOpen.question} actions={state === 'refused' ? [no] : [yes, no]}>
      <span role="status">{state === 'refused' ? autoOpen.refused : autoOpen.text}</span>
    </Notice>
  );
}
