import { anyCase } from '../words/anyCase';
import { everyReport } from '../words/everyReport';
import type { KnownWords } from '../words/reportWords';

/** The piece of a regular expression that matches what stands behind a number of points, as in "103 pistettä". */
export const pointsWords = (words: KnownWords): string =>
  anyCase([...words.map(({ typed }) => typed), everyReport].flatMap(({ points }) => points.several));
