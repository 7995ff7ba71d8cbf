import { useEffect } from 'react';
import { criterionKey } from '../../assessment/fieldKey';
import { scores } from '../../assessment/score';
import type { OpenReport } from '../../session/state';
import { isTyping } from '../keyboard/isTyping';
import { isMac } from '../keyboard/keyNames';
import { recall } from '../storage/memory';
import type { Go } from '../navigation/page';
import { criterionPage } from '../navigation/page';
import { useSession } from '../SessionProvider';
import { hopToComments } from './hopToComments';
import { neighbours } from './neighbours';

/** On a Mac, Alt (Option) with an arrow moves the cursor by words in a text. */
const arrowsMoveByWords = (target: EventTarget | null): boolean => isTyping(target) && isMac();

/** A list of answers finds one by the letters and digits that are typed. */
const takesSigns = (target: EventTarget | null): boolean =>
  isTyping(target) || target instanceof HTMLSelectElement;

const isPlain = (event: KeyboardEvent): boolean => !event.ctrlKey && !event.metaKey && !event.altKey;

/**
 * The keys of a criterion's page: 1-5 score, 0 or Delete clears, Ctrl with Enter goes from the score to the comments
 * and back, Alt with an arrow turns the page, Escape goes back.
 */
export function useCriterionKeys(open: OpenReport, number: number, go: Go): void {
  const session = useSession();
  useEffect(() => {
    const { previous, next } = neighbours(open, number);

    const turn = (event: KeyboardEvent): boolean => {
      const to = event.key === 'ArrowLeft' ? previous : event.key === 'ArrowRight' ? next : undefined;
      if (to === undefined || !event.altKey || arrowsMoveByWords(event.target)) return false;
      if (to !== null) go(criterionPage(to));
      return true;
    };
    const hop = (event: KeyboardEvent): boolean =>
      event.key === 'Enter' && (event.ctrlKey || event.metaKey) && hopToComments(number, event.target);
    const goBack = (event: KeyboardEvent): boolean => {
      if (event.key !== 'Escape') return false;
      go({ kind: 'overview', from: number });
      return true;
    };
    const giveScore = (event: KeyboardEvent): boolean => {
      if (!isPlain(event) || takesSigns(event.target) || recall('numberKeys') === 'off') return false;
      const score = scores.find((candidate) => String(candidate) === event.key) ?? null;
      if (score === null && event.key !== '0' && event.key !== 'Delete') return false;
      if (open.fields.get(criterionKey(number, 'score'))?.reachable) session.setScore(number, score);
      return true;
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (!turn(event) && !hop(event) && !goBack(event) && !giveScore(event)) return;
      event.preventDefault();
      // Office.js on the web hears keys at the window, and takes Escape for leaving the pane.
      event.stopPropagation();
    };

    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [session, open, number, go]);
}
