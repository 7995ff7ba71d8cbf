import type { ReaderTime } from './readerTime';

/** A control of the largest document may take so many times what one of the smallest takes: the reader is linear. */
export const mostGrowth = 1.3;

/** In milliseconds. */
export const perControl = ({ controls, milliseconds }: ReaderTime): number => milliseconds / controls;

/** What a control of each document takes, by what one of the first takes. */
export const growthRatios = ([first, ...rest]: readonly ReaderTime[]): number[] =>
  first ? [1, ...rest.map((time) => perControl(time) / perControl(first))] : [];

/** What is to be said of these documents, the smallest first, where the time grows faster than their controls. */
export function growthFaults(times: readonly ReaderTime[], growth: string): string[] {
  const ratio = growthRatios(times).at(-1) ?? NaN;
  if (ratio <= mostGrowth) return [];
  return [`The reader takes ${ratio.toFixed(2)} times as long for a control, with more ${growth}`];
}
