/** Turns of the event loop without anything happening after which nothing more is to come by itself. */
const stillTurns = 12;
const shortWait = 2;

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** Resolves when all that was on its way before has had its turn; faster than any timer. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, shortWait));

/** Resolves once what is counted hasn't changed for a while and nothing is due. */
export async function stillness(count: () => number, isDue: () => boolean): Promise<void> {
  let last = count();
  for (let still = 0; still < stillTurns; still++) {
    const due = isDue();
    await (due ? pause() : turn());
    const now = count();
    if (due || now !== last) still = 0;
    last = now;
  }
}

/** Waits until it is so, or for as many milliseconds at most; tells whether it is. */
export async function until(condition: () => boolean, milliseconds = 5_000): Promise<boolean> {
  for (let passed = 0; passed < milliseconds; passed += shortWait) {
    if (condition()) return true;
    await (passed === 0 ? turn() : pause());
  }
  return condition();
}
