import type { Fault } from '../../../src/workbench/faults';
import type { Findings } from './agreement';
import { compare } from './agreement';
import { paneTexts } from './pane';
import type { Rig } from './rig';
import { until } from './stillness';
import { steps } from './steps';
import type { Step, StepName } from './steps';

/**
 * One place where something goes wrong: in the nth batch of a step, in none, or in all of them until the fault is
 * lifted.
 */
export interface Place {
  readonly step: StepName;
  readonly batch: number | 'none' | 'all';
  readonly fault: Fault;
  /** The pane is reloaded: once the batch was sent, whatever comes of it, or once all that comes by itself has come. */
  readonly reload: 'never' | 'meanwhile' | 'afterwards';
}

/** A batch of a step as it goes when nothing is wrong. */
export interface CleanBatch {
  readonly actions: number;
  readonly writes: boolean;
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
  async learn(name: StepName): Promise<CleanBatch[]> {
    const step: Step = steps[name];
    await this.rig.begin(step.before);
    await step.prepare(this.rig);
    this.rig.forgetBatches();
    step.act(this.rig);
    await this.rig.opened();
    await this.rig.calm();
    const batches = this.rig.work.map(({ Actions: actions, writes }) => ({
      actions: actions.length,
      writes,
    }));
    const { silent, told } = await compare(this.rig, step.number, step.wanted);
    if (silent.length + told.length > 0)
      throw new Error(`${name} fails of itself: ${[...silent, ...told].join(', ')}`);
    return batches;
  }

  async try(place: Place): Promise<Verdict> {
    try {
      const verdict = await this.attempt(place);
      this.state = isWell(verdict) ? place.step : null;
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
    await this.putBack(place.step, step);
    await step.prepare(this.rig);
    const met = await this.goWrong(place, step);
    this.rig.host.faults.clear();
    await this.recover();
    return { ...(await compare(this.rig, step.number, step.wanted)), met, broken: null };
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

  private async goWrong({ batch, fault, reload }: Place, step: Step): Promise<boolean> {
    const { rig } = this;
    rig.forgetBatches();
    if (batch === 'all') rig.host.faults.always(fault);
    if (typeof batch === 'number')
      rig.host.faults.next(...Array.from({ length: batch }, () => nothing), fault);
    const isMet = (): boolean => batch === 'none' || rig.work.some((record) => record.fault === fault);
    step.act(rig);
    const metBefore = await this.meet(isMet);
    if (reload === 'afterwards') await rig.still();
    if (reload !== 'never') rig.reload();
    await rig.opened();
    await rig.calm();
    return reload === 'never' ? isMet() : metBefore;
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
  private async recover(): Promise<void> {
    const { rig } = this;
    for (let round = 0; round < rounds; round++) {
      rig.pane.focus();
      await rig.calm();
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
