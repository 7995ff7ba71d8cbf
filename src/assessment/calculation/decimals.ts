import type { Band } from '../figures/bands';
import { roundWithinStep, settle } from '../figures/bands';

/** A figure with so many decimals at most, in the language's own writing: "1 234,5" in Finnish. */
export const formatNumber = (value: number, locale: string, decimals = 1): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value).replace('-', '−');

/** A figure rounded so that it still shows the step that it is on. */
export const formatOnBand = (value: number, band: Band, locale: string): string =>
  formatNumber(roundWithinStep(band, value), locale, 2);

/**
 * A mean of steps, cut and not rounded: 4.96 must not read as 5 when the score is 4. As precise as a mean of figures.
 */
export const formatMeanScore = (mean: number, locale: string): string =>
  formatNumber(Math.floor(settle(mean * 10)) / 10, locale);
