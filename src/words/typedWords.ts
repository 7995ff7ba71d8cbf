type Pattern = string;
type Twelve<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T];

/**
 * Words that assessors type around scores, numbers, names and levels. A `Pattern` is a piece of a regular expression.
 */
export interface TypedWords {
  /** Before a score, as in "pisteet: 4". */
  readonly score: readonly string[];
  /** Behind a number of points: `one` as in "1 piste", `several` as in "4 pistettä" and for totals. */
  readonly points: { readonly one: readonly string[]; readonly several: readonly string[] };
  /**
   * Before a criterion's number: `names` as in "kriteeri 4", `number` as in "nro 4". `stems` is how all forms of the
   * name begin; `counted` are the forms before how many they are.
   */
  readonly criterion: Readonly<Record<'names' | 'stems' | 'number' | 'counted', readonly string[]>>;
  /** Between two of a kind. */
  readonly and: readonly string[];
  /** In the table of levels: "73 tai vähemmän", "115 tai enemmän", "alle 74". */
  readonly levels: {
    readonly or: readonly string[];
    readonly more: readonly string[];
    readonly below: readonly string[];
  };
  /** Alone in a field: that there is nothing to tell. */
  readonly none: readonly string[];
  /** The first of its kind, as in "ensimmäinen". */
  readonly first: readonly Pattern[];
  /** From the second of its kind on, in order. */
  readonly later: readonly Pattern[];
  /** What an assessment by the unit itself is called. */
  readonly selfAssessment: readonly string[];
  /** In comments that set then and now side by side. */
  readonly sinceThen: readonly Pattern[];
  /** In the heads of columns, rows and groups of fields: which assessment they are of. */
  readonly occasions: {
    readonly earlier: readonly Pattern[];
    readonly now: readonly Pattern[];
    /** "New" may be what is of this assessment, or was typed anew. */
    readonly fresh: readonly Pattern[];
  };
  readonly dates: DateWords;
  /** Before a full stop that ends no sentence. */
  readonly abbreviations: readonly Pattern[];
}

export interface DateWords {
  /** The names of the months from January, with their endings and short forms. */
  readonly months: Twelve<Pattern>;
  /** Days of the week and articles before a date. */
  readonly weekdays: readonly Pattern[];
  /** Before an hour, as in "klo 12". */
  readonly hours: readonly string[];
  /** Behind the number of a day, besides the full stop. */
  readonly ordinals: readonly Pattern[];
  /** Between two dates, besides "and". */
  readonly until: readonly string[];
  /** Behind the first day of a range: "24.6.–1.7.2026" in Finnish, "24.6–1.7.2026" in Swedish. */
  readonly stopInRange: '.' | '';
}
