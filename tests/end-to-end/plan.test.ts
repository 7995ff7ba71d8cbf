import { strFromU8, unzipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import { parseXml } from '../../src/commands/parseXml';
import { readPlan } from '../../src/handouts/readPlan';
import { finishedDocument } from '../commands/finishedDocument';
import { accessibilityFaults } from '../documents/accessibilityFaults';
import { packageFaults } from '../documents/packageFaults';
import { asFilled } from '../handouts/filledByUnit';
import { filledPlan, needOf, planWith } from '../handouts/plans';
import { Assessor } from './assessor';
import { downloaded } from './downloaded';
import { NeedsPage, scored } from './needsPage';
import { closeStage, openWorkbench, type OpenWorkbench, type Sample, type Wishes } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const words = {
  fi: { toPlan: 'Tee kehittämissuunnitelma', open: 'Avaa Wordissa', save: 'Tallenna tiedostona' },
  sv: { toPlan: 'Gör en utvecklingsplan', open: 'Öppna i Word', save: 'Spara som fil' },
} as const;

/** Beside a report with scores, two development needs picked, on the page of the plan. */
async function comeToPlan(sample: Sample, wishes: Wishes): Promise<OpenWorkbench> {
  const open = await openWorkbench({ sample, file: scored(sample), ...wishes });
  await new Assessor(open, sample).criterion(1).waitFor();
  const needs = new NeedsPage(open, sample);
  await needs.turnTo();
  await needs.pick(2, 4);
  await open.pane.getByRole('button', { name: words[sample].toPlan }).click();
  await open.pane.getByRole('combobox').first().waitFor();
  return open;
}

function expectPlan(bytes: Uint8Array): void {
  const needs = readPlan(bytes, parseXml)?.needs ?? [];
  expect(needs.map(({ criterion }) => criterion.split('.')[0])).toEqual(['2', '4']);
  expect(packageFaults(bytes)).toEqual([]);
  expect(accessibilityFaults(bytes)).toEqual([]);
}

const textOf = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());

it.each([
  ['word-windows', 'fi'],
  ['word-mac', 'sv'],
  ['word-ltsc-2021', 'fi'],
] as const)('In %s the plan opens as a document of its own', async (profile, sample) => {
  const open = await comeToPlan(sample, { profile });
  const before = textOf(await open.save());
  const waiting = open.page.context().waitForEvent('page');
  await open.pane.getByRole('button', { name: words[sample].open }).click();
  const beside = await waiting;
  await beside
    .locator('.desk')
    .getByText(sample === 'fi' ? 'Toimenpide' : 'Åtgärd')
    .first()
    .waitFor();
  const saved = await beside.evaluate(() => window.workbench?.saveAsBase64() ?? '');
  expectPlan(Buffer.from(saved, 'base64'));
  expect(textOf(await open.save())).toBe(before);
  expect(open.refused).toEqual([]);
  await open.close();
});

const noNeeds = Object.fromEntries(
  [1, 2, 3].flatMap((block) =>
    ['criterion', 'score', 'recommendations'].map((field) => [
      `front.developmentNeeds.${block}.${field}`,
      '',
    ]),
  ),
);
const picked = (name: string, bytes: Uint8Array) => ({ name, mimeType: docx, buffer: Buffer.from(bytes) });
const unit = { 'front.unit': 'Mallilan yksikkö' };
const lastYear = finishedDocument('fi', {
  ...{ ...noNeeds, ...unit, 'front.assessmentDates': '24.–25.6.2025', 'front.reportDate': '15.7.2025' },
  ...{ 'criterion.2.score': '2', 'summary.2': '2', 'criterion.4.score': '3', 'summary.4': '3' },
});
const thisYear = finishedDocument('fi', {
  ...unit,
  'criterion.2.comments': 'Uusi',
  'criterion.2.score': '3',
});

