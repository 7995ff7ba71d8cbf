import { latePage } from '../navigation/latePage';

// They stand behind the page: what the pane loads at the start stays within its budget.
export const LateThreads = latePage(async () => (await import('./Threads')).Threads);
export const LateOpenThreads = latePage(async () => (await import('./OpenThreads')).OpenThreads);
