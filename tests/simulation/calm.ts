import type { Input } from './paneBook';
import type { Situation } from './situation';
import { allAnswered } from './situation';

const pausesEnd: Input = { word: 'pauses end', give: (pane) => pane.endPauses() };

const triesAll: Input = {
  word: 'tries all',
  give: (pane) =>
    pane.act((session) => {
      if (session.store.getState().phase === 'open') void session.look();
      else void session.open();
      session.tryAgain();
      void session.working.tryAgain();
    }),
};

const looksAgain: Input = {
  word: 'looks again',
  give: (pane) =>
    pane.act((session) => {
      void session.look();
      void session.working.read();
    }),
};

const rounds = 3;

/**
 * Nothing goes wrong any more: pauses end, and each pane looks and tries again, as an assessor would who sees what is
 * said. `onEvent` hears what happens.
 */
export async function calmed(before: Situation, onEvent?: (name: string) => void): Promise<Situation> {
  let now = await allAnswered(before, onEvent);
  const numbers = now.panes.map(({ number }) => number);
  for (let round = 0; round < rounds; round++) {
    for (const number of numbers) if (now.paneOf(number).view.pauses) now = await now.take(number, pausesEnd);
    now = await allAnswered(now, onEvent);
    for (const number of numbers) {
      now = await now.take(number, triesAll);
      now = await allAnswered(now, onEvent);
    }
  }
  for (const number of numbers) now = await now.take(number, looksAgain);
  return allAnswered(now, onEvent);
}
