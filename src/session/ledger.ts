import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { cleanText } from '../characters/cleaning';
import type { FieldKey } from '../assessment/fieldKey';
import type { Holding } from '../assessment/holding';
import type { FieldState, OpenReport, SessionState } from './state';

/** The state of one open report, changed in the moment in which something is known. */
export class Ledger {
  readonly store: StoreApi<SessionState> = createStore<SessionState>(() => ({ phase: 'opening' }));

  opened(): OpenReport | null {
    const state = this.store.getState();
    return state.phase === 'open' ? state : null;
  }

  set(changes: Partial<Omit<OpenReport, 'phase'>>): void {
    const open = this.opened();
    if (open) this.store.setState({ ...open, ...changes }, true);
  }

  replace(state: SessionState): void {
    this.store.setState(state, true);
  }

  change(key: FieldKey, next: (own: FieldState) => FieldState): void {
    this.changeAll([[key, next]]);
  }

  /** Changes fields in one go; those that the document lacks are passed over. */
  changeAll(changes: Iterable<readonly [FieldKey, (own: FieldState) => FieldState]>): void {
    const open = this.opened();
    if (!open) return;
    const fields = new Map(open.fields);
    let changed = false;
    for (const [key, next] of changes) {
      const own = fields.get(key);
      const now = own && next(own);
      if (!now || now === own) continue;
      fields.set(key, now);
      changed = true;
    }
    if (changed) this.set({ fields });
  }

  /** So many characters of what was given could not be taken over. */
  leaveOut(count: number): void {
    const open = this.opened();
    if (open && count > 0) this.set({ leftOut: open.leftOut + count });
  }

  /** A write has taken along what nobody here knew of. */
  tellUnasked(key: FieldKey, holds: readonly Holding[]): void {
    const open = this.opened();
    const others = open?.tookAlong.filter((one) => one.key !== key) ?? [];
    this.set({ tookAlong: [...others, { key, holds }] });
  }

  /** A given text as pane, document and working data can all hold it; what is left out is reported. */
  clean(given: string): string {
    const { text, dropped } = cleanText(given);
    this.leaveOut(dropped);
    return text;
  }

  fieldsThat(which: (own: FieldState) => boolean): FieldState[] {
    return [...(this.opened()?.fields.values() ?? [])].filter(which);
  }
}
