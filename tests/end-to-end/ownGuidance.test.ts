import { downloaded } from './downloaded';
import { Assessor } from './assessor';
import { closeStage, openWorkbench, type OpenWorkbench } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

/** The form with guidance for criterion 7, of which the last description is still missing. */
async function writeNearly({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole('button', { name: 'Valikko' }).click();
  await pane.getByRole('button', { name: 'Kirjoita oma ohje' }).click();
  await pane.getByRole('heading', { name: 'Oma arviointiohje' }).waitFor();
  await pane.getByRole('textbox', { name: 'Mistä kuvaukset ovat peräisin' }).fill('Alueen työryhmä');
  await pane.getByRole('combobox', { name: 'Kriteeri', exact: true }).selectOption('7');
  for (const score of [1, 2, 3, 4])
    await pane
      .getByRole('textbox', { name: new RegExp(`^Mistä saa ${score} piste`, 'u') })
      .fill(`Taso ${score}`);
}

const complete = ({ pane }: OpenWorkbench): Promise<void> =>
  pane.getByRole('textbox', { name: 'Mistä saa 5 pistettä' }).fill('Taso 5');

it('Own guidance is saved as a file once it is complete, and another pane takes the file into use', async () => {
  const open = await openWorkbench();
  const { page, pane } = open;
  const files: string[] = [];
  page.on('download', (download) => files.push(download.suggestedFilename()));
  await writeNearly(open);
  const save = pane.getByRole('button', { name: 'Ota käyttöön ja tallenna tiedosto' });
  await save.click();
  await pane.getByRole('alert').getByText('Ohjetta ei voi vielä ottaa käyttöön.').waitFor();
  await pane
    .getByRole('alert')
    .getByText(/Pistemäärän kuvaus on tyhjä\.$/u)
    .waitFor();
  expect(files).toEqual([]);
  await complete(open);
  const waiting = page.waitForEvent('download');
  await save.click();
  const bytes = await downloaded(await waiting);
  await pane
    .getByRole('status')
    .getByText(/tiedosto arviointiohje\.json on annettu selaimelle/u)
    .waitFor();
  expect(files).toEqual(['arviointiohje.json']);
  await open.close();

  const other = await openWorkbench();
  await other.pane.getByRole('button', { name: 'Valikko' }).click();
  await other.pane.getByRole('button', { name: 'Kirjoita oma ohje' }).waitFor();
  const file = { name: 'arviointiohje.json', mimeType: 'application/json', buffer: bytes };
  await other.pane.locator('input[type=file]').setInputFiles(file);
  await other.pane.getByText(/^Käytössä: Alueen työryhmä/u).waitFor();
  await new Assessor(other, 'fi').score(7, 4);
  await other.pane.getByText('Taso 4').first().waitFor();
  await other.close();
});

it('Own guidance is shown to be copied where this Word saves no files', async () => {
  const open = await openWorkbench({ profile: 'word-mac' });
  const { pane } = open;
  await writeNearly(open);
  await complete(open);
  await pane.getByRole('button', { name: 'Ota käyttöön ja näytä tiedoston sisältö' }).click();
  await pane.getByText(/^Ohje on käytössä\. Tässä Wordin versiossa tiedostoa ei voi tallentaa/u).waitFor();
  const text = await pane.getByRole('textbox', { name: 'arviointiohje.json' }).inputValue();
  expect(JSON.parse(text)).toMatchObject({ source: 'Alueen työryhmä', criteria: [{ number: 7 }] });
  await open.close();
});
