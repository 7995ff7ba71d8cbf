import type { Fault } from '../../../src/workbench/faults';
import type { Findings } from './agreement';
import { compare } from './agreement';
import { paneTexts } from './pane';
import type { Rig } from './rig';
import { until } from './stillness';
import { steps } from './steps';
import type { StepName } from './steps';
import type { Step } from './step';

/** What can go wrong: a batch, a call of Word's older interface, or the loading of a piece of the pane's own code. */
export type Lane = 'batch' | 'call' | 'code';

/**
 * One place where something goes wrong: in the nth batch of a step (or call, or piece of code), in none, or in all of
 * them until the fault is lifted.
 */
export interface Place {
  readonly step: StepName;
  readonly lane: Lane;
  readonly at: number | 'none' | 'all';
  readonly fault: Fault;
  /** The pane is reloaded: once the batch was sent, whatever comes of it, or once all that comes by itself has come. */
  readonly reload: 'never' | 'meanwhile' | 'afterwards';
}

/** A batch of a step as it goes when nothing is wrong. */
export interface CleanBatch {
  readonly actions: number;
  readonly writes: boolean;
}

/** A step as it goes when nothing is wrong. */
export interface CleanRun {
  readonly batches: readonly CleanBatch[];
  /** How many calls of the older interface, and pieces of code that a fresh pane loads. */
  readonly calls: number;
  readonly code: number;
  /** It takes a fresh pane each time. */
  readonly isSlow: boolean;
}

export interface Verdict extends Findings {
  /** The fault took place. */
  readonly met: boolean;
  /** What went wrong so much that nothing could be compared. */
  readonly broken: string | null;
}

/** An answer that is late by nothing is no fault. */
export const nothing: Fault = { kind: 'late', milliseconds: 0 };
const rounds = 3;

/** Tries what happens when something goes wrong at one place, on a report that is put right again between the tries. */
export class Trials {
  private state: StepName | null = null;

  constructor(private readonly rig: Rig) {}

  /** Runs a step with nothing wrong; throws when the step itself doesn't do what it should. */
  async learn(name: StepName): Promise<CleanRun> {
    const step: Step = steps[name];
    const { rig } = this;
    await rig.begin(step.before);
    await step.prepare(rig);
    rig.forgetBatches();
    rig.code.asked = 0;
    step.act(rig);
    await rig.opened();
    await rig.calm();
    const { asked: code } = rig.code;
    const calls = rig.host.calls.records.length;
    const batches = rig.work.map(({ Actions: actions, writes }) => ({ actions: actions.length, writes }));
    await step.finish?.(rig);
    const { silent, told } = await this.compare(step);
    if (silent.length + told.length > 0)
      throw new Error(`${name} fails of itself: ${[...silent, ...told].join(', ')}`);
    return { batches, calls, code, isSlow: step.fresh ?? false };
  }

  async try(place: Place): Promise<Verdict> {
    try {
      const verdict = await this.attempt(place);
      // Code that was loaded stays: only a fresh pane loads it again.
      const { fresh, othersWrite }: Step = steps[place.step];
      const isFresh = fresh === true || (othersWrite === true && this.leavesDoubts);
      const isAsBefore = isWell(verdict) && place.lane !== 'code' && !isFresh;
      this.state = isAsBefore ? place.step : null;
      return verdict;
    } catch (error) {
      this.state = null;
      return { met: true, silent: [], told: [], broken: String(error) };
    }
  }

  async tryAll(places: readonly Place[]): Promise<Verdict[]> {
    const verdicts: Verdict[] = [];
    for (const place of places) verdicts.push(await this.try(place));
    return verdicts;
  }

  private async attempt(place: Place): Promise<Verdict> {
    const step: Step = steps[place.step];
    if (place.lane === 'code') this.state = null;
    await this.putBack(place.step, step);
    await step.prepare(this.rig);
    const met = await this.goWrong(place, step);
    this.rig.host.faults.clear();
    this.rig.host.calls.faults.clear();
    this.rig.code.failing = null;
    await this.recover(step);
    if (place.reload !== 'never' && this.rig.pane.isOpen) await step.afterReload?.(this.rig);
    return { ...(await this.compare(step)), met, broken: null };
  }

