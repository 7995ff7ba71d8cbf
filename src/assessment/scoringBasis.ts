import type { CriterionNumber } from '../words/criteriaCount';

/** What each criterion is scored by. One more criterion does not compile until it has its line here. */
interface Bases {
  1: 'figures';
  2: 'figures';
  3: 'judgement';
  4: 'figures';
  5: 'components';
  6: 'judgement';
  7: 'judgement';
  8: 'components';
  9: 'judgement';
  10: 'components';
  11: 'components';
  12: 'judgement';
  13: 'components';
  14: 'judgement';
  15: 'figures';
  16: 'figures';
  17: 'figures';
  18: 'judgement';
  19: 'figures';
  20: 'figures';
  21: 'figures';
  22: 'judgement';
  23: 'judgement';
  24: 'figures';
  25: 'components';
}

/** The numbers of the criteria that are scored by figures, components or judgement. */
export type ScoredBy<Basis extends Bases[CriterionNumber]> = {
  [Number in CriterionNumber]: Bases[Number] extends Basis ? Number : never;
}[CriterionNumber];
