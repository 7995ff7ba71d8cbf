type Pattern = string;

/** How a text says that a source was not used. Whole words, in any case. */
export interface SourceDenials {
  /** Denies what stands behind it, as in "ei haastatteluja". */
  readonly not: Pattern;
  /** Behind such a word: nothing is denied, as in "ei vain haastattelut". */
  readonly only: Pattern;
  /** Begins what holds again, as in "ei haastatteluja mutta kysely". */
  readonly but: Pattern;
  /** The same, but only behind such a word: "inte intervjuer utan en enkät". */
  readonly instead: Pattern;
  /** What was not done, behind such a word: the beginnings of "tehty" in "haastatteluja ei tehty". */
  readonly done: Pattern;
  /** The same before such a word, as in "intervjuer gjordes inte". */
  readonly doing: Pattern;
  /** Whether `done` denies what stands before it, too, not only in "Observation: inte gjord". */
  readonly isBehind: boolean;
  /** Denies the whole, as in "havainnointi puuttui". */
  readonly missing: Pattern;
  /** Says that something was read of a source, so that it was used: "asiakirjoista ei käy ilmi". */
  readonly from: Pattern;
  /** Begins a reason. */
  readonly reason: Pattern;
}

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
  readonly denials: SourceDenials;
}
