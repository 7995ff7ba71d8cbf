import { latePage } from '../navigation/latePage';

// It stands behind the page: what the pane loads at the start stays within its budget.
export const LateAfterScores = latePage(async () => (await import('./AfterScores')).AfterScores);
