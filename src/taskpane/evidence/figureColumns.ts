import type { BandedCriterion } from '../../assessment/figures/bands';
import { figureForms } from '../../assessment/figures/figureForms';

/** The figures that are asked for in each row, beside its name. */
export const figureColumns = (number: BandedCriterion): readonly string[] =>
  Object.keys(figureForms[number].rows ?? {}).filter((column) => column !== 'name');

/** Whether a row's name has a line of its own: beside several figures a narrow pane has no room for it. */
export const isStacked = (number: BandedCriterion): boolean => figureColumns(number).length > 1;
