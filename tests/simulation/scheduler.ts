import type { Clock, DocumentPort } from '../../src/session/port';
import { patience } from '../../src/session/calls';
import type { Outcome, RefusalKind } from '../../src/session/refusal';
import { granted, refused } from '../../src/session/refusal';
import type { Hearing, SimulatedDocument } from './simulatedDocument';

/** What may go wrong with one call. */
export const faultKinds = [
  'refused', 'thrown', 'lostBefore', 'lostAfter', 'half', 'unanswered', 'lateAnswer', 'lateRun', 'garbage',
] as const; // prettier-ignore
export type FaultKind = (typeof faultKinds)[number];

/** The nth call of a run goes wrong. */
export interface Fault {
  readonly call: number;
  readonly kind: FaultKind;
}

/** A call of a pane that waits for its answer. */
interface Call {
  readonly name: string;
  /** Calls of one lane are answered in their order, as Word does it. */
  readonly lane: string;
  readonly fault: FaultKind | null;
  readonly giveUp: () => void;
  readonly run: () => unknown;
  readonly refuse: (kind: RefusalKind) => unknown;
  readonly half: () => unknown;
  /** What the call did is told. */
  readonly hear: () => void;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  stage: 'sent' | 'givenUp';
}

/** Something that can happen next. */
export interface Option {
  readonly name: string;
  readonly happen: () => void;
}

const isSlow = ({ fault }: Call): boolean =>
  fault === 'unanswered' || fault === 'lateAnswer' || fault === 'lateRun';

/**
 * All calls of all panes: none is answered before it is decided that it is. There is no time but the order of what
 * happens.
 */
export class Scheduler {
  private calls: Call[] = [];
  private made = 0;
  /** Names of the calls in the order in which they were made. */
  readonly names: string[] = [];
  /** Pauses in typing, by the pane that they are of. */
  private readonly timers = new Map<object, () => void>();

  constructor(private readonly faults: readonly Fault[]) {}

  /** Calls are counted from here on. */
  startCounting(): void {
    this.made = 0;
    this.names.splice(0);
  }

  /** The faults are over: what comes from now on is answered. */
  isCalm = false;

  get callsMade(): number {
    return this.made;
  }

  /** What can happen to the calls that wait. */
  options(): Option[] {
    const heads = new Map<string, Call>();
    for (const call of this.calls)
      if (call.stage === 'sent' && !heads.has(call.lane)) heads.set(call.lane, call);
    const late = this.calls.filter(({ stage, fault }) => stage === 'givenUp' && fault !== 'unanswered');
    return [
      ...[...heads.values()].map((call) => this.optionOf(call)),
      ...late.map((call) => ({ name: `late ${call.name}`, happen: () => this.answerLate(call) })),
    ];
  }

  /** Pauses in typing end. */
  endPauses(): void {
    const due = [...this.timers.values()];
    this.timers.clear();
    due.forEach((end) => end());
  }

