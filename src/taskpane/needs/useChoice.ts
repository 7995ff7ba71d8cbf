import { useStore } from 'zustand';
import type { NeedsChoice } from '../../assessment/needs/needsChoice';
import type { NeedsDesk } from '../../session/needsDesk';
import { needsDeskOf, reportedChoice } from '../../session/needsDesk';
import type { OpenReport } from '../../session/state';
import { useSession } from '../SessionProvider';

interface ChoiceInUse {
  readonly desk: NeedsDesk;
  readonly choice: NeedsChoice;
  readonly choose: (choice: NeedsChoice) => void;
}

/** The assessor's choice of key development needs: what the report's blocks hold until something is changed here. */
export function useChoice(open: OpenReport): ChoiceInUse {
  const desk = needsDeskOf(useSession());
  const own = useStore(desk.store, ({ choice }) => choice);
  return { desk, choice: own ?? reportedChoice(open), choose: (choice) => desk.choose(choice) };
}
