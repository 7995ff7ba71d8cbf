import { sessionDesk } from '../handout/sessionDesk';

/** The strengths that were chosen for the page, by their keys; null while nobody has chosen. */
interface ChosenStrengths {
  readonly keys: readonly string[] | null;
}

/** The strengths of a session. */
export const strengthDeskOf = sessionDesk<ChosenStrengths>({ keys: null });
