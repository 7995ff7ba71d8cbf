import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { Assessor } from './assessor';
import { closeStage, openWorkbench } from './workbench';

jest.setTimeout(120_000);
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
    const kept = await pane
      .locator('body')
      .evaluate(() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage));
    expect(kept).not.toContain('Rantapuiston');
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
