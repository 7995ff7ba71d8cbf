import { latePage } from '../navigation/latePage';

/** Stands behind the page: what the pane loads at the start stays within its budget. */
export const LateSnippets = latePage(async () => (await import('./Snippets')).Snippets);
