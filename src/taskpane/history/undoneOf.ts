import type { OpenReport } from '../../session/state';
import type { Texts } from '../texts/texts';
import { stepName } from './stepName';

/** What was taken back last, as long as it can be done again and nothing is on its way; else "". */
export function undoneOf(open: OpenReport, texts: Texts): string {
  const { redo } = open.history;
  const isCalm = [...open.fields.values()].every(({ status }) => status === 'settled');
  return redo !== null && isCalm ? texts.history.undone(stepName(redo, open, texts)) : '';
}