/** What the unit wrote into last year's plan: of criterion 2 all is settled, of 4 one action of two. */
const byTheUnit = {
  'ips.plan.need.1.action': ['Työnkuvat kirjattu', 'Luopuminen ryhmistä'],
  'ips.plan.need.1.status': ['Tehty', 'Ei toteuteta'],
  'ips.plan.need.2.action': ['Viikkopalaverit', 'Asiakasmäärien seuranta'],
  'ips.plan.need.2.status': ['Tehty', 'Käynnissä'],
};

const actionsIn = async (beside: Locator): Promise<string[]> =>
  (await beside.getByRole('listitem').allInnerTexts()).map((text) => text.replace(/\n+/gu, ': '));

it('In Word on the web the plan is saved, and stands filled beside the report of a year later', async () => {
  const file = { name: 'viime.docx', bytes: lastYear };
  const before = await comeToPlan('fi', { profile: 'word-web', file });
  const waiting = before.page.waitForEvent('download');
  // Opening would put a copy into the cloud.
  expect(await before.pane.getByRole('button', { name: words.fi.open }).count()).toBe(0);
  await before.pane.getByRole('button', { name: words.fi.save }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^Kehittämissuunnitelma.*\.docx$/u);
  const plan = await downloaded(download);
  expectPlan(plan);
  await before.close();

  const open = await openWorkbench({ profile: 'word-web', file: { name: 'tama.docx', bytes: thisYear } });
  const { pane } = open;
  await pane.getByRole('button', { name: 'Vertaa' }).click();
  await pane
    .locator('input[type=file]')
    .setInputFiles([
      picked('suunnitelma.docx', asFilled(plan, byTheUnit)),
      picked('viime.docx', lastYear),
      picked('muu.docx', filledPlan(planWith([needOf()], { unit: 'Toinen yksikkö' }))),
    ]);
  await pane.getByRole('heading', { name: 'Muutos: viime.docx' }).waitFor();
  const beside = pane.locator('section', { hasText: 'Kehittämissuunnitelma: suunnitelma.docx' }).first();
  await beside.getByText('Toimenpiteitä: 4, tekemättä tai kesken: 1.').waitFor();
  expect(await actionsIn(beside)).toEqual([
    'käynnissä: Asiakasmäärien seuranta',
    'tehty: Viikkopalaverit',
    'ei toteuteta: Luopuminen ryhmistä',
    'tehty: Työnkuvat kirjattu',
  ]);
  await pane.getByText(/^Suunnitelmassa on toinen yksikkö, .*: ”Toinen yksikkö”/u).waitFor();

  await beside.getByRole('button', { name: /^2\. / }).click();
  await pane.getByText('Aiempi raportti 25.6.2025: 2 pistettä').waitFor();
  const here = pane.getByRole('region', { name: 'Kehittämissuunnitelma: 24.–25.6.2025' });
  await here.getByText('Silloin: 2, tavoite: 3, nyt: 3').waitFor();
  expect(await actionsIn(here)).toEqual(['ei toteuteta: Luopuminen ryhmistä', 'tehty: Työnkuvat kirjattu']);
  expect(open.complaints).toEqual([]);
  expect(textOf(await open.save())).not.toContain('Viikkopalaverit');
  await open.close();
});

it.each([
  ['word-windows', 'refused', /^Word ei avannut suunnitelmaa\. Tallenna se tiedostona/u],
  ['word-mac', 'refused', /eikä tehtäväruutu voi tallentaa tiedostoja/u],
  ['word-mac', 'ignored', /Jos ikkunaa ei näy/u],
] as const)('In %s a plan that is %s is reported', async (profile, newDocuments, said) => {
  const open = await comeToPlan('fi', { profile, switches: { newDocuments } });
  await open.pane.getByRole('button', { name: words.fi.open }).click();
  await open.pane.getByText(said).waitFor();
  expect(open.page.context().pages()).toHaveLength(1);
  await open.close();
});
