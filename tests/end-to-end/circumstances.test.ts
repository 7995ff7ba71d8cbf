import { changedPackage } from '../template/changedPackage';
import { readFileSync } from 'node:fs';
import { Assessor } from './assessor';
import { eventually } from './eventually';
import { idOf, readSaved } from './savedReport';
import { closeStage, openWorkbench, sampleFiles } from './workbench';
import { writeElsewhere } from './writeElsewhere';

jest.setTimeout(240_000);
afterAll(closeStage);

const protection = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';

/** The Finnish sample, opened for reading only. */
const protectedSample = () => ({
  name: 'protected.docx',
  bytes: changedPackage(readFileSync(sampleFiles.fi), {
    'word/settings.xml': (xml) => xml.replace('</w:settings>', `${protection}</w:settings>`),
  }),
});

it('A document that is opened for reading only is reported, and keeps what is given in the pane out of it', async () => {
  const open = await openWorkbench({ file: protectedSample(), locale: 'fi-FI' });
  await open.pane.getByText('Asiakirja on avattu vain lukemista varten').waitFor();
  const assessor = new Assessor(open, 'fi');
  await assessor.score(7, 4);
  await open.pane.getByText('Ei tallentunut asiakirjaan.').first().waitFor();
  expect(await assessor.option(4).isChecked()).toBe(true);
  expect(readSaved(await open.save(), 'fi').get('7 score')).toBe('');
  expect(open.complaints).toEqual([]);
  await open.close();
});

it('What support asks for names the host and its API sets, and nothing of the report', async () => {
  const open = await openWorkbench({ profile: 'word-ltsc-2021' });
  const assessor = new Assessor(open, 'fi');
  await assessor.turnTo(7);
  await assessor.write('comments', 'Salainen havainto');
  await eventually(async () => {
    expect(readSaved(await open.save(), 'fi').get('7 comments')).toBe('Salainen havainto');
  });
  await assessor.turnToOverview();
  await open.pane.getByRole('button', { name: 'Valikko' }).click();
  await open.pane.getByRole('button', { name: 'Tekniset tiedot IT-tukea varten' }).click();
  const text = await open.pane.getByRole('textbox', { name: 'Tekniset tiedot tekstinä' }).inputValue();
  expect(text).toContain('WordApi 1.3');
  expect(text).not.toContain('WordApi 1.5');
  expect(text).toMatch(/Controls.*157/u);
  expect(text).not.toContain('Salainen');
  expect(open.complaints).toEqual([]);
  await open.close();
});

it('What a colleague wrote meanwhile, in a Word that does not tell, is shown beside one’s own and comes back by a button', async () => {
  const open = await openWorkbench({ profile: 'word-ltsc-2021' });
  const assessor = new Assessor(open, 'fi');
  const holds = (text: string) =>
    eventually(async () => expect(readSaved(await open.save(), 'fi').get('7 comments')).toBe(text));
  await assessor.turnTo(7);
  await assessor.field('comments').fill('Oma havainto');
  await open.page.evaluate(writeElsewhere, {
    id: Number(idOf('fi', '7 comments')),
    text: 'Kollegan havainto',
  });
  await assessor.field('comments').blur();
  await holds('Oma havainto');
  await open.pane.getByText('Kollegan havainto').waitFor();
  await open.pane.getByRole('button', { name: 'Käytä asiakirjan tekstiä' }).click();
  await holds('Kollegan havainto');
  await eventually(async () => {
    expect(await assessor.field('comments').inputValue()).toBe('Kollegan havainto');
  });
  expect(open.complaints).toEqual([]);
  await open.close();
});
