import { latePage } from '../navigation/latePage';

// These stand behind the page: what the pane loads at the start stays within its budget.
export const Evidence = latePage(async () => (await import('./Evidence')).Evidence);
export const SourceChips = latePage(async () => (await import('./SourceChips')).SourceChips);
export const SourceNames = latePage(async () => (await import('./SourceNames')).SourceNames);
export const OwnNote = latePage(async () => (await import('./OwnNote')).OwnNote);
