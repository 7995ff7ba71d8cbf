import { createStore } from 'zustand/vanilla';
import type { GuidanceDraft } from '../../guidance/guidanceDraft';
import { draftOf, formatGuidance } from '../../guidance/guidanceDraft';
import type { GuidanceFault } from '../../guidance/guidance';
import type { Guidance } from '../../guidance/guidanceSchema';
import type { PaneLanguage } from '../../words/paneLanguage';
import { ownGuidance, refreshOwnGuidance, takeOwnGuidance } from './ownGuidance';

interface DraftDesk {
  readonly draft: GuidanceDraft;
  /** The draft as it was begun, or last taken into use. */
  readonly begun: GuidanceDraft;
  /** The guidance in use that the draft was begun from. */
  readonly basis: Guidance | null;
}

/** What is being written in the form; it outlives the page, so that going away loses nothing. */
export const draftDesk = createStore<DraftDesk | null>(() => null);

/** The draft that is under way, or a new one where nothing was written in it and other guidance is in use by now. */
export function comeToDraft(language: PaneLanguage): void {
  const desk = draftDesk.getState();
  if (desk === null || (desk.draft === desk.begun && !isOfGuidanceInUse(desk))) beginDraft(language);
}

/** Whether the draft was begun from what is in use. */
export const isOfGuidanceInUse = ({ basis }: DraftDesk): boolean => basis === ownGuidance.getState().guidance;

/** A new draft of the guidance in use. */
export function beginDraft(language: PaneLanguage): void {
  const { guidance } = ownGuidance.getState();
  const draft = draftOf(guidance, language);
  draftDesk.setState({ draft, begun: draft, basis: guidance }, true);
}

/** Goes on with the draft, whatever is in use by now. */
export function keepDraft(): void {
  const desk = draftDesk.getState();
  if (desk) draftDesk.setState({ ...desk, basis: ownGuidance.getState().guidance }, true);
}

export function changeDraft(change: Partial<GuidanceDraft>): void {
  const desk = draftDesk.getState();
  if (desk) draftDesk.setState({ ...desk, draft: { ...desk.draft, ...change } }, true);
}

/**
 * Takes what is written into use, as a file of it would be; with faults, what was in use stays. It stays, too, where
 * another document's pane has put other guidance to use since: the assessor is asked first.
 */
export function putToUse(draft: GuidanceDraft): readonly GuidanceFault[] | 'otherInUse' {
  refreshOwnGuidance();
  const desk = draftDesk.getState();
  if (desk && !isOfGuidanceInUse(desk)) return 'otherInUse';
  const faults = takeOwnGuidance(new TextEncoder().encode(formatGuidance(draft)));
  if (faults.length === 0)
    draftDesk.setState({ draft, begun: draft, basis: ownGuidance.getState().guidance }, true);
  return faults;
}
