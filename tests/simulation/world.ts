import type { FieldKey } from '../../src/assessment/fieldKey';
import { parseXml } from '../../src/commands/parseXml';
import type { Drafts, DraftStore } from '../../src/session/draftStore';
import { noDrafts } from '../../src/session/draftStore';
import { loadPlacing } from '../../src/session/loadPlacing';
import { Session } from '../../src/session/session';
import { loadWorkKeeper } from '../../src/session/working';
import { readWorkingParts } from '../../src/session/workingFormat';
import type { FieldState } from '../../src/session/state';
import type { Action } from './action';
import type { Fault, Option } from './scheduler';
import { Scheduler } from './scheduler';
import { SimulatedDocument, understandSimulated } from './simulatedDocument';

/** Lets all that follows by itself follow. */
const comeToRest = async (): Promise<void> => {
  await new Promise((rest) => setImmediate(rest));
};

/** Code that is loaded late would come at a time of its own. */
const codeIsLoaded = Promise.all([
  loadWorkKeeper(),
  readWorkingParts(['<none/>'], parseXml),
  loadPlacing(parseXml),
]);

class SimulatedDrafts implements DraftStore {
  readonly addressed = true;
  kept: Drafts = noDrafts;
  load(): Drafts {
    return this.kept;
  }
  takeElsewhere(): Drafts {
    return noDrafts;
  }
  save(drafts: Drafts): boolean {
    this.kept = drafts;
    return true;
  }
}

/** A text that an assessor gave in a pane. */
export interface Given {
  readonly pane: number;
  readonly key: FieldKey | `note.${number}`;
  readonly text: string;
  /** How many things had been done before it. */
  readonly at: number;
  /** The pane did not yet show the report: no page of it takes anything then. */
  readonly early: boolean;
}

/** Notes are given on these criteria only. */
const noteKeys = ['note.1', 'note.2'] as const;

/** One pane, over its reloads. */
export class Pane {
  readonly drafts = new SimulatedDrafts();
  session: Session;
  private forget: () => void = () => undefined;
  readonly errors: unknown[] = [];
  /** All texts that were ever shown, with the number of things done by then. */
  readonly shown = new Map<string, number>();

  constructor(
    private readonly document: SimulatedDocument,
    private readonly scheduler: Scheduler,
    readonly number: number,
  ) {
    this.session = this.makeSession();
  }

  start(): void {
    void this.session.open();
  }

  reload(): void {
    this.forget();
    this.session = this.makeSession();
    this.start();
  }

  private makeSession(): Session {
    const { port, clock, forget } = this.scheduler.paneOn(this.document, this.number);
    this.forget = forget;
    const report = (error: unknown): void => void this.errors.push(error);
    const { drafts } = this;
    return new Session({ port, clock, parseXml, drafts, understand: understandSimulated, report });
  }

  get fields(): readonly FieldState[] {
    const state = this.session.store.getState();
    return state.phase === 'open' ? [...state.fields.values()] : [];
  }

  /** All texts that the pane offers in some way, of a field or a note. */
  offered(key: Given['key']): string[] {
    const state = this.session.store.getState();
    const field = this.fields.find((own) => own.key === key);
    const orphans = 'orphans' in state ? state.orphans.filter((orphan) => orphan.key === key) : [];
    const kept = state.phase === 'open' ? [] : this.drafts.kept.texts.filter((draft) => draft.key === key);
    const inField = field ? [field.text, field.draft ?? '', field.rival ?? '', ...field.replaced] : [];
    return [...inField, ...[...orphans, ...kept].map(({ text }) => text), ...this.notes(key)];
  }

  private notes(key: Given['key']): string[] {
    if (!key.startsWith('note.')) return [];
    const number = Number(key.slice('note.'.length));
    const { data, conflicts } = this.session.working.store.getState();
    const both = conflicts
      .filter(({ key: own }) => own === `${number}.note`)
      .flatMap(({ ours, theirs }) => [ours.note, theirs.note]);
    return [data.get(number)?.note ?? '', ...both];
  }
}

/** A document, panes on it and people, and the order in which all happens. */
export class World {
  readonly document = new SimulatedDocument();
  readonly scheduler: Scheduler;
  readonly panes: readonly Pane[];
  given: Given[] = [];
  /** The panes that took all working data out: what was there by then goes knowingly. */
  readonly unkept = new Set<number>();
  /** What happened, in words. */
  readonly story: string[] = [];
  done = 0;

  constructor(faults: readonly Fault[], panes = 2) {
    this.scheduler = new Scheduler(faults);
    this.panes = Array.from({ length: panes }, (_, index) => new Pane(this.document, this.scheduler, index));
  }

