import { createStore } from 'zustand/vanilla';
import type { GuidanceDraft } from '../../guidance/guidanceDraft';
import { draftOf, formatGuidance } from '../../guidance/guidanceDraft';
import type { GuidanceFault } from '../../guidance/guidance';
import type { PaneLanguage } from '../../words/paneLanguage';
import { keepGuidanceDraft, keptGuidanceDraft } from '../storage/guidanceDraftStorage';
import { ownGuidance, refreshOwnGuidance, takeOwnGuidance } from './ownGuidance';

interface DraftDesk {
  readonly draft: GuidanceDraft;
  /** The draft as it was begun, or last taken into use; null where that was before the pane was reloaded. */
  readonly begun: GuidanceDraft | null;
  /** The text of the guidance in use that the draft was begun from. */
  readonly basis: string | null;
}

function restore(): DraftDesk | null {
  const kept = keptGuidanceDraft();
  return kept && { ...kept, begun: null };
}

/** What is being written in the form; it outlives the page and a reload, so that going away loses nothing. */
export const draftDesk = createStore<DraftDesk | null>(restore);
draftDesk.subscribe((desk) => keepGuidanceDraft(desk === null || desk.draft === desk.begun ? null : desk));

/** The draft that is under way, or a new one where nothing was written in it and other guidance is in use by now. */
export function comeToDraft(language: PaneLanguage): void {
  const desk = draftDesk.getState();
  if (desk === null || (desk.draft === desk.begun && !isOfGuidanceInUse(desk))) beginDraft(language);
}

/** Whether the draft was begun from what is in use. */
export const isOfGuidanceInUse = ({ basis }: DraftDesk): boolean => basis === ownGuidance.getState().text;

/** A new draft of the guidance in use. */
export function beginDraft(language: PaneLanguage): void {
  const { guidance, text } = ownGuidance.getState();
  const draft = draftOf(guidance, language);
  draftDesk.setState({ draft, begun: draft, basis: text }, true);
}

/** Goes on with the draft, whatever is in use by now. */
export function keepDraft(): void {
  const desk = draftDesk.getState();
  if (desk) draftDesk.setState({ ...desk, basis: ownGuidance.getState().text }, true);
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
    draftDesk.setState({ draft, begun: draft, basis: ownGuidance.getState().text }, true);
  return faults;
}
