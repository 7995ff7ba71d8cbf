import type { Locator } from 'playwright-core';
import { finishedDocument } from '../commands/finishedDocument';
import { sampled } from '../sampling/sampling';
import { claimingTooMuch, justReadable, otherEncodings, tooMuch } from '../template/hostileFiles';
import { leave, visit, type Visit } from './visit';
import { closeStage } from './workbench';

jest.setTimeout(600_000);
afterAll(closeStage);

/** Milliseconds within which the pane is to answer a key on a machine that has nothing else to do. */
const promised = 2_000;

interface Answers {
  /** Of each key the time from the press until the pane was done with it. */
  readonly waits: readonly number[];
  /** How often the focus moved. */
  readonly moves: number;
  /** Of each stretch of script in the pane that kept everything else waiting, how long it was. */
  readonly blocks: readonly number[];
}

type Noted = { moves: number; blocks: number[] };

/** Notes in the pane's window whether the focus moves, and what keeps keys waiting. */
function listen(): void {
  const answers: Noted = Object.assign(window, { answers: { moves: 0, blocks: [] } }).answers;
  window.addEventListener('focusin', () => (answers.moves += 1));
  // Of the frames that share the thread, the document beside it is no part of the pane.
  const noteBlocks = (list: PerformanceObserverEntryList): void => {
    for (const { name, duration } of list.getEntries()) if (name === 'self') answers.blocks.push(duration);
  };
  new PerformanceObserver(noteBlocks).observe({ type: 'longtask' });
}

/** Gives what was noted since the last time. */
function takeNoted(): Noted {
  const { answers } = window as unknown as { answers: Noted };
  const { moves } = answers;
  answers.moves = 0;
  return { moves, blocks: answers.blocks.splice(0) };
}

const longest = (values: readonly number[]): number => Math.round(Math.max(0, ...values));

/** Presses Tab and Shift+Tab in turn while this is done. */
async function pressingTab(here: Visit, work: () => Promise<void>): Promise<Answers> {
  const body = here.open.pane.locator('body');
  await body.evaluate(takeNoted);
  const waits: number[] = [];
  const doing = { isDone: false };
  const done = work().finally(() => (doing.isDone = true));
  do {
    const pressed = performance.now();
    await here.open.page.keyboard.press(waits.length % 2 === 0 ? 'Shift+Tab' : 'Tab');
    waits.push(performance.now() - pressed);
  } while (!doing.isDone);
  await done;
  return { waits, ...(await body.evaluate(takeNoted)) };
}

function expectAnswered(what: string, { waits, moves, blocks }: Answers): void {
  process.stdout.write(
    `${what}: ${waits.length} keys moved the focus ${moves} times, the longest wait was ${longest(waits)} ms (promised: ${promised}), the longest block ${longest(blocks)} ms.\n`,
  );
  expect(moves).toBeGreaterThan(0);
  // A busy machine takes some times that.
  expect(longest(waits)).toBeLessThan(10 * promised);
  expect(longest(blocks)).toBeLessThan(10 * promised);
}

type HostileFile = readonly [what: string, make: () => Uint8Array];

const saying = (files: readonly HostileFile[], sentence: RegExp) =>
  files.map(([what, make]) => ({ what, make, sentence }));

/** Each file with what the pane says of it. */
const files = [
  ...saying(justReadable, /^Korjattavaa: \d+$/),
  ...saying(
    tooMuch,
    /^Tiedostossa on paljon enemmän tekstiä, merkintöjä, kenttiä tai välejä kuin raportissa/,
  ),
  ...saying(otherEncodings, /^Tiedoston teksti on muussa merkistössä/),
  ...saying([['sizes that it can’t have', claimingTooMuch]], /^Tiedosto on vioittunut/),
  ...saying([['a finished report', () => finishedDocument('fi')]], /^Ei huomautettavaa\.$/),
];

it('The pane answers keys while it checks a file, whatever that was made of', async () => {
  const here = await visit({});
  const { pane } = here.open;
  await pane.getByRole('button', { name: 'Tarkistus' }).click();
  const input = pane.locator('input[type=file]').first();
  await input.waitFor({ state: 'attached' });
  await pane.locator('body').evaluate(listen);
  for (const [at, { what, make, sentence }] of files.entries()) {
    const name = `${at}.docx`;
    const buffer = Buffer.from(make());
    const close = pane.getByRole('button', { name: 'Sulje tulos' });
    await pane.getByRole('button', { name: 'Valitse tiedosto' }).focus();
    const answers = await pressingTab(here, async () => {
      await input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
      await pane.getByText(name).first().waitFor();
      await close.waitFor({ timeout: 120_000 });
    });
    expectAnswered(what, answers);
    await pane.getByText(sentence).first().waitFor();
    await close.click();
    await close.waitFor({ state: 'detached' });
  }
  await leave(here);
});

/** What the pane shows of a document once it has read or refused it. */
const shown = {
  criteria: ({ assessor }: Visit): Locator => assessor.criterion(1),
  refusal: ({ open: { pane } }: Visit): Locator =>
    pane.getByText(/^Asiakirjassa on paljon enemmän tekstiä, muotoiluja, kenttiä tai välejä kuin raportissa/),
} as const;

/** The page with pane and stand-in took minutes, we don't know for what. As a picked file the pane reads it above. */
const tooSlowToOpen = ['nested controls'];

/** Each with what the pane shows. Those with false sizes or in another encoding are tried as picked files alone. */
const documents = [
  ...justReadable
    .filter(([what]) => !tooSlowToOpen.includes(what))
    .map(([what, make]) => ({ what, make, shows: 'criteria' }) as const),
  ...tooMuch.map(([what, make]) => ({ what: `too many ${what}`, make, shows: 'refusal' }) as const),
];

it.each(sampled(documents, 4, ({ shows }) => [shows]))(
  'The pane says what it makes of an open document, and answers keys: $what',
  async ({ what, make, shows }) => {
    const here = await visit({ file: { name: 'raportti.docx', bytes: make() } });
    const { pane } = here.open;
    await pane.locator('body').evaluate(() => window.focus());
    await pane.locator('body').evaluate(listen);
    const answers = await pressingTab(here, async () => {
      const end = shown[shows](here);
      await end.waitFor();
      if (shows !== 'criteria') return;
      await end.focus();
      await here.open.page.keyboard.press('Shift+Tab');
    });
    expectAnswered(what, answers);
    await leave(here);
  },
);
