import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { inspect } from '../../src/commands/inspection';
import { finishedDocument } from '../commands/finishedDocument';
import { Assessor } from './assessor';
import { eventually } from './eventually';
import { keptInBrowser } from './keptInBrowser';
import { savedPictures } from './savedPicture';
import { readFront } from './savedReport';
import { insertPicture } from './summary';
import { closeStage, openWorkbench } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

const halfFilled = {
  fi: 'assets/templates/ips-laatuarviointiraportti-fi-kesken.docx',
  sv: 'assets/templates/ips-kvalitetsbedomningsrapport-sv-paborjad.docx',
};
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const named = (name: string, path: string) => ({ name, mimeType: docx, buffer: readFileSync(path) });

/** In the half-filled Finnish report 1 has 4 points, 2 has 5 and 3 has 4. */
const own = [
  [1, 4],
  [2, 3],
  [3, 5],
] as const;

describe('Other reports beside the open one', () => {
  it('are read and compared in the pane, in either language, and leave nothing behind', async () => {
    const requests: string[] = [];
    const open = await openWorkbench({ onRequest: (address) => requests.push(address) });
    const { pane } = open;
    const assessor = new Assessor(open, 'fi');
    for (const [number, score] of own) await assessor.score(number, score);
    await assessor.turnToOverview();
    await pane.getByRole('button', { name: 'Vertaa' }).click();
    await pane.getByText('tai pudota tiedostot tähän').waitFor();
    const before = await open.save();
    const asked = requests.length;

    await pane
      .locator('input[type=file]')
      .setInputFiles([named('a.docx', halfFilled.fi), named('b.docx', halfFilled.sv)]);
    await pane.getByRole('combobox').nth(1).selectOption('earlier');
    await pane.getByText('Samat pisteet: 1/3').waitFor();
    await pane.getByText('Ero enintään 1 piste: 2/3').waitFor();
    await pane.getByRole('heading', { name: 'Muutos: b.docx' }).waitFor();
    const { violations } = await new AxeBuilder({ page: open.page })
      .include(['.pane iframe', 'body'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );

    expect(open.refused).toEqual([]);
    expect(open.complaints).toEqual([]);
    expect(requests.slice(asked).filter((address) => !address.startsWith('https://localhost'))).toEqual([]);
    expect(Buffer.from(await open.save()).equals(Buffer.from(before))).toBe(true);
    const kept = await keptInBrowser(open);
    expect(kept).not.toContain('Rantapuiston');
    await open.close();
  });

  it('show last year’s Finnish report beside this year’s Swedish one, criterion by criterion', async () => {
    const lastYear = finishedDocument('fi', {
      'front.assessmentDates': '24.–25.6.2025',
      'front.reportDate': '15.7.2025',
      'criterion.7.score': '2',
      'criterion.7.recommendations': 'Sovitaan ryhmäohjauksesta.',
    });
    const thisYear = finishedDocument('sv', {
      'front.previousOrdinal': '',
      'front.previousDate': '',
      'criterion.7.score': '3',
    });
    const file = { name: 'i-ar.docx', bytes: thisYear };
    const open = await openWorkbench({ sample: 'sv', file });
    const { pane } = open;
    await pane.getByRole('button', { name: 'Jämför' }).click();
    await pane
      .locator('input[type=file]')
      .setInputFiles([{ name: 'viime.docx', mimeType: docx, buffer: Buffer.from(lastYear) }]);
    await pane.getByRole('heading', { name: 'Förändring: viime.docx' }).waitFor();
    await pane.getByRole('button', { name: 'Fyll i de valda' }).click();
    await eventually(async () => {
      const front = readFront(await open.save(), 'sv');
      expect(front).toEqual(expect.arrayContaining(['3:e', '15.7.2025']));
    });
    await pane.getByRole('button', { name: /^7\. / }).click();
    await pane.getByText('Tidigare rapport 25.6.2025: 2 poäng').waitFor();
    await pane.getByText('Sovitaan ryhmäohjauksesta.').waitFor();
    expect(open.complaints).toEqual([]);
    await open.close();
  });

  it('show the change as a picture that goes into the report, and out of it again', async () => {
    const lastYear = finishedDocument('fi', {
      'front.assessmentDates': '24.–25.6.2025',
      'front.reportDate': '15.7.2025',
      'criterion.7.score': '2',
    });
    const thisYear = finishedDocument('fi', { 'criterion.7.score': '5' });
    const open = await openWorkbench({ sample: 'fi', file: { name: 'nyt.docx', bytes: thisYear } });
    const { pane } = open;
    await pane.getByRole('button', { name: 'Vertaa' }).click();
    await pane
      .locator('input[type=file]')
      .setInputFiles([{ name: 'viime.docx', mimeType: docx, buffer: Buffer.from(lastYear) }]);
    await pane.getByRole('heading', { name: 'Muutos: viime.docx' }).waitFor();
    const before = inspect(await open.save());
    await insertPicture(open, 'fi');
    const saved = await open.save();
    const [picture, ...more] = savedPictures(saved);
    expect(more).toEqual([]);
    expect(picture?.contentType).toBe('image/png');
    expect(picture?.title).toBe('IPS-laatuarvioinnin pisteiden muutos: 25.6.2025 → 25.6.2026');
    expect(picture?.description).toMatch(/ 7\. [^;]+: 2 → 5[;.]/u);
    expect(picture?.behind).toMatch(/^YHTEISPISTEMÄÄRÄ/u);
    const { bound, controls, problems } = inspect(saved);
    expect({ bound, controls, problems }).toEqual({
      bound: before.bound,
      controls: before.controls,
      problems: before.problems,
    });
    await pane.getByRole('button', { name: 'Poista kuva' }).click();
    await pane
      .getByText(/^Kuva on poistettu/u)
      .first()
      .waitFor();
    expect(savedPictures(await open.save())).toEqual([]);
    expect(open.refused).toEqual([]);
    expect(open.complaints).toEqual([]);
    await open.close();
  });

  it('that are none are each told in a sentence, and the pane goes on', async () => {
    const open = await openWorkbench();
    const { pane } = open;
    await pane.getByRole('button', { name: 'Vertaa' }).click();
    const whole = readFileSync(halfFilled.fi);
    const oldWord = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    const hostile = [
      { name: 'teksti.docx', buffer: Buffer.from('hei') },
      { name: 'vanha.docx', buffer: Buffer.concat([oldWord, Buffer.alloc(600)]) },
      { name: 'katkennut.docx', buffer: whole.subarray(0, whole.length / 2) },
      { name: 'tyhja.docx', buffer: Buffer.alloc(0) },
    ];
    await pane.locator('input[type=file]').setInputFiles(hostile.map((one) => ({ ...one, mimeType: docx })));
    for (const { name } of hostile) {
      const item = pane.getByRole('listitem').filter({ hasText: name });
      await item.getByText(/^Tiedosto (?:ei|on) .*\.$/u).waitFor();
      expect(await item.getByRole('status').innerText()).toMatch(/^Tiedosto /u);
    }
    expect(open.complaints).toEqual([]);
    const assessor = new Assessor(open, 'fi');
    await assessor.turnToOverview();
    await assessor.score(1, 4);
    await open.close();
  });

  it('are read one after the other, and the pane answers a key in between', async () => {
    const open = await openWorkbench();
    const { pane } = open;
    await pane.getByRole('button', { name: 'Vertaa' }).click();
    const files = Array.from({ length: 8 }, (_, at) => named(`${at}.docx`, halfFilled.fi));
    await pane.locator('input[type=file]').setInputFiles(files);
    const start = performance.now();
    await pane.getByRole('button', { name: 'Tarkistus' }).press('Enter');
    await pane.getByRole('heading', { level: 1, name: 'Tarkistus' }).waitFor();
    process.stdout.write(`Another page after ${Math.round(performance.now() - start)} ms.\n`);
    await pane.getByRole('button', { name: 'Vertaa' }).click();
    await pane.getByRole('combobox').nth(7).waitFor();
    await open.close();
  });
});
