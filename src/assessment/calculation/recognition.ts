import { oneOf } from '../../words/oneOf';
import { reportWords } from '../../words/words';

/** A pattern for a text of the pane's in which Word may have put other kinds of spaces (office-js#67). */
export const spacedPattern = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`);

/**
 * A calculation that begins with one of the openings, as it stands in a report. Those of former versions end with the
 * score, without its rule in brackets.
 */
export const calculationPattern = (openings: readonly string[]): string =>
  String.raw`${oneOf(openings.map(spacedPattern))}[^.!?\n\r\v]*\s\d(?:\s\([^().]*\))?\.`;

const allOpenings = reportWords.flatMap(({ calculation }) => Object.values(calculation.openings).flat());
const anyCalculation = new RegExp(calculationPattern(allOpenings), 'gu');

/** A text without the calculations that the pane wrote into it. */
export const withoutCalculations = (text: string): string => text.replace(anyCalculation, '');
