import type { FieldKey } from '../assessment/fieldKey';
import { hasOverwritten, isPending, recovered } from './field';
import type { SessionState } from './state';
import { valueOf } from './state';

/** What was given in the pane and is in no document: texts on their way, texts whose field is gone, and what a write took the place of. Null while nothing can be. */
export function unwrittenTexts(state: SessionState): ReadonlyMap<FieldKey, string> | null {
  if (state.phase !== 'open' && state.phase !== 'foreign') return null;
  const pending = state.phase === 'open' ? [...state.fields.values()].filter(isPending) : [];
  const replaced = state.phase === 'open' ? [...state.fields.values()].filter(hasOverwritten) : [];
  return new Map([
    ...replaced.map((own): [FieldKey, string] => [own.key, own.rival ?? '']),
    ...state.orphans.map(({ key, text }): [FieldKey, string] => [key, text]),
    ...pending.map((own): [FieldKey, string] => [own.key, valueOf(own)]),
  ]);
}

/** The state with the texts that an earlier pane could not write: offered at their fields or, where there is none, for copying. */
export function withRecovered(state: SessionState, kept: ReadonlyMap<FieldKey, string>): SessionState {
  if (state.phase !== 'open' && state.phase !== 'foreign') return state;
  const homed = state.phase === 'open' ? state.fields : new Map<FieldKey, never>();
  const homeless = [...kept].filter(([key]) => !homed.has(key));
  const orphans = homeless.map(([key, text]) => ({ key, label: '', text }));
  const now = orphans.length > 0 ? { ...state, orphans } : state;
  if (now.phase === 'foreign') return now;
  const fields = new Map(now.fields);
  for (const [key, text] of kept) {
    const own = fields.get(key);
    if (own) fields.set(key, recovered(own, text));
  }
  return { ...now, fields };
}
