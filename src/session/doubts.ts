import type { Doubt, Entry } from './entry';
import { displacedBy, hasOverwritten, isContested, isDoubtful, textIn } from './entry';
import { keepsWords } from './hostText';

const mostDoubts = 5;

/** What an earlier pane did not know of an entry that it knew with the text `base`, by what stands there now. */
export function withDoubts<E extends Entry>(
  entry: E,
  { base, doubts, untold }: Pick<Entry, 'doubts' | 'untold'> & { readonly base: string },
): E {
  const known = { ...entry, doubts, untold: entry.untold || untold };
  const left = { ...known, doubts: doubts.filter(({ mayLand }) => mayLand) };
  return compared({ ...known, text: base }, left, entry.text);
}

/** The entry with a text that may stand in the document. */
export function inDoubt<E extends Entry>(entry: E, doubt: Doubt): E {
  const earlier = entry.doubts.find(({ text, mayLand }) => text === doubt.text && mayLand);
  const calls = earlier && !doubt.mayLand ? { mayLand: true, at: earlier.at } : {};
  const doubts = [...entry.doubts.filter(({ text }) => text !== doubt.text), { ...doubt, ...calls }];
  // Of a text that is no longer watched for, nobody will ever say it.
  const untold = entry.untold || doubts.slice(0, -mostDoubts).some(({ over }) => over === null);
  return withDisplaced(entry, { ...entry, doubts: doubts.slice(-mostDoubts), untold });
}

/** What is in doubt once the call `at` has brought a text: another call with it may come over what stands then. */
export const doubtsAfter = ({ doubts }: Entry, { text, at }: Pick<Doubt, 'text' | 'at'>): readonly Doubt[] =>
  doubts.flatMap((one) => {
    if (one.text !== text) return [one];
    return one.mayLand && one.at !== at ? [{ ...one, over: '' }] : [];
  });

/** What is known by what stands there: whether a text in doubt has come, and what became of the others. */
export const compared = <E extends Entry>(before: E, now: E, there: string): E =>
  withDisplaced(before, withPassed(before, withLanded(before, now, there), there), there);

/** What was in doubt is found there: what it took the place of is somebody's, or nobody knows. */
function withLanded<E extends Entry>(before: E, now: E, there: string): E {
  const doubt = before.doubts.findLast(({ text }) => keepsWords(text, there));
  if (!doubt || doubt.over === '') return now;
  const doubts = now.doubts.map((one) => (one.text === doubt.text ? { ...one, over: '' } : one));
  return doubt.over === null ? { ...now, doubts, untold: true } : besides({ ...now, doubts }, doubt.over);
}

/**
 * The entry with a text of somebody's that a write has taken the place of, to be decided on; beside one that stands in
 * the document against what was given here, for copying.
 */
export function besides<E extends Entry>(entry: E, lost: string): E {
  const { rival, replaced } = entry;
  if (isContested(entry) && !keepsWords(entry.text, lost)) return { ...entry, replaced: [...replaced, lost] };
  const others = rival !== null && hasOverwritten(entry) ? [...replaced, rival] : replaced;
  return { ...entry, draft: textIn(entry), rival: lost, replaced: others };
}

/** A third text stands there: what was sent may have come before it, and nobody knows what it took the place of. */
function withPassed<E extends Entry>(before: E, now: E, there: string): E {
  if (keepsWords(before.text, there) || isDoubtful(before, there)) return now;
  const isPassed = before.doubts.some((doubt) => doubt.over === null && !now.doubts.includes(doubt));
  return isPassed ? { ...now, untold: true } : now;
}

/** What a text in doubt has taken the place of is offered once the doubt is no more: it stands nowhere else. */
function withDisplaced<E extends Entry>(before: E, now: E, there = now.text): E {
  const kept = [there, now.text, now.rival ?? '', ...now.replaced, ...displacedBy(now)];
  const gone = displacedBy(before).filter((text) => !kept.some((one) => keepsWords(one, text)));
  return gone.length > 0 ? { ...now, replaced: [...now.replaced, ...gone] } : now;
}
