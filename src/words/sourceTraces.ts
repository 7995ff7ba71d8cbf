type Pattern = string;

/** How the sources of a score are recognised in an assessor's own words. A `Pattern` is looked for in lower case. */
export interface SourceTraces {
  /** What shows that a source is of a kind, as "haastat" does in "Asiakkaiden haastattelut". */
  readonly kinds: Readonly<Record<'documents' | 'interviews' | 'observation' | 'records' | 'plans', Pattern>>;
  /** Whole words that name nobody and nothing, as numbers do. */
  readonly unspecific: Pattern;
  /** Whole words that name all of a list, as in "alla intervjuer". */
  readonly all: Pattern;
  /** In an entry that is of the kind of the next one, as in "tiiminvetäjän, asiakkaiden haastattelut". */
  readonly leadsOn: Pattern;
  /** In an entry behind which come others of its kind, as in "intervjuer med teamledare, klienter". */
  readonly goesOn: Pattern;
}
