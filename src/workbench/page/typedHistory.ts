import type { Control } from '../controls/control';
import type { WordDocument } from '../wordDocument';

/** A stretch of typing in one field: what stood there before, and after it. */
interface Typed {
  readonly control: Control;
  readonly before: string;
  readonly after: string;
  /** When its last key was pressed. */
  readonly at: number;
}

/** Typing that goes on after a longer pause is taken back by itself. */
const pause = 1_000;

const textIn = (control: Control): string => (control.showingPrompt ? '' : control.text);

/** What a person has typed into a document: taken back and done again, also when the field was left long ago. */
export class TypedHistory {
  private done: readonly Typed[] = [];
  private undone: readonly Typed[] = [];

  constructor(private readonly source: WordDocument) {}

  /** Writes what was typed, and keeps what it took the place of. */
  type(control: Control, text: string): void {
    const at = Date.now();
    const last = this.done.at(-1);
    const before = textIn(control);
    const goesOn = last?.control.element === control.element && at - last.at < pause && last.after === before;
    this.done = goesOn
      ? [...this.done.slice(0, -1), { ...last, after: text, at }]
      : [...this.done, { control, before, after: text, at }];
    this.undone = [];
    this.source.typeInto(control, text);
  }

  undo(): void {
    const last = this.done.at(-1);
    if (!last) return;
    this.done = this.done.slice(0, -1);
    if (this.write(last.control, last.after, last.before)) this.undone = [...this.undone, { ...last, at: 0 }];
  }

  redo(): void {
    const last = this.undone.at(-1);
    if (!last) return;
    this.undone = this.undone.slice(0, -1);
    if (this.write(last.control, last.before, last.after)) this.done = [...this.done, last];
  }

  /** Not over what somebody else, such as the pane, has written since. */
  private write(control: Control, known: string, wanted: string): boolean {
    const { source } = this;
    if (source.isGone(control) || control.cannotEdit || textIn(control) !== known) return false;
    source.select(control);
    source.typeInto(control, wanted);
    return true;
  }
}
