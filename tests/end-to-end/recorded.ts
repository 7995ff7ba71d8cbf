import { parseRecording } from '../../src/recording/parseRecording';
import { probeTexts, tagOf } from '../../src/recording/probeDocument';
import type { Recording } from '../../src/recording/recording';
import { openWorkbench, type OpenWorkbench, type Wishes } from './workbench';

const words = {
  diagnostics: 'Tekniset tiedot IT-tukea varten',
  start: 'Selvitä, miten tämä Word toimii',
  person: /^Kirjoita muutama kirjain/,
  result: 'Selvityksen tulos tekstinä',
};

/** The probe document beside the pane, at the page from which a recording is made. */
export async function openRecorder(wishes: Wishes): Promise<OpenWorkbench> {
  const open = await openWorkbench({ file: 'assets/probe.docx', ...wishes });
  await open.pane.getByRole('button', { name: words.diagnostics }).click();
  await open.pane.getByRole('button', { name: words.start }).waitFor();
  return open;
}

function idOfTag(tag: string): number | undefined {
  const { workbench } = window as unknown as {
    workbench: { document: { controls(): { tag: string; id: number }[] } };
  };
  return workbench.document.controls().find((control) => control.tag === tag)?.id;
}

/** So long the person is asked to stay in the field. */
const pause = 5_000;

async function typeAndLeave({ page }: OpenWorkbench): Promise<void> {
  const id = await page.evaluate(idOfTag, tagOf('typeHere'));
  await page.locator(`.desk [data-id="${id}"]`).first().fill('abc');
  await page.waitForTimeout(pause);
  await page.locator('.desk').getByText(probeTexts.behindAnchor, { exact: true }).click();
}

/** Records how a kind of Word behaves, as a person does it who also types where the pane asks for it. */
export async function recordIn(open: OpenWorkbench): Promise<Recording> {
  const { pane } = open;
  const result = pane.getByRole('textbox', { name: words.result });
  const person = pane.getByText(words.person);
  await pane.getByRole('button', { name: words.start }).click();
  // The page may go for a moment and come up again, when the document is read anew: what was seen once, counts.
  const isAsked = await Promise.race([
    person.waitFor({ timeout: 900_000 }).then(() => true),
    result.waitFor({ timeout: 900_000 }).then(() => false),
  ]);
  if (isAsked) await typeAndLeave(open);
  await result.waitFor({ timeout: 300_000 });
  const parsed = parseRecording(await result.inputValue());
  if (!parsed.ok) throw new Error(`This is no recording: ${parsed.faults.join(', ')}`);
  return parsed.recording;
}
