import { latePage } from '../navigation/latePage';

/** Where a note can be typed, the code that keeps it in the document is there, too: an update may take it away. */
const loadKeeping = (): Promise<unknown> =>
  Promise.all([import('../../session/working/workKeeper'), import('../../session/working/workingParts')]);

// These stand behind the page: what the pane loads at the start stays within its budget.
export const Evidence = latePage(async () => {
  const [{ Evidence }] = await Promise.all([import('./Evidence'), loadKeeping()]);
  return Evidence;
});
export const SourceChips = latePage(async () => (await import('./SourceChips')).SourceChips);
export const AsBefore = latePage(async () => (await import('./AsBefore')).AsBefore);
export const SourceNames = latePage(async () => (await import('./SourceNames')).SourceNames);
export const OwnNote = latePage(async () => {
  const [{ OwnNote }] = await Promise.all([import('./OwnNote'), loadKeeping()]);
  return OwnNote;
});
