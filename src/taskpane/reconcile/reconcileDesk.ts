import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { ComparedText } from '../../assessment/comparison/differences';
import type {
  Choices,
  CriterionChoice,
  ScoreChoice,
  TextChoice,
} from '../../assessment/comparison/reconcile';
import { currentChoice, noChoice, takeoverOf } from '../../assessment/comparison/reconcile';
import type { FieldKey } from '../../assessment/fieldKey';
import type { ReportTexts } from '../../assessment/report';
import { scoresOf } from '../../assessment/report';
import type { CriterionWork } from '../../assessment/workingData';
import type { Session } from '../../session/session';
import { reportTexts } from '../../session/state';
import { compareDeskOf } from '../compare/compareDesk';

export interface Reconciliation {
  readonly choices: Choices;
  /** The fields that the last press of the button wrote, or is writing. */
  readonly taken: readonly FieldKey[];
}

const hasChoice = ({ score, texts, reason }: CriterionChoice): boolean =>
  score !== null || Object.keys(texts).length > 0 || reason.trim() !== '';

/** What is chosen while differences are settled. It lives in memory alone, since it holds others' texts. */
export class ReconcileDesk {
  readonly store: StoreApi<Reconciliation> = createStore((): Reconciliation => ({
    choices: new Map(),
    taken: [],
  }));

  constructor(private readonly session: Session) {}

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

  giveReason(number: number, reason: string): void {
    this.change(number, (choice) => ({ ...choice, reason }));
  }

  /** Marks the criterion as settled; the mark is kept with the working data. */
  settle(number: number, settled: boolean): void {
    this.session.working.change(number, { settled });
  }

  /** Writes all that is chosen as one step; the reasons go to the assessor's notes, and what had a choice is settled. */
  write(): void {
    const state = this.session.store.getState();
    if (state.phase !== 'open') return;
    const open = reportTexts(state);
    const { choices } = this.store.getState();
    this.keepWork(choices, open);
    const before = state.fields;
    const takeover = takeoverOf(choices, open);
    if (takeover.scores.size > 0) compareDeskOf(this.session).keepIndependent(scoresOf(open));
    this.session.takeOver(takeover);
    const after = this.session.store.getState();
    const fields = after.phase === 'open' ? after.fields : before;
    const taken = [...fields.values()].filter((field) => before.get(field.key)?.draft !== field.draft);
    this.store.setState({ choices: new Map(), taken: taken.map(({ key }) => key) });
  }

  private keepWork(choices: Choices, open: ReportTexts): void {
    const changes = [...choices.keys()].flatMap((number): [number, Partial<CriterionWork>][] => {
      const choice = currentChoice(choices, open, number);
      if (!hasChoice(choice)) return [];
      const reason = choice.reason.trim();
      const { note } = this.session.working.of(number);
      const noted = reason === '' ? {} : { note: [note, reason].filter((text) => text !== '').join('\n') };
      return [[number, { settled: true, ...noted }]];
    });
    if (changes.length > 0) this.session.working.changeAll(new Map(changes));
  }

  private change(number: number, next: (choice: CriterionChoice) => CriterionChoice): void {
    const { choices } = this.store.getState();
    const choice = next(choices.get(number) ?? noChoice);
    const others = [...choices].filter(([other]) => other !== number);
    const all: Choices = new Map(hasChoice(choice) ? [...others, [number, choice]] : others);
    this.store.setState({ choices: all });
  }
}

const desks = new WeakMap<Session, ReconcileDesk>();

/** The desk of a session: what was chosen is still there when the page is turned to again. */
export function reconcileDeskOf(session: Session): ReconcileDesk {
  const desk = desks.get(session) ?? new ReconcileDesk(session);
  desks.set(session, desk);
  return desk;
}