  /** Opens all panes, with nothing wrong. */
  async begin(): Promise<void> {
    await codeIsLoaded;
    this.scheduler.isCalm = true;
    for (const pane of this.panes) pane.start();
    await this.answerAll();
    this.scheduler.isCalm = false;
    this.scheduler.startCounting();
  }

  async happen({ name, happen }: Option): Promise<void> {
    this.done++;
    this.story.push(name);
    happen();
    await comeToRest();
    this.note();
  }

  /** Answers all that waits, the oldest first. */
  async answerAll(): Promise<void> {
    await comeToRest();
    for (let [next] = this.scheduler.options(); next; [next] = this.scheduler.options())
      await this.happen(next);
  }

  /**
   * Nothing goes wrong any more: pauses end, and each pane looks and tries again, as an assessor would who sees what is
   * said.
   */
  async calm(): Promise<void> {
    this.scheduler.isCalm = true;
    await this.answerAll();
    for (let round = 0; round < 3; round++) {
      this.scheduler.endPauses();
      await this.answerAll();
      for (const { session } of this.panes) {
        if (session.store.getState().phase === 'open') void session.look();
        else void session.open();
        session.tryAgain();
        void session.working.tryAgain();
        await this.answerAll();
      }
    }
    for (const { session } of this.panes) {
      void session.look();
      void session.working.read();
    }
    await this.answerAll();
  }

  act(action: Action): void {
    if (action.kind === 'put') return this.document.put(action.key, action.text, 'person');
    if (action.kind === 'restructure') return this.document.restructure();
    const pane = this.panes[action.pane];
    if (pane) this.actIn(pane, action);
  }

  private actIn(pane: Pane, action: Exclude<Action, { kind: 'put' | 'restructure' }>): void {
    const { session } = pane;
    switch (action.kind) {
      case 'score':
        this.give(pane, `criterion.${action.number}.score`, String(action.score ?? ''));
        return session.setScore(action.number, action.score);
      case 'type':
      case 'write':
        this.give(pane, action.key, action.text);
        session.type(action.key, action.text);
        return action.kind === 'write' ? session.leave(action.key) : undefined;
      case 'leave':
        return session.leave(action.key);
      case 'undo':
      case 'redo':
        this.stepBack(pane);
        return session[action.kind]();
      case 'look':
        return void session.look();
      case 'reread':
        return void session.open();
      case 'reload':
        this.forgetEarly(pane);
        return pane.reload();
      case 'retry':
        return session.tryAgain();
      case 'mend':
        return session.mendSums();
      case 'unkeep':
        this.stepBack(pane);
        this.unkept.add(pane.number);
        return void session.working.remove();
      case 'note':
        this.give(pane, `note.${action.number}`, action.text);
        session.working.change(action.number, { note: action.text });
        return void session.working.keep();
      case 'decide':
        this.give(pane, `note.${action.number}`, '');
        return session.working.pick(`${action.number}.note`, action.choice);
      case 'pick':
        this.give(pane, action.key, '');
        return session.pick(action.key, action.choice);
      case 'discard':
        this.give(pane, action.key, '');
        return session.discard(action.key);
    }
  }

  /** A text that can't be given since there is no place for it is not given. */
  private give(pane: Pane, key: Given['key'], text: string): void {
    const takes = key.startsWith('note.') || pane.fields.some((field) => field.key === key);
    const early = pane.session.store.getState().phase !== 'open';
    if (takes) this.given.push({ pane: pane.number, key, text, at: this.done, early });
  }

  /** What was given to a pane that never came to show its report could not be given by anybody. */
  private forgetEarly({ session, number }: Pane): void {
    if (session.store.getState().phase === 'open') return;
    this.given = this.given.filter(({ pane, early }) => pane !== number || !early);
  }

  /** Undo and redo may take back anything that was given in their pane. */
  private stepBack({ number }: Pane): void {
    const keys = new Set(this.given.filter(({ pane }) => pane === number).map(({ key }) => key));
    for (const key of keys) this.given.push({ pane: number, key, text: '', at: this.done, early: false });
  }

  private note(): void {
    for (const pane of this.panes) {
      for (const { key, text, draft, rival, replaced } of pane.fields)
        this.noteShown(pane, key, [text, draft, rival, ...replaced]);
      for (const key of noteKeys) this.noteShown(pane, key, pane.offered(key));
    }
  }

  private noteShown(pane: Pane, key: Given['key'], texts: readonly (string | null)[]): void {
    for (const text of texts) {
      const place = `${key} ${text ?? ''}`;
      if (text && !pane.shown.has(place)) pane.shown.set(place, this.done);
    }
  }
}