  /** A write went wrong: the pane may not know for sure what came of it. */
  private get leavesDoubts(): boolean {
    return this.rig.work.some(({ writes, fault }) => writes && fault !== null && fault !== nothing);
  }

  private async compare(step: Step): Promise<Findings> {
    const { silent, told } = await compare(this.rig, step.number, step.wanted);
    const others = this.rig.pane.hasFailed ? [] : await step.check?.(this.rig);
    return { silent: [...silent, ...(others ?? [])], told };
  }

  /** As it was before the step; a pane that went through the last try well goes on. */
  private async putBack(name: StepName, step: Step): Promise<void> {
    const { rig } = this;
    rig.forgetBatches();
    if (this.state !== name) return rig.begin(step.before);
    rig.paper.putAll(step.before);
    rig.paper.click(null);
    rig.pane.focus();
    await rig.calm();
  }

  private async goWrong(place: Place, step: Step): Promise<boolean> {
    const { rig } = this;
    const { reload } = place;
    rig.forgetBatches();
    this.plan(place);
    const isMet = (): boolean => this.isMet(place);
    step.act(rig);
    const metBefore = await this.meet(isMet);
    if (reload === 'afterwards') await rig.still();
    if (reload !== 'never') rig.reload();
    await rig.opened();
    await rig.calm();
    return reload === 'never' ? isMet() : metBefore;
  }

  private plan({ lane, at, fault }: Place): void {
    const { code, host } = this.rig;
    if (lane === 'code') {
      Object.assign(code, { asked: 0, met: false, failing: at });
      return;
    }
    const faults = lane === 'batch' ? host.faults : host.calls.faults;
    if (at === 'all') faults.always(fault);
    if (typeof at === 'number') faults.next(...Array.from({ length: at }, () => nothing), fault);
  }

  private isMet({ lane, at, fault }: Place): boolean {
    const { code, host, work } = this.rig;
    if (lane === 'code') return code.met;
    const records: readonly { fault: Fault | null }[] = lane === 'batch' ? work : host.calls.records;
    return at === 'none' || records.some((record) => record.fault === fault);
  }

  /** Waits for the batch that goes wrong: it may have to wait for the pane to load, or for a pause in typing. */
  private async meet(isMet: () => boolean): Promise<boolean> {
    const { rig } = this;
    await until(() => isMet() || rig.hasRead);
    if (!isMet()) await rig.still();
    if (!isMet()) await rig.calm();
    return isMet();
  }

  /** What an assessor does when it works again: comes back to the pane, and tries again what the pane offers. */
  private async recover(step: Step): Promise<void> {
    const { rig } = this;
    for (let round = 0; round < rounds; round++) {
      rig.pane.focus();
      await rig.calm();
      if (rig.pane.isOpen) await step.finish?.(rig);
      if (!(await this.pressAgain())) return;
    }
  }

  /** Presses every "Try again" in sight: here, and on the page of what has to be looked at. */
  private async pressAgain(): Promise<boolean> {
    const { pane } = this.rig;
    const here = pane.buttons(paneTexts.tryAgain);
    here.forEach((button) => button.click());
    if (here.length > 0) await this.rig.calm();
    if (pane.hasFailed || !pane.isOpen) {
      await this.rig.opened();
      return here.length > 0;
    }
    await pane.concerns();
    const all = pane.button(paneTexts.concerns.tryAllAgain);
    const offered = all ? [all] : pane.buttons(paneTexts.tryAgain);
    offered.forEach((button) => button.click());
    if (offered.length > 0) await this.rig.calm();
    return here.length + offered.length > 0;
  }
}

export const isWell = ({ silent, told, broken }: Verdict): boolean =>
  broken === null && silent.length === 0 && told.length === 0;
