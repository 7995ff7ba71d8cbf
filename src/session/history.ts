import type { FieldKey } from '../assessment/fieldKey';
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
}

/** Steps remembered; more than an evening's work. */
const longest = 500;

/** The pane's own undo: Word's can't be relied on. A field changed since is never overwritten. */
export class History {
  private done: HistoryStep[] = [];
  private undone: HistoryStep[] = [];
  private leftAlone: FieldKey[] = [];

  record(step: HistoryStep): void {
    const changes = step.changes.filter(({ before, after }) => before !== after);
    if (changes.length === 0) return;
    this.done = [...this.done, { ...step, changes }].slice(-longest);
    this.undone = [];
    this.leftAlone = [];
  }

  /** The texts that undo the last step; empty when there is none or all of it has changed since. */
  undo(fields: ReadonlyMap<FieldKey, FieldState>): Map<FieldKey, string> {
    const step = this.done.pop();
    if (!step) return new Map();
    this.undone.push(step);
    return this.turn(step.changes, fields);
  }

  /** The texts that do the last undone step again. */
  redo(fields: ReadonlyMap<FieldKey, FieldState>): Map<FieldKey, string> {
    const step = this.undone.pop();
    if (!step) return new Map();
    this.done.push(step);
    const reversed = step.changes.map(({ key, before, after }) => ({ key, before: after, after: before }));
    return this.turn(reversed, fields);
  }

  /** A write took the place of another text than was known: to undo the step that made it is to put that back. */
  hasReplaced(key: FieldKey, after: string, before: string): void {
    const isIt = (change: Change): boolean => change.key === key && change.after === after;
    const at = this.done.findLastIndex(({ changes }) => changes.some(isIt));
    const step = this.done[at];
    if (!step) return;
    const changes = step.changes.map((change) => (isIt(change) ? { ...change, before } : change));
    this.done[at] = { ...step, changes };
  }

  view(): HistoryView {
    return {
      undo: this.done.at(-1)?.name ?? null,
      redo: this.undone.at(-1)?.name ?? null,
      leftAlone: this.leftAlone,
    };
  }

  private turn(changes: readonly Change[], fields: ReadonlyMap<FieldKey, FieldState>): Map<FieldKey, string> {
    const isAsLeft = ({ key, after }: Change): boolean => keepsWords(after, valueOf(fields.get(key)));
    this.leftAlone = changes.filter((change) => !isAsLeft(change)).map(({ key }) => key);
    return new Map(changes.filter(isAsLeft).map(({ key, before }) => [key, before]));
  }
}
