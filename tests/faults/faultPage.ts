import type { OpenWorkbench } from '../end-to-end/workbench';
import { openRig } from '../rig/openRig';
import type { RigWindow } from '../rig/page/index';
import type { StepName } from '../rig/page/steps';
import type { Place, Verdict } from '../rig/page/trial';
import { describePlace, placesOf } from './places';

export const stepNames = [
  'open', 'readFile', 'score', 'lastScore', 'changeScore', 'clear', 'comment', 'emptyText', 'show', 'look', 'undo', 'redo', 'refreshSums',
  'undoAndCheck', 'checkAndUndo', 'unseenScore', 'unseenText', 'note', 'changeNote', 'removeWork', 'autoOpen', 'twoNotes',
  'twoScores',
] as const satisfies readonly StepName[]; // prettier-ignore

/** Places tried in one go, between two signs of life. */
const atOnce = 25;
/** How often a place is tried whose fault met no batch. */
const attempts = 3;

/** Steps that need another Word than the others: one that can't give its XML. */
export const isOfItsOwn = (step: StepName): boolean => step === 'readFile';

const missingCode = /ChunkLoadError|NotLoaded/u;

/** A place and what came of it. */
export interface Trial {
  readonly place: Place;
  readonly verdict: Verdict;
}

/** Tries faults on one page with the real pane, one place after the other. */
export class FaultPage {
  private constructor(private readonly open: OpenWorkbench) {}

  /** A page for these steps: some of them need a Word of their own. */
  static async open(step?: StepName): Promise<FaultPage> {
    return new FaultPage(await openRig(step && isOfItsOwn(step) ? { switches: { ooxml: 'refused' } } : {}));
  }

  /** All places of a step; throws when the step fails with nothing wrong. */
  async placesOf(step: StepName): Promise<Place[]> {
    const clean = await this.open.page.evaluate(
      (name) => (window as unknown as RigWindow).trials.learn(name),
      step,
    );
    return placesOf(step, clean);
  }

  async *try(places: readonly Place[]): AsyncGenerator<Trial[]> {
    for (let from = 0; from < places.length; from += atOnce) {
      yield await this.tryUntilMet(places.slice(from, from + atOnce), attempts);
    }
  }

  /**
   * A fault that met no batch proves nothing: on a busy machine a step can seem done too early, so the place is tried
   * again.
   */
  private async tryUntilMet(places: readonly Place[], left: number): Promise<Trial[]> {
    const verdicts = await this.open.page.evaluate(
      (given) => (window as unknown as RigWindow).trials.tryAll(given),
      places,
    );
    const trials = verdicts.flatMap((verdict, index) => {
      const place = places[index];
      return place ? [{ place, verdict }] : [];
    });
    const unmet = trials.filter(({ verdict }) => !verdict.met).map(({ place }) => place);
    if (unmet.length === 0 || left === 1) return trials;
    return [...trials.filter(({ verdict }) => verdict.met), ...(await this.tryUntilMet(unmet, left - 1))];
  }

  /** What went wrong in the page or the pane beside the faults: the browser tells of code that did not come. */
  get complaints(): readonly string[] {
    return this.open.complaints.filter((complaint) => !missingCode.test(complaint));
  }

  close(): Promise<void> {
    return this.open.close();
  }
}

/** Pane and document agree, the step is done, and the sums hold. */
export const isWell = ({ verdict: { broken, silent, told } }: Trial): boolean =>
  broken === null && silent.length === 0 && told.length === 0;

/** All is well although the fault took place. A fault that met no batch proves nothing. */
export const holds = (trial: Trial): boolean => trial.verdict.met && isWell(trial);

export function describeTrial({ place, verdict: { met, broken, silent, told } }: Trial): string {
  const findings = [
    ...(met ? [] : ['the fault met no batch']),
    ...(broken === null ? [] : [broken]),
    ...(silent.length > 0 ? [`wrong in silence: ${silent.join(', ')}`] : []),
    ...(told.length > 0 ? [`still told as wrong: ${told.join(', ')}`] : []),
  ];
  return `${describePlace(place)}: ${findings.join('; ')}`;
}
