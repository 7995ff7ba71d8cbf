import { sampled } from '../sampling/sampling';
import { Assessor } from './assessor';
import {
  cutTexts,
  cutValues,
  emptyBars,
  looseHeadings,
  sidewards,
  smallTargets,
  strangeLanguages,
} from './pageRules';
import { comeTo, paneStates } from './paneStates';
import { closeStage, openWorkbench, type OpenWorkbench } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

/** As wide as a pane that is zoomed to 200 %, or as asked. */
async function widen({ page }: OpenWorkbench, width: number): Promise<void> {
  await page.locator('.pane').evaluate((pane, wanted) => (pane.style.width = `${wanted}px`), width);
  await page.locator('.pane iframe').evaluate(() => new Promise(requestAnimationFrame));
}

describe('A Swedish pane beside a Finnish report', () => {
  it.each(sampled(Object.entries(paneStates), 6))(
    'keeps the rules of the page as drawn, at 270 px and at 160 px: %s',
    async (_, state) => {
      const open = await openWorkbench({ locale: 'sv-SE', width: 270, ...state.wishes?.('fi') });
      await comeTo(open, { sample: 'fi', language: 'sv' }, state);
      const root = open.pane.locator('html');
      const found = {
        small: await root.evaluate(smallTargets),
        language: await root.evaluate(strangeLanguages),
        cut: await root.evaluate(cutTexts),
        values: await root.evaluate(cutValues),
        loose: await root.evaluate(looseHeadings),
        empty: await root.evaluate(emptyBars),
      };
      await widen(open, 160);
      const zoomed = { cut: await root.evaluate(cutTexts), sidewards: await root.evaluate(sidewards) };
      expect({ ...found, zoomed }).toEqual({
        ...{ small: [], language: [], cut: [], values: [], loose: [], empty: [] },
        zoomed: { cut: [], sidewards: 0 },
      });
      await open.close();
    },
  );
});

it.each(['check', 'diagnostics'])('In a contrast theme every link is underlined: %s', async (name) => {
  const state = paneStates[name];
  const open = await openWorkbench({ forcedColors: true, ...state?.wishes?.('fi') });
  if (state) await comeTo(open, { sample: 'fi' }, state);
  const lines = await open.pane
    .locator('.fui-Link')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).textDecorationLine));
  expect(new Set(lines)).toEqual(new Set(['underline']));
  await open.close();
});

it.each([270, 320, 450])(
  'A long name of a unit takes two lines at most, in a pane of %i px',
  async (width) => {
    const name =
      'Länsi-Uudenmaan hyvinvointialueen aikuispsykiatrian avohoidon IPS-työhönvalmennuksen tiimi, Raasepori ja Hanko';
    const open = await openWorkbench({ width });
    const { pane, page } = open;
    await pane.getByRole('button', { name: 'Alkutiedot' }).click();
    const unit = pane.getByRole('textbox', { name: /^Arvioitavan yksikön nimi/u });
    await unit.fill(name);
    await page.keyboard.press('Escape');
    const heading = pane.getByRole('heading', { level: 1, name });
    await heading.waitFor();
    const lines = await heading.evaluate(
      (own) => own.getBoundingClientRect().height / parseFloat(getComputedStyle(own).lineHeight),
    );
    expect(Math.round(lines)).toBe(2);
    expect(name).toContain((await heading.innerText()).replace(/…$/u, ''));
    await open.close();
  },
);

const longNames = ['Anna-Maija Virtanen-Korhonen', 'Oy Länsi-Uudenmaan Kiinteistöhuoltopalvelu Ab'];

it.each([160, 270, 320])(
  'Names of coaches, jobs and employers are shown whole in the figures, in a pane of %i px',
  async (width) => {
    const open = await openWorkbench({ width: 270 });
    const { pane } = open;
    const root = pane.locator('html');
    const cut: Record<string, string[]> = {};
    // Those with a row for each coach, for each kind or employer, and the table of jobs.
    for (const number of [1, 2, 4, 17, 24, 19, 20]) {
      await new Assessor(open, 'fi').turnTo(number);
      await pane.getByRole('button', { name: 'Luvut', exact: true }).click();
      if (number === 20) await pane.getByRole('button', { name: /^Työt luettelona/u }).click();
      const names = pane.locator('textarea[data-first]').filter({ visible: true });
      await names.first().waitFor();
      for (let nth = 0; nth < (await names.count()); nth += 1)
        await names.nth(nth).fill(longNames[nth % 2] ?? '');
      await widen(open, width);
      const found = await root.evaluate(cutValues);
      if (found.length > 0) cut[`Criterion ${number}`] = found;
      await widen(open, 270);
    }
    expect(cut).toEqual({});
    await open.close();
  },
);

it('The buttons of the menu are of one size', async () => {
  const open = await openWorkbench({ width: 450 });
  await open.pane.getByRole('button', { name: 'Valikko' }).click();
  const buttons = open.pane.getByRole('main').getByRole('button');
  await open.pane.getByRole('button', { name: 'Kirjoita oma ohje' }).waitFor();
  const sizes = await buttons.evaluateAll((all) =>
    all.map((one) => `${getComputedStyle(one).fontSize} in ${one.getBoundingClientRect().height} px`),
  );
  expect(sizes.length).toBeGreaterThan(4);
  expect(new Set(sizes).size).toBe(1);
  await open.close();
});

it.each([270, 320, 450])(
  'A definition is cut only where more is hidden than the button takes, in a pane of %i px',
  async (width) => {
    const open = await openWorkbench({ width });
    const { pane } = open;
    const next = pane.getByRole('button', { name: 'Seuraava kriteeri' });
    await pane.getByRole('button', { name: /^1\. / }).click();
    const hidden: number[] = [];
    for (let number = 1; number <= 25; number += 1) {
      await pane.getByRole('heading', { name: new RegExp(`^${number}\\. `) }).waitFor();
      const more = pane.getByRole('button', { name: 'Näytä koko kuvaus' });
      if (await more.isVisible())
        hidden.push(
          await more.evaluate((button) => {
            const cut = [...(button.previousElementSibling?.querySelectorAll('*') ?? [])];
            return Math.max(...cut.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight));
          }),
        );
      if (number < 25) await next.click();
    }
    expect(hidden.length).toBeGreaterThan(0);
    expect(Math.min(...hidden)).toBeGreaterThan(24);
    await open.close();
  },
);
