import type { SourceGridTexts } from './sourceGridTexts';

export const en: SourceGridTexts = {
  title: 'Data sources by criterion',
  back: 'Check',
  explain:
    'Sources are recognised by the words in each criterion’s data sources. A match may be chance: see for yourself what a score rests on.',
  empty: 'No criterion has data sources yet. The table fills up as you write them.',
  none: {
    title: 'Scores without data sources',
    explain: 'The criterion is scored, but no data sources are written.',
  },
  single: {
    title: 'Sources of one kind only',
    explain: 'The score rests on interviews alone, for example.',
  },
  solid: 'Every scored criterion has sources of at least two kinds.',
  unnamed: {
    interviews: {
      title: 'Interviews that no criterion mentions',
      toFront: 'Show the interviews in the details',
    },
    documents: {
      title: 'Documents that no criterion mentions',
      toFront: 'Show the documents in the details',
    },
  },
  unnamedExplain: 'They are listed in the front of the report.',
  table: {
    caption: 'The criteria’s sources by kind',
    criterion: 'Criterion',
    other: 'other source',
    named: 'mentioned',
    none: 'No data sources',
    single: 'Sources of one kind only',
  },
};
