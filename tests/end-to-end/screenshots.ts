import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Assessor } from './assessor';
import { commentedReport } from './commentRound';
import { buildStaleBundles } from '../../src/commands/bundles';
import { closeStage, openWorkbench, type OpenWorkbench } from './workbench';

const folder = join('build', 'screenshots');
const widths = [270, 320, 450];
const themes = ['light', 'dark', 'forced'] as const;
type Look = (typeof themes)[number];

/** How to come from the overview, where the pane opens, to what is to be seen, going by what a user reads. */
const states: Readonly<Record<string, (open: OpenWorkbench) => Promise<void>>> = {
  overview: async () => Promise.resolve(),
  criterion: async ({ pane }) => {
    await overviewEntry(pane, 7).click();
    await pane.getByRole('heading', { name: /^7\. / }).waitFor();
  },
  coaches: async ({ pane }) => {
    await overviewEntry(pane, 4).click();
    await pane.getByRole('button', { name: 'Luvut' }).click();
    const name = pane.getByRole('textbox', { name: 'Työhönvalmentaja: rivi 1' });
    const rows = ['Anna-Maija Virtanen-Korhonen\t20\t18\t1', 'Bo Ek\t20\t18\t3', 'Cia\t#N/A\t20\t1'];
    await name.evaluate((element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, rows.join('\n'));
    await pane.getByRole('button', { name: 'Rajat' }).click();
    await name.evaluate((element) => element.scrollIntoView());
  },
  threads: async ({ pane }) => {
    await overviewEntry(pane, 1).click();
    const heading = pane.getByRole('heading', { name: /^Wordin kommentit/ });
    await heading.evaluate((element) => element.scrollIntoView());
    await pane.getByRole('button', { name: /^Vastaa kommenttiin/ }).click();
  },
  details: async ({ pane }) => {
    await pane.getByRole('button', { name: 'Alkutiedot', exact: true }).click();
    await pane.getByRole('heading', { name: 'Perustiedot' }).waitFor();
  },
  calendar: async ({ pane }) => {
    await pane.getByRole('button', { name: 'Alkutiedot', exact: true }).click();
    await pane.getByRole('button', { name: 'Avaa kalenteri: Arviointiajankohta' }).click();
    await pane.getByRole('dialog').waitFor();
  },
  summary: async ({ pane }) => {
    await pane.getByRole('button', { name: 'Yhteenveto' }).click();
    await pane.getByRole('heading', { name: 'Pisteprofiili' }).waitFor();
  },
  needs: async (open) => {
    const { pane } = open;
    const assessor = new Assessor(open, 'fi');
    for (const [number, score] of [
      [4, 2],
      [12, 3],
      [9, 5],
    ] as const) {
      await assessor.score(number, score);
      await assessor.write(score === 5 ? 'comments' : 'recommendations', 'Sovitaan yhteisistä kokouksista.');
    }
    await assessor.turnToOverview();
    await pane.getByRole('button', { name: 'Yhteenveto' }).click();
    await pane.getByRole('checkbox', { name: /^4\. / }).check();
    const heading = pane.getByRole('heading', { name: 'Keskeisimmät kehittämistarpeet' });
    await heading.evaluate((element) => element.scrollIntoView());
  },
  check: async ({ pane }) => {
    await pane.getByRole('button', { name: 'Tarkistus' }).click();
    await pane.getByRole('heading', { name: /^Korjattavaa/ }).waitFor();
  },
  jobs: async ({ pane }) => {
    await overviewEntry(pane, 19).click();
    await pane.getByRole('button', { name: 'Luvut' }).click();
    await pane.getByRole('button', { name: /^Työt luettelona/u }).click();
    await pane.getByRole('textbox', { name: 'Työtyyppi: työ 1' }).fill('Ruokapalvelutyöntekijä');
    await pane.getByRole('textbox', { name: 'Työnantaja: työ 1' }).fill('Kahvila Aamu');
    await pane.getByRole('button', { name: 'Lisää työ' }).click();
    const list = pane.getByRole('button', { name: /^Työt luettelona/u });
    await list.evaluate((element) => element.scrollIntoView());
  },
  shortcuts: async ({ pane }) => {
    await pane.getByRole('button', { name: 'Valikko' }).click();
    await pane.getByRole('button', { name: 'Pikanäppäimet' }).click();
    await pane.getByRole('heading', { name: 'Pikanäppäimet' }).waitFor();
  },
  guidance: async ({ pane }) => {
    await pane.getByRole('button', { name: 'Valikko' }).click();
    await pane.getByRole('button', { name: 'Kirjoita oma ohje' }).click();
    await pane.getByRole('heading', { name: 'Oma arviointiohje' }).waitFor();
  },
  text: async ({ pane }) => {
    await overviewEntry(pane, 7).click();
    await pane.getByRole('button', { name: 'Koko sivulla: Kommentit (kuvaus)' }).click();
    await pane.getByRole('textbox', { name: 'Kommentit (kuvaus)' }).fill('Tiimi kokoontuu viikoittain.');
    await pane.getByRole('button', { name: 'Omat fraasit' }).click();
  },
  diagnostics: async ({ pane }) => {
    await pane.getByRole('button', { name: 'Valikko' }).click();
    await pane.getByRole('button', { name: 'Tekniset tiedot IT-tukea varten' }).click();
    const heading = pane.getByRole('heading', { name: 'Miten tämä Word toimii' });
    await heading.evaluate((element) => element.scrollIntoView());
  },
  compare: async (open) => {
    await comeToCompare(open);
    const heading = open.pane.getByRole('heading', { name: /^Yksimielisyys/u });
    await heading.evaluate((element) => element.scrollIntoView());
  },
  reconcile: async (open) => {
    await comeToCompare(open);
    const { pane } = open;
    await pane.getByRole('button', { name: 'Sovita yhteen' }).click();
    await pane.getByRole('heading', { name: /^Sovittavia/u }).waitFor();
  },
  finish: async ({ pane }) => {
    await pane.getByRole('button', { name: 'Tarkistus' }).click();
    await pane.getByRole('button', { name: 'Viimeistele raportti' }).click();
    await pane.getByRole('heading', { name: 'Viimeistely' }).waitFor();
  },
};

/** The page of other reports, with a colleague's and an earlier one picked. */
async function comeToCompare(open: OpenWorkbench): Promise<void> {
  const { pane } = open;
  const assessor = new Assessor(open, 'fi');
  for (const [number, score] of [
    [1, 4],
    [2, 3],
    [3, 5],
  ] as const)
    await assessor.score(number, score);
  await assessor.turnToOverview();
  await pane.getByRole('button', { name: 'Vertaa' }).click();
  await pane
    .locator('input[type=file]')
    .setInputFiles([
      'assets/templates/ips-laatuarviointiraportti-fi-kesken.docx',
      'assets/templates/ips-kvalitetsbedomningsrapport-sv-paborjad.docx',
    ]);
  await pane.getByRole('combobox').nth(1).selectOption('earlier');
}

/** States that need a document of their own. */
const documents: Readonly<Record<string, () => ReturnType<typeof commentedReport>>> = {
  threads: commentedReport,
};

const overviewEntry = (pane: OpenWorkbench['pane'], number: number) => {
  const name = new RegExp(`^${number}\\. `);
  return pane.getByRole('button', { name }).or(pane.getByRole('link', { name })).first();
};

/** The pane has settled when its first entry is there and nothing moves any more. */
async function settle({ page, pane }: OpenWorkbench): Promise<void> {
  await overviewEntry(pane, 1).waitFor();
  await page.evaluate(() => document.fonts.ready);
}

async function takePictures(name: string, width: number, theme: Look): Promise<void> {
  const look = theme === 'forced' ? { forcedColors: true } : { theme };
  const document = documents[name];
  const open = await openWorkbench({ width, ...look, ...(document ? { file: document() } : {}) });
  await settle(open);
  await states[name]?.(open);
  await open.page.mouse.move(0, 0);
  const file = (what: string) => join(folder, `${what}-${name}-${width}-${theme}.png`);
  await open.page.locator('.pane').screenshot({ path: file('pane'), animations: 'disabled' });
  await open.page.screenshot({ path: file('page'), animations: 'disabled' });
  await open.close();
}

async function main(): Promise<void> {
  buildStaleBundles();
  mkdirSync(folder, { recursive: true });
  const { values } = parseArgs({
    options: { state: { type: 'string' }, width: { type: 'string' }, theme: { type: 'string' } },
  });
  const asked = (value: string | number, wish: string | undefined) =>
    wish === undefined || String(value) === wish;
  for (const name of Object.keys(states).filter((one) => asked(one, values.state)))
    for (const width of widths.filter((one) => asked(one, values.width)))
      for (const theme of themes.filter((one) => asked(one, values.theme)))
        await takePictures(name, width, theme);
}

void main().finally(closeStage);
