import type { FieldKey } from '../assessment/fieldKey';
import type { FieldAnswer } from '../template/answers';
import { withdrawn } from '../template/answers';
import { keepsWords } from './hostText';
import type { HistoryView, StepName } from './historyView';
import type { FieldState } from './state';
import { valueOf } from './state';

interface Change {
  readonly key: FieldKey;
  readonly before: string;
  readonly after: string;
}

export interface HistoryStep {
  readonly name: StepName;
  readonly changes: readonly Change[];
  /** What the assessor said of unsure fields. */
  readonly answers?: readonly FieldAnswer[];
}

/** What brings a step back, or does it again. */
export interface Turn {
  readonly texts: ReadonlyMap<FieldKey, string>;
  readonly answers: readonly FieldAnswer[];
}

const noTurn: Turn = { texts: new Map(), answers: [] };

/** Steps remembered; more than an evening's work. */
const longest = 500;

/** The pane's own undo: Word's can't be relied on. A field changed since is never overwritten. */
export class History {
  private done: HistoryStep[] = [];
  private undone: HistoryStep[] = [];
  private leftAlone: FieldKey[] = [];

  record(step: HistoryStep): void {
    const changes = step.changes.filter(({ before, after }) => before !== after);
    if (changes.length === 0 && !step.answers) return;
    this.done = [...this.done, { ...step, changes }].slice(-longest);
    this.undone = [];
    this.leftAlone = [];
  }

  /** What undoes the last step; nothing when there is none or all of it has changed since. */
  undo(fields: ReadonlyMap<FieldKey, FieldState>): Turn {
    const step = this.done.pop();
    if (!step) return noTurn;
    this.undone.push(step);
    return { texts: this.turn(step.changes, fields), answers: (step.answers ?? []).map(withdrawn) };
  }

  /** What does the last undone step again. */
  redo(fields: ReadonlyMap<FieldKey, FieldState>): Turn {
    const step = this.undone.pop();
    if (!step) return noTurn;
    this.done.push(step);
    const reversed = step.changes.map(({ key, before, after }) => ({ key, before: after, after: before }));
    return { texts: this.turn(reversed, fields), answers: step.answers ?? [] };
  }

  /** A write has taken the place of a text that nobody here had seen: that is what undoing its step brings back. */
  tookThePlaceOf(key: FieldKey, known: string, replaced: string): void {
    const isIt = (change: Change): boolean => change.key === key && keepsWords(change.before, known);
    this.amendLast(isIt, (change) => ({ ...change, before: replaced }));
  }

  /** What the last step wrote there was wrong and is put right: the step's own now. */
  corrected(key: FieldKey, text: string): void {
    this.amendLast(
      (change) => change.key === key,
      (change) => ({ ...change, after: text }),
    );
  }

  view(): HistoryView {
    return {
      undo: this.done.at(-1)?.name ?? null,
      redo: this.undone.at(-1)?.name ?? null,
      leftAlone: this.leftAlone,
    };
  }

  private amendLast(which: (change: Change) => boolean, amend: (change: Change) => Change): void {
    for (const name of ['done', 'undone'] as const) {
      const at = this[name].findLastIndex(({ changes }) => changes.some(which));
      const step = this[name][at];
      if (!step) continue;
      const changes = step.changes.map((change) => (which(change) ? amend(change) : change));
      this[name] = this[name].with(at, { ...step, changes });
      return;
    }
  }

  private turn(changes: readonly Change[], fields: ReadonlyMap<FieldKey, FieldState>): Map<FieldKey, string> {
    const isAsLeft = ({ key, after }: Change): boolean => keepsWords(after, valueOf(fields.get(key)));
    this.leftAlone = changes.filter((change) => !isAsLeft(change)).map(({ key }) => key);
    return new Map(changes.filter(isAsLeft).map(({ key, before }) => [key, before]));
  }
}
