import type { Locator } from 'playwright-core';
import { Assessor } from './assessor';
import { comeTo, paneStates } from './paneStates';
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

/** What fills and outlines a shape of a picture. */
const shape = (element: Element): string => {
  const { fill, stroke } = getComputedStyle(element);
  return `${fill} in ${stroke}`;
};

it('In a contrast theme the bars of two assessments are told apart, and none is a block of ink', async () => {
  const state = paneStates['years'];
  if (!state) throw new Error('The state is gone.');
  const open = await openWorkbench({ forcedColors: true, ...state.wishes?.('fi') });
  await comeTo(open, { sample: 'fi' }, state);
  const pictures = await open.pane.locator('svg:has(rect + rect + rect)').all();
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) {
    const shapes = await picture.locator('rect').all();
    const looks = await Promise.all(shapes.map((one) => one.evaluate(shape)));
    expect(new Set(looks).size).toBe(shapes.length);
  }
  const ink = await open.pane.locator('body').evaluate((body) => getComputedStyle(body).color);
  const fills = await open.pane
    .locator('table svg > rect')
    .evaluateAll((shapes) => shapes.map((one) => getComputedStyle(one).fill));
  expect(fills).not.toContain(ink);
  await open.close();
});

it('In a dark pane the bar of an earlier assessment is lighter than the ground', async () => {
  const state = paneStates['years'];
  if (!state) throw new Error('The state is gone.');
  const open = await openWorkbench({ theme: 'dark', ...state.wishes?.('fi') });
  await comeTo(open, { sample: 'fi' }, state);
  const bar = open.pane.locator('table svg:has(rect + rect + rect)').first().locator('rect').nth(1);
  const fill = await bar.evaluate((own) => getComputedStyle(own).fill);
  const ground = await open.pane
    .locator('body')
    .evaluate((body) => getComputedStyle(body).getPropertyValue('--colorNeutralBackground1'));
  // A grey: its first part says how light it is.
  const [lightness, least] = [Number(/\d+/u.exec(fill)?.[0]), parseInt(ground.trim().slice(1, 3), 16)];
  expect(least).toBeGreaterThan(0);
  expect(lightness).toBeGreaterThan(least);
  await open.close();
});

describe('In a contrast theme', () => {
  let open: OpenWorkbench;
  beforeAll(async () => (open = await openWorkbench({ sample: 'fi', forcedColors: true })));
  afterAll(() => open.close());

  it('the current part of the bar is told apart by its line', async () => {
    const bar = open.pane.getByRole('navigation').first();
    await bar.getByRole('button').first().waitFor();
    await expectApart(bar.locator('[aria-current=page]'), bar.locator('button:not([aria-current])'));
  });

  it('a heading that unfolds stands in line with the scores above it', async () => {
    await new Assessor(open, 'fi').turnTo(7);
    const leftOf = (element: Locator) => element.evaluate((own) => own.getBoundingClientRect().left);
    const heading = open.pane.getByRole('button', { name: 'Kaikki viisi pistemäärää' });
    await heading.waitFor();
    const scores = open.pane.getByRole('radiogroup');
    expect(await leftOf(heading)).toBeGreaterThanOrEqual(await leftOf(scores));
  });

  it('a pressed chip and the chosen score are filled', async () => {
    const assessor = new Assessor(open, 'fi');
    await assessor.score(7, 4);
    await open.pane.getByRole('button', { name: 'haastattelut', exact: true }).click();
    await open.page.mouse.move(0, 0);
    const chips = open.pane.getByRole('toolbar', { name: 'Tietolähteiden lajit' });
    await chips.locator('[aria-pressed=true]').waitFor();
    await expectApart(chips.locator('[aria-pressed=true]'), chips.locator('[aria-pressed=false]'));
    await expectApart(
      open.pane.locator('input[name=score]:checked + span'),
      open.pane.locator('input[name=score]:not(:checked) + span'),
    );
  });
});
