import type { FieldKey } from '../assessment/fieldKey';
import type { Draft } from './draftStore';
import { hasOverwritten, isPending, recovered } from './field';
import { frontDigest } from './frontDigest';
import type { FieldState, SessionState } from './state';
import { valueOf } from './state';

/**
 * What was given in the pane and is in no document: texts on their way, texts whose field is gone, and what a write
 * took the place of. Null while nothing can be.
 */
export function unwrittenTexts(state: SessionState): ReadonlyMap<FieldKey, Draft> | null {
  if (state.phase !== 'open' && state.phase !== 'foreign') return null;
  const fields = state.phase === 'open' ? [...state.fields.values()] : [];
  const front = state.phase === 'open' ? frontDigest(state.fields) : '';
  const draft = ({ key, text: base }: FieldState, text: string): [FieldKey, Draft] => [
    key,
    { text, base, front },
  ];
  return new Map([
    ...fields.filter(hasOverwritten).map((own) => draft(own, own.rival ?? '')),
    ...state.orphans.map(({ key, text }): [FieldKey, Draft] => [key, { text, base: null, front }]),
    ...fields.filter(isPending).map((own) => draft(own, valueOf(own))),
  ]);
}

/**
 * The state with the texts that an earlier pane could not write: offered at their fields where field and report are as
 * they were when the text was given, otherwise for copying.
 */
export function withRecovered(state: SessionState, kept: ReadonlyMap<FieldKey, Draft>): SessionState {
  if (state.phase !== 'open' && state.phase !== 'foreign') return state;
  const own = state.phase === 'open' ? state.fields : new Map<FieldKey, FieldState>();
  const front = frontDigest(own);
  const isThere = (key: FieldKey, { text }: Draft): boolean => own.get(key)?.text === text;
  const fits = (key: FieldKey, draft: Draft): boolean =>
    draft.front === front && draft.base === own.get(key)?.text;
  const open = [...kept].filter(([key, draft]) => !isThere(key, draft));
  const orphans = open
    .filter(([key, draft]) => !fits(key, draft))
    .map(([key, { text }]) => ({
      key,
      label: own.get(key)?.label ?? '',
      text,
    }));
  const now = orphans.length > 0 ? { ...state, orphans } : state;
  if (now.phase === 'foreign') return now;
  const fields = new Map(now.fields);
  for (const [key, draft] of open) {
    const field = fields.get(key);
    if (field && fits(key, draft)) fields.set(key, recovered(field, draft.text));
  }
  return { ...now, fields };
}
