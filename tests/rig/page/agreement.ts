import { flagged } from './flags';
import { textFields } from './pane';
import type { Place, Texts } from './paper';
import type { Rig } from './rig';
import { sumsOf, wrongPlaces } from './sums';

const asShown = (score: string): string => (score === '' || /^[1-5]$/.test(score) ? score : '?');

/** Criteria for which the overview shows another score than the document. */
async function otherScores(rig: Rig, texts: Texts): Promise<Place[]> {
  await rig.pane.turnToOverview();
  const rows = rig.pane.rows();
  if (rows.length !== 25) return ['overview'];
  return rows
    .filter(({ number, score }) => score !== asShown(texts.get(`${number} score`) ?? ''))
    .map(({ number }) => `${number} score`);
}

/** Texts of a criterion that its page shows otherwise than the document. */
async function otherTexts(rig: Rig, texts: Texts, number: number): Promise<Place[]> {
  await rig.pane.turnTo(number);
  return textFields
    .filter((field) => rig.pane.textarea(field).value !== (texts.get(`${number} ${field}`) ?? ''))
    .map((field) => `${number} ${field}`);
}

/** What a look at pane and document brought to light. */
export interface Findings {
  /**
   * Places that hold something else than is shown, wanted, or follows from the scores, of which the pane says
   * nothing.
   */
  readonly silent: readonly Place[];
  /** The same, but told by the pane. */
  readonly told: readonly Place[];
}

/** Compares pane and document, the sums with the scores, and the document with what was wanted. */
export async function compare(rig: Rig, number: number, wanted: Texts): Promise<Findings> {
  if (rig.pane.hasFailed) return { silent: [`pane: ${rig.pane.heading}`], told: [] };
  const texts = rig.paper.read();
  const wrong = new Set([
    ...(await otherScores(rig, texts)),
    ...(await otherTexts(rig, texts, number)),
    ...wrongPlaces(texts, sumsOf(texts, rig.language)),
    ...wrongPlaces(texts, wanted),
    ...(rig.pane.isBlind ? ['the pane is blind'] : []),
  ]);
  const flags = flagged(await rig.concerns(), rig.language);
  const isTold = (place: Place): boolean => flags.has(place);
  return { silent: [...wrong].filter((place) => !isTold(place)), told: [...flags] };
}
