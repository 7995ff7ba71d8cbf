import { needBlocks } from '../needs/developmentNeeds';
import { criterionKey } from '../fieldKey';
import { hasRecommendations } from '../leftOpen';
import { scoreOf } from '../report';
import type { Score } from '../score';
import type { OtherReport } from './otherReport';

/** What an earlier report says of a criterion, to be seen while it is scored now. */
export interface LastTime {
  readonly score: Score | null;
  /** "" where there are none. */
  readonly recommendations: string;
  /** What was written where the criterion was a key development need; "" where it was none or nothing was written. */
  readonly need: string;
  readonly wasNeed: boolean;
}

/** Null where the report says nothing of the criterion. */
export function lastTime(earlier: OtherReport, number: number): LastTime | null {
  const score = scoreOf(earlier, number);
  const text = earlier.texts.get(criterionKey(number, 'recommendations')) ?? '';
  const recommendations = hasRecommendations(text) ? text : '';
  const blocks = needBlocks(earlier, earlier.names).filter(
    ({ reading }) => reading.kind === 'criterion' && reading.number === number,
  );
  const need = blocks.map(({ texts }) => texts.recommendations ?? '').find((one) => one.trim() !== '') ?? '';
  if (score === null && recommendations === '' && blocks.length === 0) return null;
  return { score, recommendations, need, wasNeed: blocks.length > 0 };
}
