import type { Fault } from '../../../src/workbench/faults';
import { flagged } from './flags';
import { Model } from './model';
import type { Move } from './move';
import {
  check,
  checkFile,
  note,
  reloadWithout,
  removeNotes,
  scoreElsewhere,
  turnAutoOpen,
} from './keptMoves';
import { isAutoOpenKept } from './kept';
import { paneTexts, textFields } from './pane';
import type { Place, Texts } from './paper';
import type { Rig } from './rig';
import { numbers, wrongPlaces } from './sums';

/** Longer than the pane takes an event for the echo of its own write, in milliseconds. */
const beyondEcho = 3_100;
/** After so many moves the whole pane is read. */
const readingEvery = 25;

/** Walks through document and pane, move by move, beside a model of what they have to hold. */
export class Walk {
  private model: Model;
  private taken = 0;

  constructor(
    private readonly rig: Rig,
    private readonly before: Texts,
  ) {
    this.model = new Model(before, rig.language);
  }

  async begin(): Promise<void> {
    await this.rig.begin(this.before);
    this.model = new Model(this.rig.paper.read(), this.rig.language);
    this.taken = 0;
  }

  /** Makes the moves; tells what went wrong at the first that did not end as the model, or null. */
  async take(moves: readonly Move[]): Promise<{ move: number; complaint: string } | null> {
    for (const move of moves) {
      const complaint = await this.try(move);
      if (complaint !== null) return { move: this.taken, complaint };
      this.taken++;
    }
    return null;
  }

  /**
   * Reads the pane as it is, then brings all to rest: Word takes everything again, and the pane is read to its last
   * page.
   */
  async end(): Promise<string | null> {
    try {
      const complaint = (await this.read()) ?? (await this.try({ kind: 'allow' })) ?? (await this.read());
      return complaint ?? (await this.readTexts());
    } catch (error) {
      return String(error);
    }
  }

  private async readTexts(): Promise<string | null> {
    for (const number of numbers) {
      const wrong = await this.wrongTexts(number);
      if (wrong.length > 0) return `the pane shows otherwise: ${wrong.join(', ')}`;
    }
    return null;
  }

  private async try(move: Move): Promise<string | null> {
    try {
      if (!this.isPossible(move)) return null;
      await this.make(move);
      this.model.make(move);
      return this.compare() ?? (this.taken % readingEvery === 0 ? await this.read() : null);
    } catch (error) {
      return String(error);
    }
  }

  /**
   * A person who types where the pane waits to write is a rivalry, which is walked into on purpose only; what stands
   * there already can't be typed.
   */
  private isPossible(move: Move): boolean {
    const { model } = this;
    switch (move.kind) {
      case 'put':
        return !model.isPending(move.place) && !model.mayComeLate(move.place, move.text);
      case 'refreshSums':
        return model.isMendable;
      case 'type':
        return model.view.get(`${move.number} ${move.field}`) !== move.text;
      case 'removeNotes':
        return model.notes.size > 0;
      case 'unseen':
        // Where nothing stood, nothing of anybody's is taken away.
        return move.theirs !== '' && model.isCalm && this.areThreeTexts(move) && !this.isDoubtful(move);
      case 'second':
        return model.isCalm && !places(move.number).some((place) => model.mayComeLate(place, move.score));
      case 'both': {
        const place = `${move.number} ${move.field}`;
        return !this.isDoubtful(move) && this.areThreeTexts(move) && move.mine !== model.view.get(place);
      }
      default:
        return true;
    }
  }

  private isDoubtful({ number, field, theirs }: Extract<Move, { kind: 'both' | 'unseen' }>): boolean {
    return this.model.mayComeLate(`${number} ${field}`, theirs);
  }

  /** Both texts of a rivalry differ from each other and from what stands there. */
  private areThreeTexts({
    number,
    field,
    mine,
    theirs,
  }: Extract<Move, { kind: 'both' | 'unseen' }>): boolean {
    return new Set([mine, theirs, this.model.texts.get(`${number} ${field}`)]).size === 3;
  }

