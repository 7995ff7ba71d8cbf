/** A window whose time can be made to pass at once. */
export interface TimedWindow extends Window {
  passTime(milliseconds: number): void;
  /** How many timers will run within so many milliseconds. */
  timersWithin(milliseconds: number): number;
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Runs in every frame before its own scripts: clocks and timers go on as ever, and ahead when told to. */
function takeOverTime(target: Window & typeof globalThis): void {
  const real = {
    set: target.setTimeout.bind(target),
    clear: target.clearTimeout.bind(target),
    now: target.performance.now.bind(target.performance),
    date: Date.now.bind(Date),
  };
  const timers = new Map<number, Timer>();
  let ahead = 0;
  const now = (): number => real.now() + ahead;

  const set = (handler: TimerHandler, milliseconds = 0, ...given: unknown[]): number => {
    const run = (): void => {
      timers.delete(timer);
      if (typeof handler === 'function') Reflect.apply(handler, target, given);
    };
    const timer: number = real.set(run, milliseconds);
    timers.set(timer, { at: now() + milliseconds, run });
    return timer;
  };
  const clear = (timer?: number): void => {
    if (timer !== undefined) timers.delete(timer);
    real.clear(timer);
  };
  const passTime = (milliseconds: number): void => {
    ahead += milliseconds;
    const due = [...timers].filter(([, { at }]) => at <= now());
    due.sort(([, left], [, right]) => left.at - right.at);
    for (const [timer, { run }] of due) {
      if (!timers.has(timer)) continue;
      real.clear(timer);
      run();
    }
  };

  const timersWithin = (milliseconds: number): number =>
    [...timers.values()].filter(({ at }) => at <= now() + milliseconds).length;

  Object.assign(target, { setTimeout: set, clearTimeout: clear, passTime, timersWithin });
  target.performance.now = now;
  Date.now = () => real.date() + ahead;
}

takeOverTime(window);
