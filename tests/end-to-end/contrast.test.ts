import type { Locator } from 'playwright-core';
import { Assessor } from './assessor';
import { closeStage, openWorkbench, type OpenWorkbench } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

/** What is drawn of an element, the weight of its letters apart. */
const drawn = (element: Element): string => {
  const { backgroundColor, borderBottomColor } = getComputedStyle(element);
  return `on ${backgroundColor}, above ${borderBottomColor}`;
};

async function looksOf(elements: Locator): Promise<ReadonlySet<string>> {
  const all = await elements.all();
  expect(all.length).toBeGreaterThan(0);
  return new Set(await Promise.all(all.map((one) => one.evaluate(drawn))));
}

/** What is on is drawn in another way than all that is off. */
async function expectApart(on: Locator, off: Locator): Promise<void> {
  const others = await looksOf(off);
  for (const look of await looksOf(on)) expect([...others]).not.toContain(look);
}

describe('In a contrast theme', () => {
  let open: OpenWorkbench;
  beforeAll(async () => (open = await openWorkbench({ sample: 'fi', forcedColors: true })));
  afterAll(() => open.close());

  it('the current part of the bar is told apart by its line', async () => {
    const bar = open.pane.getByRole('navigation').first();
    await bar.getByRole('button').first().waitFor();
    await expectApart(bar.locator('[aria-current=page]'), bar.locator('button:not([aria-current])'));
  });

  it('a pressed chip and the chosen score are filled', async () => {
    const assessor = new Assessor(open, 'fi');
    await assessor.score(7, 4);
    await open.pane.getByRole('button', { name: 'haastattelut', exact: true }).click();
    await open.page.mouse.move(0, 0);
    const chips = open.pane.getByRole('group', { name: 'Tietolähteiden lajit' });
    await chips.locator('[aria-pressed=true]').waitFor();
    await expectApart(chips.locator('[aria-pressed=true]'), chips.locator('[aria-pressed=false]'));
    await expectApart(
      open.pane.locator('input[name=score]:checked + span'),
      open.pane.locator('input[name=score]:not(:checked) + span'),
    );
  });
});
