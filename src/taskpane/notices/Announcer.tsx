import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import { criterionOf } from '../../assessment/fieldKey';
import { isNeedKey } from '../../assessment/needs/needKey';
import { scoresOf } from '../../assessment/report';
import { standingOf } from '../../assessment/total';
import type { StepName } from '../../session/historyView';
import { mayBeSaved } from '../../session/refusal';
import { stepName } from '../history/stepName';
import type { FieldState, OpenReport, SessionState } from '../../session/state';
import { reportTexts } from '../../session/state';
import { useHiddenText } from './hiddenText';
import { placeName } from '../report/place';
import { useSession } from '../SessionProvider';
import type { Texts } from '../texts/texts';
import { useTexts } from '../texts/TextsProvider';

/** Says what became of a field's text, for those who don't see the field. */
export function Announcer(): ReactNode {
  const hidden = useHiddenText();
  const session = useSession();
  const texts = useTexts();
  const [said, setSaid] = useState({ sentence: '', times: 0 });
  useEffect(() => {
    let undone: Undone = null;
    return session.store.subscribe((now, before) => {
      undone = undoneNow(undone, now, before);
      const sentence = announcement(now, before, texts, undone);
      if (sentence === '') return;
      if (undone) undone = { ...undone, isTold: true };
      setSaid(({ times }) => ({ sentence, times: times + 1 }));
    });
  }, [session, texts]);
  return (
    <div role="status" aria-live="polite" className={hidden}>
      {/* A new element each time: a sentence that stays as it is isn't said again. */}
      <span key={said.times} className={hidden}>
        {said.sentence}
      </span>
    </div>
  );
}

/** The step that was taken back last, until another one is made or it is done again, and whether that was said. */
type Undone = { readonly step: StepName; readonly isTold: boolean } | null;

/** What was undone, after a change of the state. */
function undoneNow(known: Undone, now: SessionState, before: SessionState): Undone {
  if (now.phase !== 'open' || before.phase !== 'open') return null;
  const { undo, redo } = now.history;
  if (undo === before.history.undo && redo === before.history.redo) return known;
  return redo !== null && redo === before.history.undo ? { step: redo, isTold: false } : null;
}

/**
 * What is worth saying of a change of the session's state; "" when nothing is. An undo is announced as such, and once.
 */
function announcement(now: SessionState, before: SessionState, texts: Texts, undone: Undone): string {
  if (now.phase !== 'open' || before.phase !== 'open' || now.fields === before.fields) return '';
  const untold = [...now.fields.values()].filter(
    ({ key, untold: isUntold }) => isUntold && !before.fields.get(key)?.untold,
  );
  if (untold.length > 0) return untoldSentence(untold, now, texts);
  const answered = [...now.fields.values()].filter(
    (field) => field !== before.fields.get(field.key) && before.fields.get(field.key)?.status === 'writing',
  );
  const refused = answered.filter(({ status }) => status === 'refused');
  if (undone && refused.length === 0) {
    const isBack = answered.some(({ status }) => status === 'settled');
    return isBack && !undone.isTold ? texts.history.undone(stepName(undone.step, now, texts)) : '';
  }
  return answered.map((field) => outcomeOf(field, now, texts)).find(Boolean) ?? sumsOutcome(now, texts);
}

const untoldSentence = (fields: readonly FieldState[], open: OpenReport, texts: Texts): string =>
  `${texts.history.untold(fields.length)} ${fields.map(({ key }) => placeName(open, key, texts)).join(', ')}`;

const isSum = (key: FieldKey): boolean => key === 'total' || key.startsWith('summary.');

/** Sums that were asked for are announced once all of them are there; those that follow from a score are not. */
function sumsOutcome({ history, fields }: OpenReport, { announce }: Texts): string {
  const areThere = [...fields.values()].every(({ key, status }) => !isSum(key) || status === 'settled');
  return history.undo?.kind === 'sums' && areThere ? announce.sumsUpdated : '';
}

const isOfFront = (key: FieldKey): boolean => key.startsWith('front.') && !isNeedKey(key);

function outcomeOf(field: FieldState, open: OpenReport, texts: Texts): string {
  const { key, status, refusal } = field;
  if (status === 'refused') {
    const [name, why] = [placeName(open, key, texts), texts.refusals[refusal?.kind ?? 'unknown']];
    return mayBeSaved(refusal) ? `${name}: ${why}` : texts.announce.refused(name, why);
  }
  if (status !== 'settled') return '';
  if (isOfFront(key)) return texts.announce.saved(placeName(open, key, texts));
  if (!key.startsWith('criterion.')) return '';
  return key.endsWith('.score') ? scoreOutcome(field, open, texts) : texts.announce.saved(field.label);
}

function scoreOutcome({ key, text }: FieldState, open: OpenReport, { announce }: Texts): string {
  const number = criterionOf(key) ?? 0;
  const { sum } = standingOf(scoresOf(reportTexts(open)).values());
  return text === '' ? announce.scoreCleared(number, sum) : announce.scoreSaved(number, text, sum);
}
