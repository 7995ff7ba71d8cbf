import { Assessor } from './assessor';
import { sampled } from '../sampling/sampling';
import { numbers } from './savedReport';
import { closeStage, openWorkbench, type OpenWorkbench } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

/** What the browser says of what moved without being new; the library of types lacks it. */
interface LayoutShift extends PerformanceEntry {
  readonly sources: readonly { readonly node: Node | null }[];
}

interface Watching {
  moved?: string[];
}

/** Keeps from now on the words of what moves. */
function watch(): void {
  const moved: string[] = [];
  Object.assign(window, { moved });
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries() as LayoutShift[])
      moved.push(...sources.map(({ node }) => `${node?.nodeName}: ${node?.textContent?.slice(0, 60)}`));
  }).observe({ type: 'layout-shift' });
}

/** Lets no timer of more than two seconds go off, so that a slow machine sees what is there before. */
function stopLongTimers(): void {
  const set = window.setTimeout.bind(window);
  Object.assign(window, { setTimeout: (run: () => void, ms = 0) => (ms > 2_000 ? 0 : set(run, ms)) });
}

it('Nothing moves on the first criterion, however soon it is opened and however late its parts come', async () => {
  const open = await openWorkbench();
  const assessor = new Assessor(open, 'fi');
  await assessor.criterion(7).waitFor();
  await open.page.context().route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  const root = open.pane.locator('html');
  await root.evaluate(stopLongTimers);
  await root.evaluate(watch);
  await assessor.criterion(7).click();
  await open.pane.getByRole('textbox', { name: 'Oma muistiinpano' }).waitFor();
  await open.page.waitForTimeout(500);
  expect(await root.evaluate(() => (window as Watching).moved)).toEqual([]);
  await open.close();
});

it.each(['Alkutiedot', '7. Työhönvalmennuksen tiimi'])(
  'Nothing moves when a text is saved: %s',
  async (name) => {
    const { pane, close } = await openWorkbench({ width: 270 });
    await pane.getByRole('button', { name }).click();
    const texts = pane.getByRole('textbox');
    await texts.nth(3).waitFor();
    // Below the first one, since the page scrolls to what is written in.
    const tops = (): Promise<number[]> =>
      texts.evaluateAll((all) => {
        const [first = 0, ...rest] = all.map((one) => one.getBoundingClientRect().top);
        return rest.map((top) => Math.round(top - first));
      });
    await texts.first().focus();
    const before = await tops();
    // The second one of the front is a date, of which the page has more to say.
    for (const nth of [0, 2, 3]) {
      await texts.nth(nth).fill('Teksti');
      await texts.nth(nth).blur();
    }
    // Beside the fields more is said of it than in the foot.
    await pane.getByText('Tallennettu').nth(2).waitFor();
    expect(await tops()).toEqual(before);
    await close();
  },
);

it('A page whose parts are slow to come shows a line and nothing half', async () => {
  const open = await openWorkbench();
  const assessor = new Assessor(open, 'fi');
  await assessor.criterion(7).waitFor();
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await open.page.context().route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await open.pane.locator('html').evaluate(stopLongTimers);
  await assessor.criterion(7).click();
  const page = open.pane.locator('div[aria-busy=true]');
  const line = () => page.evaluate((div) => getComputedStyle(div, '::before').opacity);
  await page.waitFor();
  while ((await line()) !== '1') await open.page.waitForTimeout(50);
  expect(await page.locator('> div').evaluate((div) => getComputedStyle(div).opacity)).toBe('0');
  release();
  await open.pane.getByRole('textbox', { name: 'Oma muistiinpano' }).waitFor();
  await page.waitFor({ state: 'detached' });
  await open.close();
});

it('The row of the last criterion is in sight when the assessor comes back from it with all scores', async () => {
  const { page, pane, close } = await openWorkbench({ sample: 'sv' });
  await pane.getByRole('button', { name: /^1\. / }).waitFor();
  await pane.locator('body').evaluate(() => window.focus());
  for (const key of ['1', 'Enter']) await page.keyboard.press(key);
  for (let number = 1; number <= 25; number += 1) {
    await pane.getByRole('heading', { name: new RegExp(`^${number}\\. `) }).waitFor();
    await page.keyboard.press('4');
    if (number < 25) await page.keyboard.press('Alt+ArrowRight');
  }
  await page.keyboard.press('Escape');
  await pane.getByRole('button', { name: /fält saknas i inledningen$/ }).waitFor();
  const row = pane.getByRole('button', { name: /^25\. / });
  const hidden = await row.evaluate((button) => {
    const page = button.closest('main');
    return page && button.getBoundingClientRect().bottom - page.getBoundingClientRect().bottom;
  });
  expect(hidden).toBeLessThanOrEqual(0);
  await close();
});

