import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { ComparedReport } from '../../assessment/comparison/change';
import type { ComparedText } from '../../assessment/comparison/differences';
import type { ChoiceSource, FoundChoice } from '../../assessment/comparison/keptChoices';
import { foundChoice, keptPieces } from '../../assessment/comparison/keptChoices';
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
import { keptForHere, reconciledHere } from '../../assessment/comparison/reconciledWork';
import type { FieldKey } from '../../assessment/fieldKey';
import type { CriterionWork, WorkingData } from '../../assessment/workingData';
import { noWork } from '../../assessment/workingData';
import type { Session } from '../../session/session';
import type { OpenReport } from '../../session/state';
import { reportTexts } from '../../session/state';
import type { WorkingState } from '../../session/working/workingState';
import type { Beside } from '../compare/beside';
import { besideOpen, openSide } from '../compare/beside';
import type { Picked } from '../compare/compareDesk';
import { compareDeskOf } from '../compare/compareDesk';
import { circleOf } from './circle';

export interface Reconciliation {
  /** The fields that the last press of the button wrote, or is writing; null before the first one. */
  readonly taken: readonly FieldKey[] | null;
}

/** All that was chosen, by criterion, as far as the reports that it is of are picked. */
type FoundChoices = ReadonlyMap<number, FoundChoice>;

const sourcesOf = (colleagues: readonly Beside[]): ChoiceSource[] =>
  colleagues.map(({ id, report }) => ({ id, texts: report.texts, work: report.work }));

function colleaguesOf(open: OpenReport, picked: readonly Picked[]): readonly Beside[] {
  const own = openSide(open);
  return circleOf(picked.flatMap((one) => besideOpen(own, one) ?? [])).colleagues;
}

/** The colleagues' reports among the picked ones, as choices are found again in them. */
export const choiceSources = (open: OpenReport, picked: readonly Picked[]): ChoiceSource[] =>
  sourcesOf(colleaguesOf(open, picked));

/** What the working data of an open report keep of choices, found again among the picked reports. */
export function foundChoices(
  own: ComparedReport,
  work: WorkingData,
  colleagues: readonly Beside[],
): FoundChoices {
  const sources = sourcesOf(colleagues);
  const found = [...work].flatMap(([number, { chosen }]) =>
    chosen ? [[number, foundChoice(chosen, { number, open: own, sources })] as const] : [],
  );
  return new Map(found);
}

export const choicesIn = (found: FoundChoices): Choices =>
  new Map([...found].map(([number, { choice }]) => [number, choice]));

/**
 * What is chosen while differences are settled. It is kept with the working data until it is written, so that it
 * outlives the pane; others' texts are known there by their digests alone. What is of a report that is put away waits
 * for it.
 */
export class ReconcileDesk {
  readonly store: StoreApi<Reconciliation> = createStore((): Reconciliation => ({ taken: null }));

  constructor(private readonly session: Session) {
    session.onOtherDocument(() => this.store.setState({ taken: null }));
  }

  /** Whether anything is chosen and not written. */
  readonly hasChoices = ({ data }: Pick<WorkingState, 'data'>): boolean =>
    [...data.values()].some(({ chosen }) => (chosen ?? []).length > 0);

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
    if (own) this.change(number, (choice) => currentChoice(new Map([[number, choice]]), own, number));
  }

  /** Gives up what waits for reports that are not picked. */
  dropWaiting(): void {
    const changes = [...this.found()].flatMap(([number, { choice, waiting }]) =>
      waiting.length > 0 ? [[number, { chosen: keptPieces(choice, []) }] as const] : [],
    );
    this.session.working.changeAll(new Map(changes));
  }

  /** Marks the criterion as settled; the mark is kept with the working data. */
  settle(number: number, settled: boolean): void {
    const own = this.ownSide();
    const change = new Map([[number, { settled }]]);
    if (own) this.session.working.changeAll(settled ? keptForHere(change, own) : change);
  }

  /**
   * Writes all that is chosen as one step; the reasons go to the assessor's notes, and what had a choice is settled.
   * Choices over what has changed since, or of a report that is not picked, wait on.
   */
  write(): void {
    const state = this.session.store.getState();
    const own = this.ownSide();
    if (state.phase !== 'open' || !own) return;
    const found = this.found();
    const before = state.fields;
    const takeover = takeoverOf(choicesIn(found), own);
    const here = { ...own, work: reconciledHere(own.work, own.open) };
    const work = workTakeover(found, own, independentWork(takeover.scores, here));
    this.session.takeOver(takeover, work.size === 0 ? work : keptForHere(work, own));
    const after = this.session.store.getState();
    const fields = after.phase === 'open' ? after.fields : before;
    const taken = [...fields.values()].filter((field) => before.get(field.key)?.draft !== field.draft);
    this.store.setState({ taken: taken.map(({ key }) => key) });
  }

  private ownSide(): OwnSide | null {
    const state = this.session.store.getState();
    if (state.phase !== 'open') return null;
    return { open: reportTexts(state), work: this.session.working.store.getState().data };
  }

  private found(): FoundChoices {
    const state = this.session.store.getState();
    if (state.phase !== 'open') return new Map();
    const { data } = this.session.working.store.getState();
    const picked = compareDeskOf(this.session).store.getState();
    return foundChoices(openSide(state), data, colleaguesOf(state, picked));
  }

  private change(number: number, next: (choice: CriterionChoice) => CriterionChoice): void {
    const { choice = noChoice, waiting = [] } = this.found().get(number) ?? {};
    this.session.working.change(number, { chosen: keptPieces(next(choice), waiting) });
  }
}

/**
 * Ticks and figures that were chosen, the reasons behind the notes that are there, the mark of what is settled, the
 * scores that give way, and the choices that wait on.
 */
function workTakeover(
  found: FoundChoices,
  own: OwnSide,
  independent: ReturnType<typeof independentWork>,
): ReadonlyMap<number, Partial<CriterionWork>> {
  const choices = choicesIn(found);
  const changes = [...found].flatMap(([number, { waiting }]): [number, Partial<CriterionWork>][] => {
    const choice = currentChoice(choices, own, number);
    if (!hasChoice(choice)) return [];
    const chosen = keptPieces(lapsedChoice(choices, own, number), waiting);
    const { note } = own.work.get(number) ?? noWork;
    const noted = choice.reason.trim() === '' ? {} : { note: noteWith(note, choice.reason) };
    const given = takenWork.map((kind) => choice.work[kind]?.given ?? {});
    const settled = chosen ? {} : { settled: true };
    return [[number, Object.assign({ chosen, ...settled, ...noted, ...independent.get(number) }, ...given)]];
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
