import type { FieldKey } from '../assessment/fieldKey';
import type { Holding } from '../assessment/holding';
import type { WorkTurn } from '../assessment/workingData';
import type { FieldAnswer } from '../template/answers';
import { withdrawn } from '../template/answers';
import { keepsWords } from './hostText';
import type { HistoryView, NotBack, StepName } from './historyView';
import type { FieldState } from './state';
import { valueOf } from './state';

interface Change {
  readonly key: FieldKey;
  readonly before: string;
  readonly after: string;
  /** What else the field held, and lost with its text. */
  readonly lost?: readonly Holding[];
}

export interface HistoryStep {
  readonly name: StepName;
  readonly changes: readonly Change[];
  /** What the assessor said of unsure fields. */
  readonly answers?: readonly FieldAnswer[];
  /** What came into the working data along with it. */
  readonly work?: readonly WorkTurn[];
}

/** What brings a step back, or does it again. */
export interface Turn {
  readonly texts: ReadonlyMap<FieldKey, string>;
  readonly answers: readonly FieldAnswer[];
  readonly work: readonly WorkTurn[];
}

const noTurn: Turn = { texts: new Map(), answers: [], work: [] };

/** Steps remembered; more than an evening's work. */
const longest = 500;

/** The pane's own undo: Word's can't be relied on. A field changed since is never overwritten. */
export class History {
  private done: HistoryStep[] = [];
  private undone: HistoryStep[] = [];
  private leftAlone: FieldKey[] = [];
  private notBack: NotBack[] = [];

  record(step: HistoryStep): void {
    const changes = step.changes.filter(({ before, after }) => before !== after);
    if (changes.length === 0 && !step.answers && !step.work?.length) return;
    this.done = [...this.done, { ...step, changes }].slice(-longest);
    this.undone = [];
    this.leftAlone = [];
    this.notBack = [];
  }

  /** What undoes the last step; nothing when there is none or all of it has changed since. */
  undo(fields: ReadonlyMap<FieldKey, FieldState>): Turn {
    const step = this.done.pop();
    if (!step) return noTurn;
    this.undone.push(step);
    const texts = this.turn(step.changes, fields);
    this.notBack = step.changes.flatMap(({ key, lost = [] }) =>
      lost.length > 0 && texts.has(key) ? [{ key, holds: lost }] : [],
    );
    return { texts, answers: (step.answers ?? []).map(withdrawn), work: step.work ?? [] };
  }

  /** What does the last undone step again. */
  redo(fields: ReadonlyMap<FieldKey, FieldState>): Turn {
    const step = this.undone.pop();
    if (!step) return noTurn;
    this.done.push(step);
    this.notBack = [];
    const reversed = step.changes.map(({ key, before, after }) => ({ key, before: after, after: before }));
    return { texts: this.turn(reversed, fields), answers: step.answers ?? [], work: step.work ?? [] };
  }

  /** A write has taken the place of a text that nobody here had seen: that is what undoing its step brings back. */
  tookThePlaceOf(key: FieldKey, known: string, replaced: string): void {
    const isIt = (change: Change): boolean => change.key === key && keepsWords(change.before, known);
    this.amendLast(isIt, (change) => ({ ...change, before: replaced }));
  }

  /** A write took away what else the field held: undoing its step brings back the text alone. */
  tookAlong(key: FieldKey, text: string, lost: readonly Holding[]): void {
    const isIt = (change: Change): boolean => change.key === key && keepsWords(change.after, text);
    this.amendLast(isIt, (change) => ({ ...change, lost }));
  }

  /** The document says what was given in words of its own: by these it is known as left alone since. */
  worded(key: FieldKey, given: string, text: string): void {
    const isIt = (change: Change): boolean => change.key === key && keepsWords(change.after, given);
    this.amendLast(isIt, (change) => ({ ...change, after: text }));
  }

  /** Corrects what the last step wrote there, as a part of that step. */
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
      notBack: this.notBack,
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
