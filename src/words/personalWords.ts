import type { ReportLanguage } from './reportLanguage';

type Pattern = string;

/** What shows in a report that the word beside it is the name of a client or relative. */
export interface PersonalWords {
  /** A client, patient or relative, in all forms that a name stands beside. */
  readonly person: readonly Pattern[];
  /** Between such a word and the name: "the client's mother Anna", "a client by the name of Anna". */
  readonly relative: Pattern;
  readonly isOrWas: Pattern;
  readonly hasBeen: Pattern;
  /** The number of an exchange or a service line is nobody's: how words for it end, and the word for a number. */
  readonly exchange: Pattern;
  readonly number: Pattern;
  /** Null where no ending says that something is in or from a place. */
  readonly placeCases: PlaceCases | null;
}

/** How a language says "in Oulu" and "from Oulu" by endings. */
export interface PlaceCases {
  readonly ending: Pattern;
  /** "Our", "their", "my" client: stands behind the ending. */
  readonly possessive: Pattern;
  /** First names that end like that. */
  readonly likePlaces: Pattern;
  /** The vowels that make two forms of one ending, and what stands for both. */
  readonly vowels: readonly [string, string];
}

/** English words that are understood in a report of any language. */
export const everyPersonal = { exchange: 'switchboard', number: 'number' } as const;

export const personalWords: Readonly<Record<ReportLanguage, PersonalWords>> = {
  fi: {
    person: [
      String.raw`asiak(?:as(?:ta)?|ka[ai]\p{L}{0,8})`,
      String.raw`potil(?:as(?:ta)?|a[ai]\p{L}{0,8})`,
      String.raw`omai(?:nen|s(?:e\p{L}{0,8}|i\p{L}{0,8}|t[ae]\p{L}{0,4}|hoita\p{L}{0,8}))`,
      String.raw`lähei(?:nen|s(?:e\p{L}{0,8}|i\p{L}{0,8}|t[äe]\p{L}{0,4}))`,
      String.raw`kuntoutuja\p{L}{0,8}`,
    ],
    relative: String.raw`äi(?:ti|di)\p{L}{0,4}|isä\p{L}{0,4}|vaimo\p{L}{0,4}|puoliso\p{L}{0,4}|sisko\p{L}{0,4}|veli|veljen|nimeltä|nimi on`,
    isOrWas: 'on|oli',
    hasBeen: 'on ollut|oli ollut',
    exchange:
      'vaihde|vaihteen|keskusnumero|palvelunumero|kriisipuhelin|päivystys|päivystyksen|neuvonta|neuvonnan|tukilinja',
    number: 'numero',
    placeCases: {
      ending: '(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle)',
      possessive: '(?:mme|nne|ns[aä]|ni|si)',
      likePlaces:
        'Ulla|Ella|Nella|Salla|Hilla|Milla|[CK]amilla|Pernilla|Gunilla|Sibylla|(?:St|B|Is?ab|Gabri|Mir|Petron|Marc|Dani)ella|Kalle|Ville|Pelle|Olle|Nalle|Jalle|(?:Mich|Isab|Dani|Gabri|No|Est)elle|Camille|Krista|Christa|Augusta|Asta|Vanessa|Melissa|[CK]?larissa|Tessa',
      vowels: ['ä', 'a'],
    },
  },
  sv: {
    person: [
      'närståendes?',
      '(?:klient|patient)(?:en|er|erna)?s?',
      'anhörig(?:a|e|en|er|erna|vårdare|vårdaren)?s?',
    ],
    relative: 'mor|mamma|far|pappa|fru|make|maka|syster|bror|vid namn|heter|hette',
    isOrWas: 'är|var',
    hasBeen: 'har varit',
    exchange: 'växel|växeln|servicenummer|kristelefon|jour|jouren|rådgivning|rådgivningen|stödlinje',
    number: 'nummer',
    placeCases: null,
  },
};
