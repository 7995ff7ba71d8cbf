import { lazy } from 'react';

// These stand behind the page: what the pane loads at the start stays within its budget.
export const Evidence = lazy(async () => ({ default: (await import('./Evidence')).Evidence }));
export const SourceChips = lazy(async () => ({ default: (await import('./SourceChips')).SourceChips }));
export const SourceNames = lazy(async () => ({ default: (await import('./SourceNames')).SourceNames }));
export const OwnNote = lazy(async () => ({ default: (await import('./OwnNote')).OwnNote }));
