import { mkdirSync } from 'node:fs';
import { buildStaleBundles } from '../../src/commands/bundle/bundles';
import { closeStage, openWorkbench } from './workbench';

const folder = 'assets/pictures';

/** Takes README's picture: the Finnish sample with some criteria scored and the seventh open beside the document. */
async function main(): Promise<void> {
  buildStaleBundles();
  mkdirSync(folder, { recursive: true });
  const { page, pane, close } = await openWorkbench({ sample: 'fi', width: 340 });
  const scores = [5, 4, 5, 4, 3, 4, 4];
  await pane.getByRole('button', { name: /^1\. / }).click();
  for (const [index, score] of scores.entries()) {
    if (index > 0) await pane.getByRole('button', { name: /Seuraava kriteeri/ }).click();
    await pane.getByRole('radio', { name: new RegExp(`^${score}`) }).check();
  }
  await pane
    .getByRole('textbox', { name: 'Kommentit (kuvaus)' })
    .fill(
      'Tiimissä on kolme kokoaikaista työhönvalmentajaa ja tiiminvetäjä. Ryhmäohjaus toteutuu 2–3 kertaa kuukaudessa, ja valmentajat sijaistavat toisiaan.',
    );
  await pane.getByRole('button', { name: 'Näytä asiakirjassa' }).click();
  await pane.getByText('Tallennettu', { exact: true }).first().waitFor();
  // As much of the window as README's readers want to see.
  const clip = { x: 0, y: 0, width: 1366, height: 680 };
  await page.screenshot({ path: `${folder}/pane-beside-report.png`, animations: 'disabled', clip });
  await close();
}

void main().finally(closeStage);
