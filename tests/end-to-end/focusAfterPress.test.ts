import type { FrameLocator, Locator } from 'playwright-core';
import { sampled } from '../sampling/sampling';
import { comeTo, paneStates, type PaneState } from './paneStates';
import { closeStage, openWorkbench, type OpenWorkbench } from './workbench';

jest.setTimeout(600_000);
afterAll(closeStage);

const buttons = 'button:not([disabled]):not([aria-disabled=true])';

/** The names of the buttons that are seen; of those that differ by a number alone, the first. */
const namesOf = ({ pane }: OpenWorkbench): Promise<string[]> =>
  pane.locator(buttons).evaluateAll((all) => {
    const names = all
      .filter((each) => each.checkVisibility() && !each.hasAttribute('data-tabster-dummy'))
      .map((each) => each.getAttribute('aria-label') ?? each.textContent.trim());
    const kinds = new Map(names.map((name) => [name.replace(/\d+.*/u, '#'), name]));
    return [...kinds.values()];
  });

async function openState(state: PaneState): Promise<OpenWorkbench> {
  const open = await openWorkbench({ ...state.wishes?.('fi') });
  await comeTo(open, { sample: 'fi' }, state);
  return open;
}

const headingOf = ({ pane }: OpenWorkbench): Promise<string> =>
  pane.getByRole('heading', { level: 1 }).innerText();

/** Presses Enter on the button, unless it isn't there or goes first: the work of the press before may end just now. */
async function pressIfThere(button: Locator): Promise<boolean> {
  if (!(await button.isVisible())) return false;
  try {
    await button.press('Enter', { timeout: 20_000 });
    return true;
  } catch (failure) {
    if (await button.isVisible()) throw failure;
    return false;
  }
}

/** Presses the button by key and says whether nothing has the focus afterwards. */
async function losesFocus({ page, pane }: OpenWorkbench, name: string): Promise<boolean> {
  const button = pane.getByRole('button', { name, exact: true }).first();
  if (!(await pressIfThere(button))) return false;
  const root = pane.locator('body');
  // A page that is loaded late takes the focus when it comes.
  for (let tries = 0; tries < 30; tries += 1) {
    await page.waitForTimeout(50);
    if (await root.evaluate((body) => document.activeElement !== body)) return false;
  }
  return true;
}

/** Buttons that have been pressed on a page before: those of the bar stand on each. */
const pressed = new Set<string>();

it.each(sampled(Object.entries(paneStates), { few: 4, many: 18 }))(
  'After each press by key something has the focus: %s',
  async (_, state) => {
    let open = await openState(state);
    const heading = await headingOf(open);
    const lost: string[] = [];
    for (const name of (await namesOf(open)).filter((one) => !pressed.has(one))) {
      pressed.add(name);
      if (await losesFocus(open, name)) lost.push(name);
      if ((await headingOf(open)) === heading && lost.at(-1) !== name) continue;
      await open.close();
      open = await openState(state);
    }
    await open.close();
    expect(lost).toEqual([]);
  },
);

type Find = (pane: FrameLocator) => Locator;
const named =
  (role: 'button' | 'textbox' | 'heading' | 'group' | 'status', name: string | RegExp, nth = 0): Find =>
  (pane) =>
    pane.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name }).nth(nth);
const button = (name: string | RegExp, nth = 0): Find => named('button', name, nth);
const comments = named('textbox', 'Kommentit (kuvaus)');
const saying =
  (text: RegExp): Find =>
  (pane) =>
    pane.getByRole('status').filter({ hasText: text });

/** What is pressed by key in a state, and what came of it. */
const outcomes: readonly (readonly [state: string, pressed: Find, outcome: Find])[] = [
  ['overview', button(/^Seuraava avoin/u), named('heading', '1. Asiakasmäärä')],
  ['scored', button('Tyhjennä'), button('Tyhjennä')],
  // Word goes on refusing: what was given is there all the same.
  ['fieldTrouble', button('Yritä uudelleen'), (pane) => pane.getByRole('radio', { checked: true })],
  ['fieldTrouble', button('Yritä uudelleen', 1), comments],
  ['trouble', button('Yritä uudelleen'), button('Yritä uudelleen')],
  ['trouble', button('Käytä asiakirjan tekstiä', 1), comments],
  ['needs', button('Kirjaa raporttiin'), button('Kirjaa raporttiin')],
  [
    'check',
    button(/^Kirjoita ”Ei suosituksia”/u),
    (pane) => pane.getByRole('listitem').filter({ hasText: 'Asiakirjassa on vielä arvioijan aineistoa' }),
  ],
  ['check', button('Poista rivit'), named('group', /^Poistetaanko rivit/u)],
  ['check', button(/^Kehittämistarve 3/u), named('heading', 'Keskeisimmät kehittämistarpeet')],
  ['sourceGrid', button('Näytä haastattelut alkutiedoissa'), named('textbox', /^Arvioijat haastattelivat/u)],
  ['threads', button('Peruuta'), button(/^Vastaa kommenttiin/u)],
  ['years', button('Lisää koosteen jälkeen'), saying(/lisätty raporttiin/u)],
];

it.each(sampled(outcomes, 4))(
  'In the state "%s" what comes of a press has the focus',
  async (name, pressed, outcome) => {
    const state = paneStates[name];
    if (!state) throw new Error(`There is no state ${name}.`);
    const { pane, close } = await openState(state);
    await pressed(pane).press('Enter');
    await outcome(pane).and(pane.locator(':focus')).waitFor({ state: 'attached', timeout: 20_000 });
    await close();
  },
);

it('A text that is written anyway, over a comment of Word’s, has the focus', async () => {
  const { pane, close } = await openWorkbench({ ...paneStates['threads']?.wishes?.('fi') });
  await pane.getByRole('button', { name: /^1\. / }).click();
  await comments(pane).fill('Uusi');
  await comments(pane).blur();
  await button('Kirjoita silti')(pane).press('Enter');
  await comments(pane).and(pane.locator(':focus')).waitFor({ state: 'attached', timeout: 20_000 });
  await close();
});

it('A field that the check leads to has the focus, though its page is loaded when the document tells of it', async () => {
  const { page, pane, close } = await openWorkbench({ sample: 'fi' });
  await pane.getByRole('button', { name: 'Tarkistus', exact: true }).click();
  await pane.getByRole('button', { name: 'Raportin päivämäärä', exact: true }).click();
  const day = pane.getByRole('textbox', { name: 'Raportin päivämäärä', exact: true });
  await day.waitFor();
  await page.waitForTimeout(1_000);
  expect(await day.evaluate((text) => text === text.ownerDocument.activeElement)).toBe(true);
  await close();
});
