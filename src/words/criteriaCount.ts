/** How many criteria an IPS quality assessment has; a total exists only when all of them are scored. */
export const criteriaCount = 25;

type Tuple<
  T,
  Count extends number,
  Filled extends readonly T[] = readonly [],
> = Filled['length'] extends Count ? Filled : Tuple<T, Count, readonly [...Filled, T]>;

/** One for each criterion, in their order: one too few or too many does not compile. */
export type ForEachCriterion<T> = Tuple<T, typeof criteriaCount>;

/** The numbers of the criteria, from 1 to the last. */
export type CriterionNumber = Exclude<Partial<ForEachCriterion<unknown>>['length'], 0>;