  /**
   * What a pane has to do with the document and the clock; `forget` is the end of the pane: it hears no answer any
   * more.
   */
  paneOn(
    document: SimulatedDocument,
    pane: number,
  ): { port: DocumentPort; clock: Clock; forget: () => void } {
    let giveUp: () => void = () => undefined;
    let isGone = false;
    const clock: Clock = {
      after: (milliseconds, callback) => {
        const alive = (): void => (isGone ? undefined : callback());
        if (milliseconds === patience) giveUp = alive;
        else if (milliseconds < 5_000) {
          const timer = {};
          this.timers.set(timer, alive);
          return () => void this.timers.delete(timer);
        }
        return () => undefined;
      },
    };
    const heardBy = <T>(hearing: Hearing, run: () => T): T => {
      document.hearing = hearing;
      const answer = run();
      document.hearing = { isHeard: true };
      return answer;
    };
    const call = <T>(
      name: string,
      run: () => T,
      refuse: (kind: RefusalKind) => T,
      half: () => T = () => refuse('busy'),
    ): Promise<T> =>
      new Promise((resolve, reject) => {
        const own = giveUp;
        const hearing = { isHeard: false };
        const lane = `${pane}${name.endsWith('Parts') ? ' parts' : ''}`;
        this.add({
          name: `${name} of pane ${pane}`,
          lane,
          giveUp: own,
          run: () => heardBy(hearing, run),
          refuse,
          half: () => heardBy(hearing, half),
          hear: () => (hearing.isHeard = !isGone),
          resolve: (answer) => (isGone ? undefined : resolve(answer as T)),
          reject: (error) => (isGone ? undefined : reject(error)),
        });
      });
    const outcome = <T>(name: string, run: () => Outcome<T>): Promise<Outcome<T>> =>
      call<Outcome<T>>(name, run, (kind) => refused(kind, 'Simulated'));
    const none = (): Promise<Outcome<never>> => Promise.resolve(refused('unsupported', 'Simulated'));
    const port: DocumentPort = {
      open: () => outcome('open', () => document.open()),
      openFile: () => outcome('openFile', () => document.open()),
      glance: () => outcome('glance', () => document.glance()),
      write: (writes) => {
        const refusal = (kind: RefusalKind) => refused(kind, 'Simulated');
        return call(
          'write',
          () => document.write(writes, pane),
          (kind) => writes.map(() => refusal(kind)),
          () => {
            const done = document.write(writes.slice(0, 1), pane);
            return [...done, ...writes.slice(1).map(() => refusal('busy'))];
          },
        );
      },
      select: none,
      reveal: none,
      showParagraph: none,
      stopTracking: none,
      repeatBlock: none,
      removeParagraphs: none,
      insertPicture: none,
      removePictures: none,
      openNew: none,
      changesComments: () => false,
      changeComment: none,
      readParts: () => outcome('readParts', () => granted(document.parts)),
      replaceParts: (_, xml, known) => outcome('replaceParts', () => document.replaceParts(xml, known, pane)),
      watch: () => Promise.resolve(granted(null)),
      onChange: () => () => undefined,
      diagnostics: () => ({ host: '', platform: '', version: '', apiSets: [], batches: 0, records: [] }),
    };
    return { port, clock, forget: () => (isGone = true) };
  }

  private add(call: Omit<Call, 'fault' | 'stage'>): void {
    const index = this.made++;
    this.names.push(call.name);
    const fault = this.isCalm ? undefined : this.faults.find((one) => one.call === index);
    this.calls.push({ ...call, fault: fault?.kind ?? null, stage: 'sent' });
  }

  private optionOf(call: Call): Option {
    if (isSlow(call)) return { name: `no answer to ${call.name}`, happen: () => this.runOut(call) };
    return {
      name: `answer to ${call.name}${call.fault ? ` (${call.fault})` : ''}`,
      happen: () => this.answer(call),
    };
  }

  /** The pane's patience ends; what comes late has run already, or runs only then. */
  private runOut(call: Call): void {
    call.stage = 'givenUp';
    if (call.fault === 'lateAnswer') {
      const answer = call.run();
      this.calls = this.calls.map((one) => (one === call ? { ...call, run: () => answer } : one));
    }
    call.giveUp();
  }

  private answerLate(call: Call): void {
    this.calls = this.calls.filter((one) => one !== call);
    call.hear();
    call.resolve(call.run());
  }

  private answer(call: Call): void {
    this.calls = this.calls.filter((one) => one !== call);
    switch (call.fault) {
      case 'refused':
        return call.resolve(call.refuse('busy'));
      case 'thrown':
        return call.reject(new Error('Simulated'));
      case 'lostBefore':
        return call.resolve(call.refuse('offline'));
      case 'lostAfter':
        call.run();
        return call.resolve(call.refuse('offline'));
      case 'half':
        call.hear();
        return call.resolve(call.half());
      case 'garbage':
        return call.resolve(withoutTexts(call.run()));
      default:
        call.hear();
        return call.resolve(call.run());
    }
  }
}

/** The answer with null in the place of every text. */
function withoutTexts(answer: unknown): unknown {
  if (answer instanceof Map) return new Map([...answer].map(([key, value]) => [key, withoutTexts(value)]));
  if (Array.isArray(answer)) return answer.map(withoutTexts);
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [name, name === 'text' ? null : withoutTexts(value)]),
  );
}
