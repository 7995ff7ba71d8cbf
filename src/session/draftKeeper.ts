import { criterionKey } from '../assessment/fieldKey';
import { noWork } from '../assessment/workingData';
import type { Drafts, DraftStore, WorkDraft } from './draftStore';
import { foundEntry } from './entry';
import type { Ledger } from './ledger';
import type { Orphan, SessionState } from './state';
import { unwrittenTexts } from './unwritten';
import { dataOf, readWorkKey } from './workEntries';
import type { Working } from './working';

/** Of working data, what a person wrote in words. */
function copyOf({ key, text }: WorkDraft): Orphan[] {
  const { number } = readWorkKey(key);
  const { note, need } = dataOf(new Map([[key, foundEntry(text)]])).get(number) ?? noWork;
  const words = note || (need?.recommendations ?? '');
  const field = criterionKey(number, 'comments');
  return words === '' ? [] : [{ key: field, label: '', text: words, why: 'otherText' }];
}

const isUnchanged = (state: SessionState, before: SessionState): boolean =>
  state.phase === 'open' &&
  before.phase === 'open' &&
  state.fields === before.fields &&
  state.orphans === before.orphans;

/** Keeps what is not in the document over a reload of the pane, whenever it changes. */
export class DraftKeeper {
  constructor(
    private readonly ledger: Ledger,
    private readonly working: Working,
    private readonly drafts: DraftStore,
  ) {
    ledger.store.subscribe((state, before) => {
      if (!isUnchanged(state, before)) this.keep();
    });
    working.store.subscribe(() => this.keep());
  }

  /** Takes the working data that an earlier pane could not keep: that of another report is only for copying. */
  recover({ work }: Drafts, fits: boolean): void {
    if (fits) {
      this.working.recover(work);
      return;
    }
    const state = this.ledger.store.getState();
    const left = work.flatMap(copyOf);
    if ('orphans' in state && left.length > 0)
      this.ledger.replace({ ...state, orphans: [...state.orphans, ...left] });
  }

  private keep(): void {
    const drafts = unwrittenTexts(this.ledger.store.getState(), this.working.unkept());
    if (!drafts) return;
    const isNothing = drafts.texts.length + drafts.work.length === 0;
    const draftsUnkept = !this.drafts.save(drafts) && !isNothing;
    if (this.ledger.opened()?.draftsUnkept !== draftsUnkept) this.ledger.set({ draftsUnkept });
  }
}