  private async make(move: Move): Promise<void> {
    const { rig } = this;
    switch (move.kind) {
      case 'score':
        await rig.pane.turnTo(move.number);
        rig.pane.key(move.score === '' ? '0' : move.score);
        return rig.still();
      case 'type':
        await rig.pane.turnTo(move.number);
        rig.pane.type(move.field, move.text);
        rig.pane.leave(move.field);
        return rig.still();
      case 'both':
      case 'unseen':
        return this.both(move);
      case 'note':
        return note(rig, move);
      case 'removeNotes':
        return removeNotes(rig);
      case 'check':
        return check(rig);
      case 'checkFile':
        return checkFile(rig, move);
      case 'autoOpen':
        return turnAutoOpen(rig);
      case 'second':
        return scoreElsewhere(rig, move.number, move.score);
      case 'missingCode':
        await reloadWithout(rig, move.at);
        return this.begunAnew();
      case 'undo':
      case 'redo':
        rig.pane.key(move.kind === 'undo' ? 'z' : 'y', { ctrlKey: true });
        return rig.still();
      case 'refreshSums':
        await rig.pane.concerns();
        rig.pane.press(paneTexts.concerns.refreshSums);
        return rig.still();
      case 'put':
        rig.passTime(beyondEcho);
        rig.paper.put(move.place, move.text);
        rig.pane.focus();
        return rig.calm();
      case 'click':
        rig.paper.click(move.place);
        return rig.still();
      case 'refuse':
        rig.host.faults.always({ kind: 'action', at: 0, code: move.code } satisfies Fault, true);
        return;
      case 'allow':
        rig.host.faults.clear();
        return this.tryAgain();
      case 'reload':
        rig.reload();
        await rig.opened();
        return this.begunAnew();
    }
  }

  private async begunAnew(): Promise<void> {
    const { rig } = this;
    rig.forgetBatches();
    await rig.calm();
    // The first look brings up the criterion that the cursor stands in.
    rig.pane.focus();
    return rig.calm();
  }

  private async both({
    kind,
    number,
    field,
    mine,
    theirs,
    choice,
  }: Extract<Move, { kind: 'both' | 'unseen' }>): Promise<void> {
    const { rig } = this;
    await rig.pane.turnTo(number);
    rig.passTime(beyondEcho);
    if (kind === 'unseen') rig.paper.put(`${number} ${field}`, theirs);
    rig.pane.type(field, mine);
    if (kind === 'unseen') rig.pane.leave(field);
    else rig.paper.put(`${number} ${field}`, theirs);
    rig.pane.focus();
    await rig.still();
    const { state } = paneTexts;
    rig.pane.pressBeside(field, choice === 'pane' ? state.keepYours : state.keepDocument);
    await rig.calm();
  }

  private async tryAgain(): Promise<void> {
    const { rig } = this;
    rig.pane.focus();
    await rig.calm();
    await rig.pane.concerns();
    const all = rig.pane.button(paneTexts.concerns.tryAllAgain) ?? rig.pane.button(paneTexts.tryAgain);
    all?.click();
    await rig.calm();
  }

  private compare(): string | null {
    const wrong = wrongPlaces(this.rig.paper.read(), this.model.texts);
    if (wrong.length === 0) return this.compareKept();
    const [first = ''] = wrong;
    const found = `${this.rig.paper.text(first)}" instead of "${this.model.texts.get(first) ?? ''}`;
    return `the document holds otherwise: ${wrong.join(', ')}: "${found}"`;
  }

  /** What is kept in the document beside its text. */
  private compareKept(): string | null {
    const { notes, autoOpens } = this.model;
    const there = this.rig.paper.notes();
    const wrong = numbers.filter((number) => there.get(number) !== notes.get(number));
    if (wrong.length > 0)
      return `the document holds other notes: ${wrong.map((number) => `${number} "${there.get(number) ?? ''}"`).join(', ')}`;
    if (isAutoOpenKept(this.rig) !== autoOpens) return 'the document asks otherwise for the pane';
    return null;
  }

  /** Scores and flags, as the pane shows them. */
  private async read(): Promise<string | null> {
    await this.rig.pane.turnToOverview();
    const { view } = this.model;
    const rows = new Map(this.rig.pane.rows().map(({ number, score }) => [number, score]));
    const wrong = numbers.filter((number) => rows.get(number) !== asShown(view.get(`${number} score`) ?? ''));
    if (wrong.length > 0)
      return `the overview shows other scores: ${wrong.map((number) => this.difference(number, rows)).join(', ')}`;
    const flags = flagged(await this.rig.concerns(), this.rig.language);
    const untold = [...this.model.pending.keys()].filter((place) => !flags.has(place));
    return untold.length > 0 ? `the pane does not tell as unsaved: ${untold.join(', ')}` : null;
  }

  private difference(number: number, rows: ReadonlyMap<number, string>): string {
    const place = `${number} score`;
    const held = this.model.isPending(place) ? ' held back' : '';
    return `${number} "${rows.get(number) ?? ''}" instead of "${this.model.view.get(place) ?? ''}"${held}`;
  }

  private async wrongTexts(number: number): Promise<Place[]> {
    await this.rig.pane.turnTo(number);
    return textFields
      .filter((field) => this.rig.pane.textarea(field).value !== this.model.view.get(`${number} ${field}`))
      .map((field) => `${number} ${field}`);
  }
}

/** Where a pane writes a score. */
const places = (number: number): Place[] => [`${number} score`, `${number} row`];

const asShown = (score: string): string => (score === '' || /^[1-5]$/.test(score) ? score : '?');
