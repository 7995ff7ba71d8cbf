import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { ComparedText } from '../../assessment/comparison/differences';
import type {
  Choices,
  CriterionChoice,
  OwnSide,
  ScoreChoice,
  TakenWork,
  TextChoice,
  WorkChoice,
} from '../../assessment/comparison/reconcile';
import {
  currentChoice,
  hasChoice,
  independentWork,
  lapsedChoice,
  noChoice,
  renewedChoice,
  takenWork,
  takeoverOf,
} from '../../assessment/comparison/reconcile';
import type { FieldKey } from '../../assessment/fieldKey';
import type { CriterionWork } from '../../assessment/workingData';
import { noWork } from '../../assessment/workingData';
import type { WorkDraft } from '../../session/draftStore';
import type { Session } from '../../session/session';
import { reportTexts } from '../../session/state';
import { textOfWork, workKey } from '../../session/workEntries';
import type { Picked } from '../compare/compareDesk';
import { compareDeskOf } from '../compare/compareDesk';

export interface Reconciliation {
  readonly choices: Choices;
  /** The fields that the last press of the button wrote, or is writing; null before the first one. */
  readonly taken: readonly FieldKey[] | null;
}

/** The choice without what is of other reports than these; a text that was made of several is the assessor's own. */
function choiceFrom(held: ReadonlySet<number>, choice: CriterionChoice): CriterionChoice {
  const isHeld = ([, { from }]: [string, { readonly from: number | null }]): boolean =>
    from === null || held.has(from);
  return {
    ...choice,
    texts: Object.fromEntries(Object.entries(choice.texts).filter(isHeld)),
    work: Object.fromEntries(Object.entries(choice.work).filter(isHeld)),
  };
}

/**
 * What is chosen while differences are settled. It lives in memory alone, since it holds others' texts; only the
 * reasons, which are the assessor's own, outlive a reload, as notes.
 */
export class ReconcileDesk {
  readonly store: StoreApi<Reconciliation> = createStore((): Reconciliation => ({
    choices: new Map(),
    taken: null,
  }));

  constructor(private readonly session: Session) {
    compareDeskOf(session).store.subscribe((picked) => this.keepOnly(picked));
    session.onOtherDocument(() => this.store.setState({ choices: new Map(), taken: null }));
    this.store.subscribe(() => this.keepReasons());
    session.working.store.subscribe(() => this.keepReasons());
  }

  chooseScore(number: number, score: ScoreChoice | null): void {
    this.change(number, (choice) => ({ ...choice, score }));
  }

  /** Null leaves the field as it is. */
  chooseText(number: number, field: ComparedText, text: TextChoice | null): void {
    this.change(number, (choice) => {
      const others = Object.entries(choice.texts).filter(([name]) => name !== field);
      return { ...choice, texts: Object.fromEntries(text ? [...others, [field, text]] : others) };
    });
  }

  /** Null leaves the ticks or figures as they are. */
  chooseWork(number: number, kind: TakenWork, work: WorkChoice | null): void {
    this.change(number, (choice) => {
      const others = Object.entries(choice.work).filter(([name]) => name !== kind);
      return { ...choice, work: Object.fromEntries(work ? [...others, [kind, work]] : others) };
    });
  }

  giveReason(number: number, reason: string): void {
    this.change(number, (choice) => ({ ...choice, reason }));
  }

  /** Lets what was chosen for a criterion stand over what the report has there now. */
  renew(number: number): void {
    const own = this.ownSide();
    if (own) this.change(number, (choice) => renewedChoice(choice, own, number));
  }

  /** Gives up what was chosen for a criterion over something else than the report has there now. */
  drop(number: number): void {
    const own = this.ownSide();
    const { choices } = this.store.getState();
    if (own) this.change(number, () => currentChoice(choices, own, number));
  }

  /** Marks the criterion as settled; the mark is kept with the working data. */
  settle(number: number, settled: boolean): void {
    this.session.working.change(number, { settled });
  }

