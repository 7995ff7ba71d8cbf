/** Turns of the event loop without anything happening after which nothing more is to come by itself. */
const stillTurns = 12;
const shortWait = 2;
/** No machine is so slow that something takes longer than this, in milliseconds. */
const patience = 60_000;

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
  const start = performance.now();
  let last = count();
  for (let still = 0; still < stillTurns; still++) {
    if (performance.now() - start > patience) throw new Error('Pane and document do not come to rest.');
    const due = isDue();
    await (due ? pause() : turn());
    const now = count();
    if (due || now !== last) still = 0;
    last = now;
  }
}

/** Waits until it is so; false when it isn't after longer than any machine takes. */
export async function until(condition: () => boolean): Promise<boolean> {
  const start = performance.now();
  if (!condition()) await turn();
  while (!condition()) {
    if (performance.now() - start > patience) return false;
    await pause();
  }
  return true;
}
