import { keepsWords } from './hostText';
import type { FieldRefusal } from './refusal';
import { mayBeSaved } from './refusal';

/** A text that was sent and not confirmed: it may stand in the document. */
export interface Doubt {
  readonly text: string;
  /** Its call was never answered: it may reach the document at any later time. */
  readonly mayLand: boolean;
  /** The number of that call, or of the last one; 0 of an earlier pane's, and where none may come. */
  readonly at: number;
  /**
   * What it takes the place of where it stands there: "" for nothing of anybody's, null where the host has not said.
   */
  readonly over: string | null;
}

/**
 * One piece of the report that the pane and others both write: a field, or one kind of working data on one criterion.
 * Three texts are known of it: what the document held when it was last read, what was given here, and what others gave.
 */
export interface Entry {
  /** The base: what stood in the document when last read; "" while the prompt shows. */
  readonly text: string;
  /** Ours: what was given in the pane and is not yet in the document; null when there is no such thing. */
  readonly draft: string | null;
  /** `typing`: not yet sent. `writing`: sent, not yet answered. `refused`: see `refusal`. */
  readonly status: 'settled' | 'typing' | 'writing' | 'refused';
  readonly refusal: FieldRefusal | null;
  /**
   * Theirs: what somebody put into the document while a draft waited, or what a write took the place of unseen: the
   * assessor picks one.
   */
  readonly rival: string | null;
  /** Further texts of others that writes took the place of; they were not decided on and are kept for copying. */
  readonly replaced: readonly string[];
  readonly doubts: readonly Doubt[];
  /** A text of ours has come to stand there, and nobody has said what it took the place of. */
  readonly untold: boolean;
  /** How often a refused draft was sent again since it was given. */
  readonly attempts: number;
  /** The number of the call that `text` was read by: what an earlier call brings is older. */
  readonly readAt: number;
}

export const foundEntry = (text: string, readAt = 0): Entry => ({
  text,
  draft: null,
  status: 'settled',
  refusal: null,
  rival: null,
  replaced: [],
  doubts: [],
  untold: false,
  attempts: 0,
  readAt,
});

/** What the assessor sees: the draft where there is one, else the document's text. */
export const textIn = ({ draft, text }: Pick<Entry, 'draft' | 'text'>): string => draft ?? text;

/** Whether its rival stands in the document no more: a write of the pane has taken its place. */
export const hasOverwritten = ({ rival, text }: Pick<Entry, 'rival' | 'text'>): boolean =>
  rival !== null && rival !== text;

/** Whether somebody's text stands in the document against what was given here, and the assessor has yet to decide. */
export const isContested = ({ rival, text }: Pick<Entry, 'rival' | 'text'>): boolean =>
  rival !== null && rival === text;

/** Whether the pane holds something that the document doesn't. */
export const isPending = (entry: Pick<Entry, 'draft' | 'status' | 'text'>): boolean =>
  entry.draft !== null && (entry.status !== 'settled' || entry.draft !== entry.text);

/** Whether what was given may well be there, and the former text with it: sent again it might only be there twice. */
export const keepsFormer = ({ status, refusal }: Pick<Entry, 'status' | 'refusal'>): boolean =>
  status === 'refused' && mayBeSaved(refusal);

/** Whether the document holds something else than what was given here, and a person has to decide. */
export const isUnsaved = (entry: Pick<Entry, 'status' | 'refusal' | 'rival'>): boolean =>
  entry.rival !== null || (entry.status === 'refused' && !keepsFormer(entry));

export const isDoubtful = ({ doubts }: Entry, text: string): boolean =>
  doubts.some((doubt) => keepsWords(doubt.text, text));

/** What texts in doubt have taken the place of, where the host has said it. */
export const displacedBy = ({ doubts }: Pick<Entry, 'doubts'>): string[] =>
  doubts.flatMap(({ over }) => over || []);

/** Texts of others and of our own that are nowhere but here, whatever becomes of the place of the entry. */
export function textsOnlyHere(entry: Entry): string[] {
  const rivals = entry.rival !== null && hasOverwritten(entry) ? [entry.rival] : [];
  return [...entry.replaced, ...displacedBy(entry), ...rivals, ...(isPending(entry) ? [textIn(entry)] : [])];
}
