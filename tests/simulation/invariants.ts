import type { FieldKey } from '../../src/assessment/fieldKey';
import type { Decision } from './pane';
import type { Place } from './paneView';
import type { Situation, Taker } from './situation';

/** The other sums follow from the scores, and are nobody's text. */
const isSum = (key: string): boolean => key === 'total' || key.startsWith('summary.');

/** Nothing stays on its way once Word answers. */
function* stuck({ panes }: Situation): Generator<string> {
  for (const { view, number } of panes) {
    if (view.phase !== 'open') yield `pane ${number} is ${view.phase}`;
    for (const what of view.saving) yield `pane ${number} is still saving ${what}`;
  }
}

/** Nothing stays unwritten once Word takes it, but what the assessor has to decide about. */
function* unwritten({ panes }: Situation): Generator<string> {
  for (const { view, number } of panes)
    for (const what of view.unwritten) yield `pane ${number} never writes ${what}`;
}

/** What a pane shows as saved is what the document holds. */
function* apart({ panes, document }: Situation): Generator<string> {
  for (const { view, number } of panes)
    for (const [, text] of view.keptNotes)
      if (!document.parts.some((part) => part.includes(text)))
        yield `pane ${number} shows "${text}" as kept, and it isn't`;
  for (const { view, number } of panes)
    for (const [key, text] of view.saved) {
      const there = document.texts.get(key) ?? '';
      if (text !== there) yield `pane ${number} shows "${text}" for ${key}, the document "${there}"`;
    }
}

const inDocument = ({ document }: Situation, place: Place, text: string): boolean =>
  place.startsWith('note.')
    ? document.parts.some((part) => part.includes(text))
    : document.texts.get(place as FieldKey) === text;

const isOffered = ({ panes }: Situation, place: Place, text: string): boolean =>
  panes.some((pane) => pane.offers(place, text));

/**
 * What was given last in a pane is in the document or offered, unless somebody has replaced it knowing it. What was
 * given before it in the same place, whoever gave it has replaced.
 */
function* lostInPanes(now: Situation): Generator<string> {
  for (const { number, lastGiven } of now.panes)
    for (const [place, text] of lastGiven) {
      if (text === '' || inDocument(now, place, text) || isOffered(now, place, text)) continue;
      if (!isReplacedKnowingly(now, place, text))
        yield `"${text}", given in pane ${number} for ${place}, is nowhere`;
    }
}

/** What a person typed in Word is in the document or offered. */
function* lostInWord(now: Situation): Generator<string> {
  for (const { key, after } of now.typedInWord.values()) {
    if (after === '' || key === 'parts' || isSum(key)) continue;
    if (inDocument(now, key, after) || isOffered(now, key, after)) continue;
    if (!isReplacedKnowingly(now, key, after)) yield `"${after}", typed in Word for ${key}, is nowhere`;
  }
}

/** Whoever was the last to take the text out of the document. */
const takerOf = ({ takers }: Situation, place: Place, text: string): Taker | undefined =>
  place.startsWith('note.')
    ? [...takers.values()].findLast(({ key, before }) => key === 'parts' && before.includes(text))
    : takers.get(`${place} ${text}`);

/** Whether the last one to take the text out of the document saw it there, or had it shown before writing. */
function isReplacedKnowingly(now: Situation, place: Place, text: string): boolean {
  const taker = takerOf(now, place, text);
  if (!taker) return false;
  if (taker.by === 'person') return true;
  const pane = now.paneOf(taker.by);
  if (pane.knew(place, text) || (place.startsWith('note.') && pane.hasUnkept)) return true;
  // What a write took the place of is told by its answer alone: where that is lost, nobody can know, and that is said.
  const isOverwritten =
    place.startsWith('note.') || now.document.texts.get(place as FieldKey) !== taker.after;
  const isForgotten = taker.isForgotten && !pane.hasShown(place, text);
  return !taker.isHeard && (isForgotten || isOverwritten || pane.view.untold.has(place));
}

/** What an assessor decided on stands, unless somebody has changed it since, or it is asked about anew. */
function* undecided(now: Situation): Generator<string> {
  for (const pane of now.panes)
    for (const [place, decision] of pane.decisions) {
      const { view, number } = pane;
      if (takesEffect(now, place, decision) || view.choices.has(place) || !pane.has(place)) continue;
      const taker = takerOf(now, place, decision.chosen);
      if (taker && taker.by !== number) continue;
      yield `pane ${number} decided on "${decision.chosen}" instead of "${decision.givenUp}" for ${place}, in vain`;
    }
}

/** No note in the document is told by the other one that is not there. */
const takesEffect = (now: Situation, place: Place, { chosen, givenUp }: Decision): boolean =>
  place.startsWith('note.') && chosen === ''
    ? !inDocument(now, place, givenUp)
    : inDocument(now, place, chosen);

/**
 * What was removed with all working data does not come back, not even in a part that nobody reads any more; but parts
 * stay as they are while two notes in them are to be decided on.
 */
function* returned({ document, panes, removed }: Situation): Generator<string> {
  if (panes.some(({ view }) => [...view.choices.keys()].some((place) => place.startsWith('note.')))) return;
  for (const note of removed)
    if (document.parts.some((part) => part.includes(note))) yield `"${note}" was removed, and is there again`;
}

/** The total is the sum of the scores, or each pane says that it isn't. */
function* wrongSums({ document, panes }: Situation): Generator<string> {
  const scores = Array.from(
    { length: 25 },
    (_, index) => document.texts.get(`criterion.${index + 1}.score`) ?? '',
  );
  const total = document.texts.get('total') ?? '';
  const right = scores.every((score) => /^[1-5]$/u.test(score))
    ? String(scores.reduce((sum, score) => sum + Number(score), 0))
    : '';
  if (total === right) return;
  for (const { view, number } of panes)
    if (!view.flagsTotal)
      yield `the total is "${total}" where "${right}" is right, and pane ${number} says nothing`;
}

/** Nothing happens that nobody expected, unless something was thrown on purpose. */
function* unexpected({ panes }: Situation, expects: boolean): Generator<string> {
  if (expects) return;
  for (const { view, number } of panes) for (const error of view.errors) yield `pane ${number}: ${error}`;
}

export const invariantNames = [
  'stuck',
  'unwritten',
  'apart',
  'lostInPanes',
  'lostInWord',
  'undecided',
  'returned',
  'wrongSums',
  'unexpected',
] as const;
export type InvariantName = (typeof invariantNames)[number];

/** What does not hold in a world that has come to rest. */
export function brokenIn(now: Situation, expectsErrors: boolean): string[] {
  return [
    ...stuck(now),
    ...unwritten(now),
    ...apart(now),
    ...lostInPanes(now),
    ...lostInWord(now),
    ...undecided(now),
    ...returned(now),
    ...wrongSums(now),
    ...unexpected(now, expectsErrors),
  ];
}
