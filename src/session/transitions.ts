import { comparable } from '../characters/plain';
import { besides, compared, doubtsAfter, inDoubt } from './doubts';
import type { Entry } from './entry';
import { hasOverwritten, isContested, isDoubtful, textIn } from './entry';
import { holdsGiven, keepsWords } from './hostText';
import type { FieldRefusal } from './refusal';

/** A text on its way: what was known of the document when it was sent, and the number of the call. */
export interface Sending {
  readonly text: string;
  readonly known: string;
  readonly at: number;
}

/** The number of the call in the place of a text that was kept back. */
export const neverSent = 0;

/** What a write found in its place, and what stands there since. */
export interface Written {
  readonly before: string;
  readonly after: string;
  /** What was found is nobody's text, as a number that follows from others: to take its place is no loss. */
  readonly isNobodys?: boolean;
  /** Struck words are given like any others. */
  readonly showsStruck?: boolean;
}

/** The document's text counts. Texts of others that wait for copying wait on. */
export const settled = <E extends Entry>(entry: E): E => ({
  ...entry,
  draft: null,
  status: 'settled',
  refusal: null,
  rival: null,
  attempts: 0,
});

export const typed = <E extends Entry>(entry: E, text: string): E => ({
  ...entry,
  draft: text,
  status: 'typing',
  refusal: null,
  attempts: 0,
});

/**
 * A text that is to be written; settled when the document has it for sure. A text of somebody's that it passes over is
 * kept.
 */
export function given<E extends Entry>(entry: E, text: string): E {
  const { rival } = entry;
  const passesOver = rival !== null && hasOverwritten(entry) && !keepsWords(rival, text);
  return wanted(passesOver ? { ...entry, replaced: [...entry.replaced, rival] } : entry, text);
}

function wanted<E extends Entry>(entry: E, text: string): E {
  const isThere = entry.text === text && entry.status !== 'writing' && entry.doubts.length === 0;
  if (isThere) return settled(entry);
  return { ...entry, draft: text, status: 'writing', refusal: null, rival: null, attempts: 0 };
}

/** A text that only follows from another step: what somebody's text stands against it is not decided on by that. */
export function proposed<E extends Entry>(entry: E, text: string): E {
  if (!isContested(entry)) return given(entry, text);
  if (entry.text === text) return settled(entry);
  return { ...entry, draft: text, status: 'typing', refusal: null, attempts: 0 };
}

/** The assessor's choice between what was given here and what others gave; none where that was decided before. */
export function picked<E extends Entry>(
  entry: E,
  choice: 'pane' | 'document',
  fit = (text: string) => text,
): E {
  if (entry.rival === null) return entry;
  if (choice === 'pane') return wanted(entry, fit(textIn(entry)));
  return hasOverwritten(entry) ? wanted(entry, entry.rival) : settled(entry);
}

/** A refused text on its way once more. */
export const sentAgain = <E extends Entry>(entry: E): E => ({
  ...entry,
  status: 'writing',
  attempts: entry.attempts + 1,
});

/** A text that is not sent: what else the place holds would be gone with it. */
export const heldBack = <E extends Entry>(entry: E): E => ({
  ...entry,
  status: 'refused',
  refusal: { kind: 'wouldLose', code: 'Holds' },
});

/** A text that was under way when the pane was closed or reloaded, offered again. */
export const recovered = <E extends Entry>(entry: E, text: string): E =>
  entry.text === text
    ? entry
    : { ...entry, draft: text, status: 'refused', refusal: { kind: 'interrupted', code: 'Reload' } };

const isAwaited = ({ draft, status }: Entry, { text }: Sending): boolean =>
  draft === text && status !== 'typing';

/**
 * The document did not take the text, or never answered; a late answer may still come. `found`: what stood there, null
 * where the host did not come to say it.
 */
export function notWritten<E extends Entry>(
  entry: E,
  sending: Sending,
  refusal: FieldRefusal,
  found: Pick<Written, 'before' | 'isNobodys'> | null,
): E {
  const over = overBy(entry, sending, found);
  const { text, at } = sending;
  const mayLand = refusal.kind === 'offline' && at !== neverSent;
  const doubting = inDoubt(entry, { text, mayLand, at, over });
  const isNews = isAwaited(entry, sending) && entry.status === 'writing';
  const now: E = isNews ? { ...doubting, status: 'refused', refusal } : doubting;
  return found ? compared(entry, now, found.before) : now;
}

/** What a text that was not confirmed takes the place of; of one that was sent before, what that try has found. */
function overBy(
  entry: Entry,
  sending: Sending,
  found: Pick<Written, 'before' | 'isNobodys'> | null,
): string | null {
  const earlier = entry.doubts.find(({ text }) => text === sending.text);
  if (earlier && (!found || keepsWords(sending.text, found.before))) return earlier.over;
  return found && (displaced(entry, sending, found) ?? '');
}

/** Whether a write that came late has taken the place of a newer text of the assessor's. */
function cameAfter(entry: Entry, { text }: Sending, { before, after }: Written): boolean {
  const newest = textIn(entry);
  return keepsWords(text, after) && keepsWords(newest, before) && !keepsWords(newest, text);
}

/** What a write took the place of though nobody here had seen it; null where it was known, nothing, or our own. */
function displaced(
  entry: Entry,
  { text, known }: Sending,
  found: Pick<Written, 'before' | 'isNobodys'>,
): string | null {
  const { before, isNobodys = false } = found;
  if (before === '' || isNobodys) return null;
  if (entry.rival !== null && keepsWords(entry.rival, before)) return before;
  const expected = [text, known].some((one) => keepsWords(one, before)) || isDoubtful(entry, before);
  return expected ? null : before;
}

