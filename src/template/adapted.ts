import { quickPattern } from '../characters/quickPattern';
import type { Line } from './lines/reading';

/** The name of the criteria that are adapted for people with partial work ability: scored by other rules. */
const adaptedName = quickPattern(String.raw`(?<![\p{L}])LATU(?![\p{L}])`);

/** Whether a document says that its criteria are the adapted ones. */
export const isAdapted = (lines: readonly Line[]): boolean =>
  lines.some(({ lead }) => adaptedName(lead).test(lead));
