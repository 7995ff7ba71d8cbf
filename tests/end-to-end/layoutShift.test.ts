import { Assessor } from './assessor';
import { closeStage, openWorkbench } from './workbench';

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