  /**
   * Writes all that is chosen as one step; the reasons go to the assessor's notes, and what had a choice is settled.
   * Choices over what has changed since wait on.
   */
  write(): void {
    const state = this.session.store.getState();
    const own = this.ownSide();
    if (state.phase !== 'open' || !own) return;
    const { choices } = this.store.getState();
    const lapsed = [...choices.keys()].map((number) => [number, lapsedChoice(choices, own, number)] as const);
    const before = state.fields;
    const takeover = takeoverOf(choices, own);
    this.session.takeOver(takeover, workTakeover(choices, own, independentWork(takeover.scores, own)));
    const after = this.session.store.getState();
    const fields = after.phase === 'open' ? after.fields : before;
    const taken = [...fields.values()].filter((field) => before.get(field.key)?.draft !== field.draft);
    this.store.setState({
      choices: new Map(lapsed.filter(([, choice]) => hasChoice(choice))),
      taken: taken.map(({ key }) => key),
    });
  }

  private ownSide(): OwnSide | null {
    const state = this.session.store.getState();
    if (state.phase !== 'open') return null;
    return { open: reportTexts(state), work: this.session.working.store.getState().data };
  }

  private keepReasons(): void {
    const { working } = this.session;
    const unkept = new Map(working.unkept().map(({ key, base }) => [key, base]));
    const reasons = [...this.store.getState().choices].filter(([, { reason }]) => reason.trim() !== '');
    const notes = reasons.map(([number, { reason }]): WorkDraft => {
      const key = workKey(number, 'note');
      const work = working.of(number);
      const text = textOfWork({ ...work, note: noteWith(work.note, reason) }, 'note');
      return { key, text, base: unkept.get(key) ?? textOfWork(work, 'note') };
    });
    this.session.keepNotes(notes);
  }

  /** What was chosen of a report that was put away, or is none of a colleague's any more, goes with it. */
  private keepOnly(picked: readonly Picked[]): void {
    const { choices } = this.store.getState();
    const held = new Set(
      picked.filter(({ chosen }) => chosen === null || chosen === 'colleague').map(({ id }) => id),
    );
    const kept = [...choices].map(([number, choice]) => [number, choiceFrom(held, choice)] as const);
    this.store.setState({ choices: new Map(kept.filter(([, choice]) => hasChoice(choice))) });
  }

  private change(number: number, next: (choice: CriterionChoice) => CriterionChoice): void {
    const { choices } = this.store.getState();
    const choice = next(choices.get(number) ?? noChoice);
    const others = [...choices].filter(([other]) => other !== number);
    const all: Choices = new Map(hasChoice(choice) ? [...others, [number, choice]] : others);
    this.store.setState({ choices: all });
  }
}

/**
 * Ticks and figures that were chosen, the reasons behind the notes that are there, the mark of what is settled, and the
 * scores that give way.
 */
function workTakeover(
  choices: Choices,
  own: OwnSide,
  independent: ReturnType<typeof independentWork>,
): ReadonlyMap<number, Partial<CriterionWork>> {
  const changes = [...choices.keys()].flatMap((number): [number, Partial<CriterionWork>][] => {
    const choice = currentChoice(choices, own, number);
    if (!hasChoice(choice)) return [];
    const { note } = own.work.get(number) ?? noWork;
    const noted = choice.reason.trim() === '' ? {} : { note: noteWith(note, choice.reason) };
    const given = takenWork.map((kind) => choice.work[kind]?.given ?? {});
    const settled = hasChoice(lapsedChoice(choices, own, number)) ? {} : { settled: true };
    return [[number, Object.assign({ ...settled, ...noted, ...independent.get(number) }, ...given)]];
  });
  return new Map(changes);
}

const noteWith = (note: string, reason: string): string =>
  [note, reason.trim()].filter((text) => text !== '').join('\n');

const desks = new WeakMap<Session, ReconcileDesk>();

/** The desk of a session: what was chosen is still there when the page is turned to again. */
export function reconcileDeskOf(session: Session): ReconcileDesk {
  const desk = desks.get(session) ?? new ReconcileDesk(session);
  desks.set(session, desk);
  return desk;
}