const stepsName = 'Kaikki viisi pistemäärää';

/** Where the tiles stand, the next heading below them, and the button that unfolds the steps. */
async function placesOf({ pane }: OpenWorkbench): Promise<readonly number[]> {
  const tiles = await pane.locator('input[name=score] + span').all();
  const steps = pane.getByRole('button', { name: stepsName });
  return Promise.all(
    [...tiles, steps].map((one) => one.evaluate((element) => element.getBoundingClientRect().top)),
  );
}

/** The same once all has come that the page loads late. */
async function settledPlaces(open: OpenWorkbench): Promise<readonly number[]> {
  for (let before = await placesOf(open); ;) {
    await open.page.waitForTimeout(300);
    const now = await placesOf(open);
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}

describe.each([270, 320, 450])('In a pane of %i px', (width) => {
  let open: OpenWorkbench;
  let assessor: Assessor;
  beforeAll(async () => {
    open = await openWorkbench({ width });
    assessor = new Assessor(open, 'fi');
    await assessor.criterion(1).waitFor();
  });
  afterAll(() => open.close());

  // With the longest hints in few and in many lines, components, figures, and neither.
  it.each(sampled(numbers, { few: 3, many: 8 }))(
    'nothing moves under the pointer at the scores of criterion %i',
    async (number) => {
      await assessor.turnTo(number);
      await open.pane.getByRole('textbox', { name: 'Oma muistiinpano' }).waitFor();
      const before = await settledPlaces(open);
      const moved: string[] = [];
      const look = async (what: string): Promise<void> => {
        if (JSON.stringify(await placesOf(open)) !== JSON.stringify(before)) moved.push(what);
      };
      const tiles = open.pane.getByRole('radiogroup', { name: /^Pisteet/ }).getByRole('radio');
      for (const at of [0, 1, 2, 3, 4]) {
        await tiles.nth(at).hover();
        await look(`${at + 1} under the pointer`);
      }
      for (const at of [4, 2, 0]) {
        await tiles.nth(at).click();
        await open.pane.locator('input[name=score]:checked').waitFor();
        await open.page.waitForTimeout(300);
        await look(`${at + 1} chosen`);
      }
      const steps = open.pane.getByRole('button', { name: stepsName });
      for (const what of ['first press', 'second press']) {
        await steps.click();
        await look(`the steps at the ${what}`);
      }
      expect(moved).toEqual([]);
    },
  );
});

const feet = [270, 320, 450].flatMap((width) =>
  (['fi-FI', 'sv-FI', 'en-US'] as const).map((locale) => [width, locale] as const),
);
const footWords = {
  'fi-FI': { saved: 'Tallennettu', undone: /^Kumottu: /, unsaved: /^Yksi kenttä on/ },
  'sv-FI': { saved: 'Sparat', undone: /^Ångrat: /, unsaved: /^Ett fält är/ },
  'en-US': { saved: 'Saved', undone: /^Undone: /, unsaved: /^One field is/ },
};

it.each(sampled(feet, { few: 3, many: 9 }, ([width, locale]) => [String(width), locale]))(
  'The foot of a criterion keeps its height whatever it says, in a pane of %i px in %s',
  async (width, locale) => {
    const open = await openWorkbench({ width, locale });
    const words = footWords[locale];
    const foot = open.pane.locator('footer');
    await open.pane.getByRole('button', { name: /^7\. / }).click();
    await open.pane.getByRole('radiogroup').waitFor();
    const height = (): Promise<number> => foot.evaluate((element) => element.getBoundingClientRect().height);
    const before = await height();
    await open.page.keyboard.press('4');
    const saved = foot.getByText(words.saved, { exact: true });
    await saved.waitFor();
    expect(await saved.evaluate((element) => element.getBoundingClientRect().height)).toBeLessThan(20);
    const heights = [await height()];
    await foot.getByRole('button', { name: /^(Kumoa|Ångra|Undo): / }).click();
    await foot.getByText(words.undone).waitFor();
    heights.push(await height());
    await open.refuseWrites('AccessDenied');
    await open.pane.getByRole('radio', { name: /^2/ }).click();
    await foot.getByText(words.unsaved).waitFor();
    heights.push(await height());
    expect(heights).toEqual([before, before, before]);
    await open.close();
  },
);
