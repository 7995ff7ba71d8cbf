import { Assessor } from './assessor';
import { numbers, readSaved } from './savedReport';
import { eventually } from './eventually';
import { closeStage, openWorkbench, type OpenWorkbench, type Sample } from './workbench';

jest.setTimeout(180_000);
afterAll(closeStage);

interface Counting {
  presses?: number;
}

/**
 * Counts what a person presses in the pane: keys but those that are held down with another, and buttons of the mouse.
 */
function count(): void {
  const counting = window as Counting;
  counting.presses = 0;
  const add = (event: Event): void => {
    const held = event instanceof KeyboardEvent && event.key === 'Alt';
    if (event.isTrusted && !held) counting.presses = (counting.presses ?? 0) + 1;
  };
  for (const name of ['keydown', 'pointerdown']) window.addEventListener(name, add, true);
}

const scoreOf = (number: number): number => (number % 5) + 1;

const next = { fi: 'Seuraava kriteeri', sv: 'Nästa kriterium' } as const;

const manners = {
  mouse: async ({ pane }: OpenWorkbench, assessor: Assessor, sample: Sample) => {
    await assessor.criterion(1).click();
    for (const number of numbers) {
      await assessor.heading(number).waitFor();
      await assessor.option(scoreOf(number)).click();
      if (number < 25) await pane.getByRole('button', { name: next[sample] }).click();
    }
  },
  keyboard: async ({ page }: OpenWorkbench, assessor: Assessor) => {
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    for (const number of numbers) {
      await assessor.heading(number).waitFor();
      await page.keyboard.press(String(scoreOf(number)));
      if (number < 25) await page.keyboard.press('Alt+ArrowRight');
    }
  },
};

it.each([
  ['fi', 'mouse', 50],
  ['sv', 'keyboard', 51],
] as const)('All scores of a %s report take by %s at most %i presses', async (sample, manner, most) => {
  const open = await openWorkbench({ sample });
  const assessor = new Assessor(open, sample);
  await assessor.criterion(1).waitFor();
  // As F6 leads into the pane in Word.
  await open.pane.locator('body').evaluate(() => window.focus());
  const root = open.pane.locator('html');
  await root.evaluate(count);
  await manners[manner](open, assessor, sample);
  await eventually(async () => {
    const saved = readSaved(await open.save(), sample);
    expect(numbers.map((number) => saved.get(`${number} score`))).toEqual(
      numbers.map((number) => String(scoreOf(number))),
    );
  });
  const presses = await root.evaluate(() => (window as Counting).presses ?? 0);
  expect(presses).toBeGreaterThanOrEqual(50);
  expect(presses).toBeLessThanOrEqual(most);
  await open.close();
});
