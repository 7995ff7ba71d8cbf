import { comparable } from '../../characters/plain';
import type { FieldKey } from '../fieldKey';
import { frontFieldOf } from '../fieldKey';
import type { ReportTexts } from '../report';

/** A field that says something else than before. */
export interface FrontChange {
  readonly key: FieldKey;
  /** "" where it was empty, or was not there. */
  readonly was: string;
  readonly is: string;
}

/**
 * The fields of the front that say something else than before, spaces apart; what follows from the scores is left out.
 */
export function frontChanges(
  before: Pick<ReportTexts, 'texts'>,
  now: Pick<ReportTexts, 'texts'>,
): FrontChange[] {
  const keys = [...new Set([...now.texts.keys(), ...before.texts.keys()])];
  return keys
    .filter((key) => ![null, 'pointsAndLevel'].includes(frontFieldOf(key)))
    .map((key) => ({ key, was: before.texts.get(key) ?? '', is: now.texts.get(key) ?? '' }))
    .filter(({ was, is }) => comparable(was) !== comparable(is));
}