const read = <E extends Entry>(entry: E, text: string, at: number): E => ({
  ...entry,
  text,
  readAt: Math.max(at, entry.readAt),
  doubts: entry.doubts.filter(({ mayLand }) => mayLand),
});

/** The document has answered a write; what was given since stays a draft. */
export const written = <E extends Entry>(entry: E, sending: Sending, found: Written): E =>
  compared(entry, takenIn(entry, sending, found), found.before);

function takenIn<E extends Entry>(entry: E, sending: Sending, found: Written): E {
  // What it found is what was read last: it ran after that, however early it was sent.
  const isLate = entry.readAt > sending.at && !keepsWords(found.before, entry.text);
  const doubts = doubtsAfter(entry, sending);
  if (!isAwaited(entry, sending) && cameAfter(entry, sending, found)) {
    const status = entry.status === 'typing' ? 'typing' : 'writing';
    return { ...entry, doubts, text: found.after, draft: textIn(entry), status };
  }
  const told = isLate ? { ...entry, doubts } : read({ ...entry, doubts }, found.after, sending.at);
  const now = isLate || !isAwaited(entry, sending) ? told : confirmed(told, sending.text, found);
  const lost = displaced(entry, sending, found);
  return lost === null ? now : besides(now, lost);
}

/** Whether all characters of a text stand in another one, in order, whatever stands between them. */
function isWithin(text: string, whole: string): boolean {
  let at = 0;
  for (const letter of comparable(text)) {
    if (letter === ' ') continue;
    at = whole.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}

/** Whether what was given, or all that is new of it, stands beside what was there. */
const isBesideFormer = (given: string, { before, after }: Written): boolean =>
  given !== '' &&
  before !== '' &&
  after.length <= before.length + given.length + 1 &&
  isWithin(given, after) &&
  isWithin(before, after);

/** Why a text that was sent is not what stands there. */
function mismatch(given: string, found: Written): FieldRefusal['kind'] {
  const { before, after, showsStruck = false } = found;
  if (keepsWords(before, after)) return showsStruck && isWithin(given, after) ? 'formerStays' : 'altered';
  return isBesideFormer(given, found) ? 'besideFormer' : 'altered';
}

function confirmed<E extends Entry>(entry: E, wantedText: string, found: Written): E {
  if (!holdsGiven(wantedText, entry.text)) {
    return { ...entry, status: 'refused', refusal: { kind: mismatch(wantedText, found), code: 'ReadBack' } };
  }
  const { rival, text } = entry;
  // What an earlier write took the place of was not yet known when this one was given.
  return hasOverwritten(entry) ? { ...settled(entry), draft: text, rival } : settled(entry);
}

/** A reading of the document: it wins, except over what was given here and isn't there yet. */
export const seen = <E extends Entry>(entry: E, text: string, at: number): E =>
  at < entry.readAt ? entry : compared(entry, seenNow(entry, text, at), text);

function seenNow<E extends Entry>(entry: E, text: string, at: number): E {
  if (text === entry.text) return seenUnchanged(read(entry, text, at));
  if (entry.draft === null) return seenAtRest(entry, text, at);
  const doubtful = isDoubtful(entry, text);
  const now = read(entry, text, at);
  if (hasOverwritten(entry)) return seenBesideOverwritten(entry, now);
  if (keepsWords(entry.draft, text)) return doubtful ? landed(now) : settled(now);
  // What is about to be written finds out by itself what it takes the place of.
  if (entry.status === 'writing') return entry;
  if (isTakenBack(entry) && !doubtful) return settled(now);
  return doubtful ? now : { ...now, rival: text };
}

/**
 * Whether the refused text is what the document held anyhow: a step that was undone while Word refused. Other lines or
 * spaces are a text of their own.
 */
const isTakenBack = ({ draft, status, text }: Entry): boolean => status === 'refused' && draft === text;

const seenUnchanged = <E extends Entry>(entry: E): E =>
  isTakenBack(entry) && entry.doubts.length === 0 ? landed(entry) : entry;

/** A text that was sent has come after all; somebody's that stood there until then was not decided on. */
const landed = <E extends Entry>(entry: E): E =>
  hasOverwritten(entry) && entry.rival !== ''
    ? { ...settled(entry), draft: entry.text, rival: entry.rival }
    : settled(entry);

function seenAtRest<E extends Entry>(entry: E, text: string, at: number): E {
  const now = read(entry, text, at);
  // An older text of our own has come late, or somebody has written the same: the assessor decides.
  return isDoubtful(entry, text) && entry.text !== ''
    ? { ...now, draft: entry.text, status: 'typing', rival: text, doubts: [] }
    : now;
}

function seenBesideOverwritten<E extends Entry>(before: E, now: E): E {
  const { rival, replaced } = before;
  const isOwn = keepsWords(textIn(before), now.text);
  if (isOwn || rival === null || keepsWords(rival, now.text) || isDoubtful(before, now.text)) return now;
  return { ...now, rival: now.text, replaced: [...replaced, rival] };
}

/** The others' texts that are kept for copying are dealt with, or one of them. */
export function withoutReplaced<E extends Entry>(entry: E, text?: string): E {
  const left = text === undefined ? [] : entry.replaced.filter((other) => other !== text);
  return left.length === entry.replaced.length ? entry : { ...entry, replaced: left };
}

/** The assessor knows that nobody knows what a text took the place of. */
export const noted = <E extends Entry>(entry: E): E => (entry.untold ? { ...entry, untold: false } : entry);
