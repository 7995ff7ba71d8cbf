import { strFromU8, unzipSync } from 'fflate';
import { parseXml } from '../../src/commands/parseXml';
import { readPlan } from '../../src/handouts/readPlan';
import { accessibilityFaults } from '../documents/accessibilityFaults';
import { packageFaults } from '../documents/packageFaults';
import { Assessor } from './assessor';
import { downloaded } from './downloaded';
import { NeedsPage, scored } from './needsPage';
import { closeStage, openWorkbench, type OpenWorkbench, type Sample, type Wishes } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

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

it('In Word on the web the plan is saved as a file, since opening would put a copy into the cloud', async () => {
  const open = await comeToPlan('fi', { profile: 'word-web' });
  const waiting = open.page.waitForEvent('download');
  expect(await open.pane.getByRole('button', { name: words.fi.open }).count()).toBe(0);
  await open.pane.getByRole('button', { name: words.fi.save }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^Kehittämissuunnitelma.*\.docx$/u);
  expectPlan(await downloaded(download));
  await open.close();
});

it.each([
  ['word-windows', 'refused', /^Word ei avannut suunnitelmaa\. Tallenna se tiedostona/u],
  ['word-mac', 'refused', /eikä tehtäväruutu voi tallentaa tiedostoja/u],
  ['word-mac', 'ignored', /Jos ikkunaa ei näy/u],
] as const)('In %s a plan that is %s is told', async (profile, newDocuments, said) => {
  const open = await comeToPlan('fi', { profile, switches: { newDocuments } });
  await open.pane.getByRole('button', { name: words.fi.open }).click();
  await open.pane.getByText(said).waitFor();
  expect(open.page.context().pages()).toHaveLength(1);
  await open.close();
});
