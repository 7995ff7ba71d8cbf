import { staleSums } from '../../src/assessment/edits';
import { isPending } from '../../src/session/entry';
import { reportTexts } from '../../src/session/state';
import type { Replacement } from './simulatedDocument';
import type { Given, Pane, World } from './world';

/** The other sums follow from the scores, and are nobody's text. */
const isSum = (key: string): boolean => key === 'total' || key.startsWith('summary.');

/** Nothing stays on its way once Word answers. */
function* stuck({ panes }: World): Generator<string> {
  for (const { session, fields, number } of panes) {
    const { phase } = session.store.getState();
    if (phase !== 'open') yield `pane ${number} is ${phase}`;
    for (const { key, status } of fields)
      if (status === 'writing') yield `pane ${number} is still saving ${key}`;
    if (session.working.store.getState().status === 'writing') yield `pane ${number} is still keeping`;
  }
}

/** What a pane shows as saved is what the document holds. */
function* apart({ panes, document }: World): Generator<string> {
  for (const { fields, number } of panes)
    for (const { key, draft, text } of fields) {
      const there = document.texts.get(key) ?? '';
      if (draft === null && text !== there)
        yield `pane ${number} shows "${text}" for ${key}, the document "${there}"`;
    }
}

const inDocument = ({ document }: World, key: Given['key'], text: string): boolean =>
  key.startsWith('note.')
    ? document.parts.some((part) => part.includes(text))
    : document.texts.get(key as never) === text;

const isOffered = ({ panes }: World, key: Given['key'], text: string): boolean =>
  panes.some((pane) => pane.offered(key).includes(text));

/** What was given in a pane is in the document or offered, unless somebody has replaced it knowing it. */
function* lostInPanes(world: World): Generator<string> {
  for (const given of world.given) {
    const { pane, key, text, at } = given;
    if (text === '' || inDocument(world, key, text) || isOffered(world, key, text)) continue;
    const isSuperseded = world.given.some(
      (later) =>
        later !== given &&
        later.pane === pane &&
        later.key === key &&
        later.at >= at &&
        world.given.indexOf(later) > world.given.indexOf(given),
    );
    if (isSuperseded || isReplacedKnowingly(world, key, text)) continue;
    yield `"${text}", given in pane ${pane} for ${key}, is nowhere`;
  }
}

/** What a person typed in Word is in the document or offered. */
function* lostInWord(world: World): Generator<string> {
  for (const { key, after, by } of world.document.replacements) {
    if (by !== 'person' || after === '' || key === 'parts' || isSum(key)) continue;
    if (inDocument(world, key, after) || isOffered(world, key, after)) continue;
    if (!isReplacedKnowingly(world, key, after)) yield `"${after}", typed in Word for ${key}, is nowhere`;
  }
}

const holds = ({ key, before }: Replacement, wanted: Given['key'], text: string): boolean =>
  wanted.startsWith('note.') ? key === 'parts' && before.includes(text) : key === wanted && before === text;

/** Whether the last one to take the text out of the document saw it there, or had it shown before writing. */
function isReplacedKnowingly(
  { document, panes, given, unkept }: World,
  key: Given['key'],
  text: string,
): boolean {
  const last = document.replacements.findLast((one) => holds(one, key, text));
  if (!last) return false;
  if (last.by === 'person') return true;
  // What a write took the place of is told by its answer alone: where that is lost, nobody can know.
  if (!last.hearing.isHeard) return true;
  if (key.startsWith('note.') && unkept.has(last.by)) return true;
  const pane: Pane | undefined = panes[last.by];
  const gave = given.findLast((one) => one.pane === last.by && one.key === key);
  if (!pane || !gave) return false;
  const shown = pane.shown.get(`${key} ${text}`);
  return shown !== undefined && shown <= gave.at;
}

const isScoreOrTotal = (key: string): boolean => key.endsWith('.score') || key === 'total';

/** The total is the sum of the scores, or each pane says that it isn't. */
function* wrongSums({ document, panes }: World): Generator<string> {
  const scores = Array.from(
    { length: 25 },
    (_, index) => document.texts.get(`criterion.${index + 1}.score`) ?? '',
  );
  const total = document.texts.get('total') ?? '';
  const right = scores.every((score) => /^[1-5]$/u.test(score))
    ? String(scores.reduce((sum, score) => sum + Number(score), 0))
    : '';
  if (total === right) return;
  for (const { session, number, fields } of panes) {
    const state = session.store.getState();
    const isUndecided = fields.some(
      (own) => isScoreOrTotal(own.key) && (own.rival !== null || isPending(own)),
    );
    const flags =
      isUndecided ||
      (state.phase === 'open' && staleSums(reportTexts(state)).edits.some(({ key }) => key === 'total'));
    if (!flags) yield `the total is "${total}" where "${right}" is right, and pane ${number} says nothing`;
  }
}

/** Nothing happens that nobody expected, unless something was thrown on purpose. */
function* unexpected({ panes }: World, expects: boolean): Generator<string> {
  if (expects) return;
  for (const { errors, number } of panes)
    for (const error of errors) yield `pane ${number}: ${String(error)}`;
}

export const invariantNames = [
  'stuck',
  'apart',
  'lostInPanes',
  'lostInWord',
  'wrongSums',
  'unexpected',
] as const;
export type InvariantName = (typeof invariantNames)[number];

/** What does not hold in a world that has come to rest. */
export function brokenIn(world: World, expectsErrors: boolean): string[] {
  return [
    ...stuck(world),
    ...apart(world),
    ...lostInPanes(world),
    ...lostInWord(world),
    ...wrongSums(world),
    ...unexpected(world, expectsErrors),
  ];
}
