import type { PaneLanguage } from '../words/paneLanguage';

export const sourceKinds = ['documents', 'interviews', 'observation', 'records', 'plans'] as const;
/** A kind of data source that a score may rest on. */
export type SourceKind = (typeof sourceKinds)[number];

type SourceWords = Readonly<Record<SourceKind, string>>;

/** As they stand in the report, in lower case; English is for the pane alone. */
export const sourceWords: Readonly<Record<PaneLanguage, SourceWords>> = {
  fi: {
    documents: 'asiakirjat',
    interviews: 'haastattelut',
    observation: 'havainnointi',
    records: 'asiakastietojärjestelmä',
    plans: 'palvelusuunnitelmat',
  },
  sv: {
    documents: 'dokument',
    interviews: 'intervjuer',
    observation: 'observation',
    records: 'klientdatasystem',
    plans: 'serviceplaner',
  },
  en: {
    documents: 'documents',
    interviews: 'interviews',
    observation: 'observation',
    records: 'client records',
    plans: 'service plans',
  },
};
