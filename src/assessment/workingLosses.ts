import type { FigureTexts, WorkingData } from './workingData';

/** How many criteria have each kind of working data. */
export interface WorkingLosses {
  readonly ticks: number;
  readonly figures: number;
  readonly notes: number;
  readonly needs: number;
  /** Choices in settling differences that are not written yet. */
  readonly choices: number;
  /** Marks that differences are settled, and first scores that are kept for the agreement. */
  readonly settled: number;
  /** The day on which the draft was sent is kept. */
  readonly sent: boolean;
}

const hasFigures = ({ fields, rows }: FigureTexts): boolean =>
  [fields, ...rows].some((texts) => Object.values(texts).some((text) => text !== ''));

/** What goes when the working data is removed. */
export function workingLosses(data: WorkingData): WorkingLosses {
  const works = [...data.values()];
  return {
    ticks: works.filter(({ ticks }) => ticks !== null).length,
    figures: works.filter(
      ({ figures, jobs }) => (figures !== null && hasFigures(figures)) || (jobs ?? []).length > 0,
    ).length,
    notes: works.filter(({ note }) => note !== '').length,
    needs: works.filter(({ need = null }) => need !== null).length,
    choices: works.filter(({ chosen }) => (chosen ?? []).length > 0).length,
    settled: works.filter(({ settled = false, independent = null }) => settled || independent !== null)
      .length,
    sent: works.some(({ sent = null }) => sent !== null),
  };
}
