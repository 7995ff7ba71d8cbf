import { latePage } from '../navigation/latePage';

// These stand behind the page: what the pane loads at the start stays within its budget.
export const LateFinder = latePage(async () => (await import('./Finder')).Finder);
export const LateAfterScores = latePage(async () => (await import('./AfterScores')).AfterScores);
