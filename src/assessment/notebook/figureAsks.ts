import type { BandedCriterion } from '../figures/bands';
import { isBanded } from '../figures/bands';
import type { FigureForm, FigureInput } from '../figures/figureForms';
import { figureForms } from '../figures/figureForms';
import { countsJobs, jobsHolder } from '../figures/jobs';

/** A figure that a notebook asks for. */
export interface AskedFigure {
  readonly name: string;
  readonly input: FigureInput;
}

/** What a notebook asks for on a criterion. */
export interface FigureAsks {
  readonly number: BandedCriterion;
  readonly fields: readonly AskedFigure[];
  /** The columns of its rows; none where it has no rows. */
  readonly columns: readonly AskedFigure[];
  /** The jobs that several criteria are counted from are asked for here. */
  readonly hasJobs: boolean;
}

const askedIn = (inputs: Readonly<Record<string, FigureInput>> | null | undefined): AskedFigure[] =>
  Object.entries(inputs ?? {}).map(([name, input]) => ({ name, input }));

/** The inputs of a criterion's form, but for what is counted from the jobs; null for a criterion without figures. */
export function figureAsks(number: number): FigureAsks | null {
  if (!isBanded(number)) return null;
  const { fields, rows, beside }: FigureForm = figureForms[number];
  const isCounted = countsJobs(number);
  return {
    number,
    fields: [...(isCounted ? [] : askedIn(fields)), ...askedIn(beside)],
    columns: isCounted ? [] : askedIn(rows),
    hasJobs: number === jobsHolder,
  };
}
