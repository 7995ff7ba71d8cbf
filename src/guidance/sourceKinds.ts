import type { PaneLanguage } from '../words/paneLanguage';
import { wordsOf } from '../words/words';

export const sourceKinds = ['documents', 'interviews', 'observation', 'records', 'plans'] as const;
/** A kind of data source that a score may rest on. */
export type SourceKind = (typeof sourceKinds)[number];

type SourceWords = Readonly<Record<SourceKind, string>>;

/** As they stand in the report, in lower case; English is for the pane alone. */
export const sourceWords: Readonly<Record<PaneLanguage, SourceWords>> = {
  fi: wordsOf('fi').sources,
  sv: wordsOf('sv').sources,
  en: {
    documents: 'documents',
    interviews: 'interviews',
    observation: 'observation',
    records: 'client records',
    plans: 'service plans',
  },
};
