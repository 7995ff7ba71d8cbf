import { Assessor } from './assessor';
import { commentedReport, threadsIn } from './commentRound';
import { eventually } from './eventually';
import { stateWords } from './stateWords';
import { leave, visit } from './visit';
import { closeStage, openWorkbench, type OpenWorkbench, type Sample } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

type Rows = readonly (readonly string[])[];

/** As Excel gives cells to the clipboard: a cell with a line end in quotes, its own quotes doubled. */
const cellText = (cell: string): string => (/[\n\t]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const asText = (rows: Rows): string => rows.map((cells) => `${cells.map(cellText).join('\t')}\r\n`).join('');
const asHtml = (rows: Rows): string => {
  const body = rows.map(
    (cells) => `<tr height=20>${cells.map((cell) => `<td class=xl65>${cell}</td>`).join('')}</tr>`,
  );
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><!--StartFragment--><table>${body.join('')}</table><!--EndFragment--></body></html>`;
};

/** Copies cells in Excel, and presses the keys of pasting where the focus is. */
async function paste({ page }: OpenWorkbench, rows: Rows): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(
    ([text, html]) =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]),
    [asText(rows), asHtml(rows)] as const,
  );
  await page.keyboard.press('Control+v');
}

async function openFigures(sample: Sample, number: number): Promise<OpenWorkbench> {
  const open = await openWorkbench({ sample });
  await new Assessor(open, sample).turnTo(number);
  await open.pane.getByRole('button', { name: stateWords[sample].figures, exact: true }).click();
  return open;
}

const valuesOf = ({ pane }: OpenWorkbench): Promise<string[]> =>
  pane
    .getByRole('table')
    .first()
    .getByRole('textbox')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));

const told = ({ pane }: OpenWorkbench, words: string | RegExp): Promise<void> =>
  pane.getByText(words).first().waitFor();

async function endWell(open: OpenWorkbench): Promise<void> {
  expect(open.complaints).toEqual([]);
  expect(await open.unimplemented()).toEqual([]);
  await open.close();
}

describe('A table that is copied in Excel', () => {
  it('of coaches goes to the columns that its heading names, its title, sums and empty rows left out', async () => {
    const open = await openFigures('fi', 1);
    await open.pane.getByRole('textbox', { name: stateWords.fi.firstCoach }).focus();
    await paste(open, [
      ['IPS-tiimi 30.9.2026', '', '', ''],
      ['Työhönvalmentaja', 'Työaika-%', 'Asiakkaita', 'Huom.'],
      ['Aino ”Ansku” Virtanen', '100 %', '20', ''],
      ['Bo\nEk', '50 %', '12,5', 'aloitti 1.8.'],
      ['Yhteensä', '150 %', '32,5', ''],
      ['Keskiarvo', '75 %', '16,25', ''],
      ['', '', '', ''],
    ]);
    await told(open, /^Summa- ja keskiarvorivit jätettiin pois/u);
    await told(open, /”Yhteensä 150 % 32,5” ja ”Keskiarvo 75 % 16,25”/u);
    await told(open, /Sarake jäi pois: ”Huom\.”/u);
    expect(await valuesOf(open)).toEqual(['Aino ”Ansku” Virtanen', '20', '100 %', 'Bo Ek', '12,5', '50 %']);
    await open.pane.getByRole('button', { name: 'Käytä 4' }).waitFor();
    await endWell(open);
  });

  it('of one cell goes into the cell alone, without the line end that Excel adds', async () => {
    const open = await openFigures('sv', 17);
    const name = open.pane.getByRole('textbox', { name: stateWords.sv.firstCoach }).first();
    await name.focus();
    await paste(open, [['Anna-Lisa Berg']]);
    await eventually(async () => expect((await valuesOf(open)).at(0)?.trim()).toBe('Anna-Lisa Berg'));
    await open.page.keyboard.press('Tab');
    await paste(open, [['6,5']]);
    await eventually(async () => expect((await valuesOf(open)).at(1)).toBe('6,5'));
    await endWell(open);
  });

  it('of 200 jobs is counted for 19, 20 and 21, and the jobs before it come back by a button', async () => {
    const open = await openFigures('sv', 19);
    const { pane, page } = open;
    await pane.getByRole('button', { name: stateWords.sv.jobs }).click();
    const first = pane.getByRole('group', { name: stateWords.sv.job }).getByRole('textbox').first();
    await first.fill('Kock');
    await first.focus();
    const jobs = Array.from({ length: 200 }, (_, index) => [
      String(index + 1),
      `Arbetsgivare "${Math.floor(index / 2)}"`,
      index % 10 === 0 ? `Vaktmästare\n${index}` : `Yrke ${index}`,
      index % 4 === 0 ? 'nej' : 'ja',
      'x',
    ]);
    await paste(open, [
      ['Nr', 'Arbetsgivare', 'Yrke', 'Fast', 'Pågår'],
      ...jobs.slice(0, 100),
      ['', '', '', '', ''],
      ...jobs.slice(100),
      ['', 'Totalt', '200', '', ''],
    ]);
    await told(open, /^En rad med en summa eller ett medeltal utelämnades: ”Totalt 200”/u);
    await told(open, /^En kolumn utelämnades: ”Nr”/u);
    await told(open, /200 av 200/u);
    await pane.getByRole('button', { name: 'Återställ de tidigare raderna' }).click();
    await eventually(async () => expect(await first.inputValue()).toBe('Kock'));
    expect(await pane.getByRole('group', { name: /^arbete \d+$/u }).count()).toBe(1);
    await page.keyboard.press('Escape');
    await endWell(open);
  });
});

test('A text that is copied in Word, with its marks, is the same in the pane and in the document, wherever it is pasted', async () => {
  const copied = 'a\u0007 e\u001eposti\r\n\uf0b7 tau\u001fko 5\u00a0km\vpitkä\u00adsana 45\u202f% 👩‍👩‍👧\fb';
  const clean = 'a e\u2011posti\n• tau\u00adko 5\u00a0km\npitkä\u00adsana 45\u202f% 👩‍👩‍👧\nb';
  const here = await visit({ file: commentedReport() });
  const { pane, page, save } = here.open;
  const pasteText = async (text: string): Promise<void> => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((all) => navigator.clipboard.writeText(all), text);
    await page.keyboard.press('Control+v');
  };
  await pane.getByRole('searchbox').focus();
  await pasteText('\u200eTyöhön\u00advalmennuksen\u00a0tiimi\u0007');
  await eventually(async () => expect(await pane.getByRole('button', { name: /^\d+\. / }).count()).toBe(2));
  await pane.getByRole('searchbox').fill('');
  await here.assessor.turnTo(1);
  const sources = pane.getByRole('textbox', { name: 'Tietolähteet' });
  await sources.focus();
  await pasteText(copied);
  expect(await sources.inputValue()).toBe(clean);
  await pane.getByText(/^Tekstistä jätettiin pois yksi merkki/u).waitFor();
  await here.holds({ '1 sources': clean });
  await pane.getByRole('button', { name: 'Vastaa kommenttiin: Maija Virtanen' }).click();
  const answer = pane.getByRole('textbox', { name: 'Vastaus kommenttiin: Maija Virtanen' });
  await answer.focus();
  await pasteText(copied);
  expect(await answer.inputValue()).toBe(clean);
  await pane.getByRole('button', { name: 'Lähetä vastaus' }).click();
  await pane.getByText('Vastaus on asiakirjassa.').waitFor();
  const texts = threadsIn(await save())?.flatMap(({ answers }) => answers.map(({ text }) => text));
  expect(texts).toContain(clean);
  await here.assessor.turnToOverview();
  await pane.getByRole('button', { name: stateWords.fi.details }).click();
  await pane.getByRole('textbox', { name: 'Vastaanottajat 1' }).focus();
  await pasteText('Aino\vBo\r\nCia');
  const entries = pane.getByRole('textbox', { name: /^Vastaanottajat \d/u });
  const shown = (): Promise<string[]> =>
    entries.evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value));
  await eventually(async () => expect(await shown()).toEqual(['Aino', 'Bo', 'Cia']));
  await leave(here);
});
