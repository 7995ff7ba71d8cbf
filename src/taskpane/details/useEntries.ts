import { isBlank } from '../../characters/plain';
import { useState } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import type { ListFieldText } from '../../assessment/frontLists';
import { fieldOfEntry, joinEntries, placeEntries, readEntries } from '../../assessment/frontLists';
import type { FieldState } from '../../session/state';
import { valueOf } from '../../session/state';
import type { Session } from '../../session/session';
import { useSession } from '../SessionProvider';

const withoutBlankEnd = (entries: readonly string[]): readonly string[] =>
  entries.slice(0, entries.findLastIndex((entry) => !isBlank(entry)) + 1);

/** The entries of a list on their way between its fields and the page. */
export interface Entries {
  /** What the page shows: at least one, blank ones at the end included. */
  readonly shown: readonly string[];
  /** The list can be rearranged: all fields can be written, and none waits for a choice. */
  readonly steady: boolean;
  /** Entries that have no field of their own get none: the last field takes one line only. */
  readonly full: boolean;
  /** The field that was typed into last. */
  readonly typed: FieldState | undefined;
  /** The field that the entry stands in. */
  readonly fieldOf: (entry: number) => FieldState | undefined;
  readonly type: (entry: number, text: string) => void;
  /** Shows a blank entry at the end; answers with its place. */
  readonly add: () => number;
  /** Takes the entry out and closes the gap. */
  readonly remove: (entry: number) => void;
  /** Puts several entries in the place of one; answers with the place of the last. */
  readonly replace: (entry: number, entries: readonly string[]) => number;
  /** The assessor has left the entry: what was typed into a field of its own is written. */
  readonly leaveEntry: (entry: number) => void;
  /** The assessor has left the list: what was typed is written, blank lines between entries apart. */
  readonly leave: () => void;
}

/** The entries of a list's fields, of which at least so many are shown. */
export function useEntries(own: readonly FieldState[], atLeast: number): Entries {
  const session = useSession();
  const [asked, setAsked] = useState(false);
  const [typed, setTyped] = useState<FieldKey | null>(null);
  const fields = own.map((field): ListFieldText => ({ ...field, text: valueOf(field) }));
  const entries = readEntries(fields);
  const isAsked = asked && !isBlank(entries.at(-1) ?? '');
  const count = Math.max(1, atLeast, entries.length + (isAsked ? 1 : 0));
  const shown = Array.from({ length: count }, (_, entry) => entries[entry] ?? '');
  const last = fields.length - 1;
  const multiline = fields[last]?.multiline ?? true;
  const fieldOf = (entry: number): FieldState | undefined => own[fieldOfEntry(fields, entry)];

  const type = (entry: number, text: string): void => {
    const changed = shown.with(entry, text);
    if (entry === shown.length - 1) setAsked(isBlank(text));
    const ofLast = joinEntries(withoutBlankEnd(changed.slice(last)), multiline);
    const field = fieldOf(entry);
    if (!field) return;
    setTyped(field.key);
    session.type(field.key, entry < last || !multiline ? text : ofLast);
  };
  const place = (wanted: readonly string[]): void => {
    own.forEach(({ key }) => session.leave(key));
    const [first] = own;
    if (first) session.edit({ kind: 'text', key: first.key }, placeEntries(fields, wanted));
    setAsked(false);
  };
  return {
    shown,
    steady: own.every(({ reachable, rival }) => reachable && rival === null),
    full: !multiline && entries.length >= fields.length,
    typed: own.find(({ key }) => key === typed),
    fieldOf,
    type,
    add: () => {
      setAsked(true);
      return isBlank(shown.at(-1) ?? '') ? shown.length - 1 : shown.length;
    },
    remove: (entry) => place(shown.toSpliced(entry, 1)),
    replace: (entry, several) => {
      place(shown.toSpliced(entry, 1, ...several));
      return entry + several.length - 1;
    },
    leaveEntry: (entry) => {
      const field = fieldOf(entry);
      if (field && (entry < last || !multiline)) session.leave(field.key);
    },
    leave: () => leaveList(session, fields, own),
  };
}

function leaveList(session: Session, fields: readonly ListFieldText[], own: readonly FieldState[]): void {
  const last = fields.at(-1);
  const lines = last?.multiline ? last.text.split('\n') : [];
  if (last && own.at(-1)?.status === 'typing' && lines.some(isBlank)) {
    session.type(last.key, lines.filter((line) => !isBlank(line)).join('\n'));
  }
  own.forEach(({ key }) => session.leave(key));
}
