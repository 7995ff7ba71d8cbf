import { accessibilityFaults } from '../documents/accessibilityFaults';
import { packageFaults } from '../documents/packageFaults';
import { Parts } from '../documents/parts';
import { Assessor } from './assessor';
import { downloaded } from './downloaded';
import { guides } from './guideViews';
import { stateWords } from './stateWords';
import { closeStage, openWorkbench, type OpenWorkbench, type Sample, type Wishes } from './workbench';

jest.setTimeout(120_000);
afterAll(closeStage);

/** Beside a report that is half filled, on the page for managers. */
async function comeToBriefing(sample: Sample, wishes: Wishes): Promise<OpenWorkbench> {
  const open = await openWorkbench({ sample, file: guides[sample].report, ...wishes });
  await new Assessor(open, sample).criterion(1).waitFor();
  const { menu, briefing } = stateWords[sample];
  await open.pane.getByRole('button', { name: menu }).click();
  await open.pane.getByRole('button', { name: briefing }).click();
  return open;
}

function expectBriefing(bytes: Uint8Array, names: RegExp): void {
  expect(packageFaults(bytes)).toEqual([]);
  expect(accessibilityFaults(bytes)).toEqual([]);
  const parts = new Parts(bytes);
  const [picture] = parts.elements('word/document.xml', 'wp:docPr');
  expect(picture?.getAttribute('descr')).toMatch(names);
  expect(parts.names).toContain('word/media/image1.png');
}

it.each([
  ['word-windows', 'fi', 'Avaa Wordissa', 'Vahvuudet', /25\. Aloitteellinen/u],
  ['word-mac', 'sv', 'Öppna i Word', 'Styrkor', /25\. /u],
] as const)(
  'In %s the page for managers opens as a document of its own',
  async (profile, sample, toOpen, heading, names) => {
    const open = await comeToBriefing(sample, { profile });
    const waiting = open.page.context().waitForEvent('page');
    await open.pane.getByRole('button', { name: toOpen }).click();
    const beside = await waiting;
    await beside.locator('.desk').getByText(heading, { exact: true }).first().waitFor();
    const saved = await beside.evaluate(() => window.workbench?.saveAsBase64() ?? '');
    expectBriefing(Buffer.from(saved, 'base64'), names);
    expect(open.refused).toEqual([]);
    await open.close();
  },
);

it('In Word on the web the page for managers is saved as a file', async () => {
  const open = await comeToBriefing('fi', { profile: 'word-web' });
  const waiting = open.page.waitForEvent('download');
  await open.pane.getByRole('button', { name: 'Tallenna tiedostona' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^IPS-laatuarvioinnin tiivistelmä.*\.docx$/u);
  expectBriefing(await downloaded(download), /25\. Aloitteellinen/u);
  await open.close();
});
