/**
 * Words of tables that people paste, in the three languages of the pane: a spreadsheet's language needn't be the
 * report's. In lower case.
 */
interface SpreadsheetWords {
  /** Names of a row of sums or means that nothing else bears: more may follow, as in "yhteensä 25 asiakasta". */
  readonly sums: readonly string[];
  /** The same, but they may be part of a name, as in "Summa Oy": they have to stand alone. */
  readonly loneSums: readonly string[];
  /** Names of columns that hold persons, jobs or employers. */
  readonly headings: readonly string[];
}

export const spreadsheetWords: SpreadsheetWords = {
  sums: [
    ...[
      'yhteensä',
      'kaikki yhteensä',
      'yht.',
      'välisumma',
      'loppusumma',
      'kokonaissumma',
      'keskiarvo',
      'keskimäärin',
      'keskim.',
      'keskihajonta',
      'vaihteluväli',
    ],
    ...[
      'totalt',
      'sammanlagt',
      'totalsumma',
      'delsumma',
      'slutsumma',
      'medeltal',
      'medelvärde',
      'genomsnitt',
    ],
    ...['i medeltal', 'i genomsnitt', 'standardavvikelse', 'grand total', 'subtotal', 'standard deviation'],
  ],
  loneSums: [
    ...['summa', 'summat', 'yht', 'ka', 'ka.', 'mediaani', 'minimi', 'maksimi', 'lukumäärä'],
    ...['tot', 'tot.', 'summor', 'medel', 'snitt', 'median', 'minimum', 'maximum', 'antal'],
    ...['total', 'totals', 'sum', 'average', 'avg', 'avg.', 'mean', 'count'],
  ],
  headings: [
    ...[
      'työtyyppi',
      'työtyypit',
      'työn tyyppi',
      'työ',
      'työt',
      'ammatti',
      'ammatit',
      'ammattinimike',
      'nimike',
    ],
    ...[
      'ammattinimikkeet',
      'tehtävä',
      'tehtävät',
      'työtehtävä',
      'työtehtävät',
      'tehtävänimike',
      'työnimike',
      'toimi',
    ],
    ...[
      'työnantaja',
      'työnantajat',
      'työnantajan nimi',
      'yritys',
      'yritykset',
      'yrityksen nimi',
      'työpaikka',
    ],
    ...['työpaikat', 'organisaatio', 'työhönvalmentaja', 'työhönvalmentajat', 'valmentaja', 'nimi'],
    ...['typ av arbete', 'typ av jobb', 'arbetstyp', 'jobbtyp', 'arbete', 'arbeten', 'jobb', 'yrke', 'yrken'],
    ...['yrkestitel', 'yrkesbenämning', 'titel', 'befattning', 'arbetsuppgift', 'arbetsuppgifter', 'uppgift'],
    ...['arbetsgivare', 'arbetsgivarens namn', 'företag', 'företagets namn', 'arbetsplats', 'arbetsplatser'],
    ...['organisation', 'arbetstränare', 'namn'],
    ...['type of job', 'job type', 'job', 'jobs', 'job title', 'title', 'occupation', 'position', 'employer'],
    ...['employers', 'company', 'workplace', 'employment specialist', 'name'],
  ],
};
