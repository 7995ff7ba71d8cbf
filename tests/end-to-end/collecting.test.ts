import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fi } from '../../src/collection/texts/fi';
import { expectedRow, inCsv, inExcel, readCsv } from '../collection/expectedCells';
import { generateReport } from '../collection/generatedReports';
import { readSheets } from '../collection/readSheets';
import { Assessor } from './assessor';
import { downloaded } from './downloaded';
import { keptInBrowser } from './keptInBrowser';
import { closeStage, openWorkbench, type OpenWorkbench, type Wishes } from './workbench';

jest.setTimeout(180_000);
afterAll(closeStage);
afterAll(() => rmSync(folder, { recursive: true }));

const generated = Array.from({ length: 30 }, (_, number) => generateReport(number));
const folder = mkdtempSync(join(tmpdir(), 'collecting-'));
const files = generated.map(({ file, bytes }) => {
  const path = join(folder, basename(file));
  writeFileSync(path, bytes);
  return path;
});

async function openCollecting(wishes: Wishes = {}): Promise<OpenWorkbench> {
  const open = await openWorkbench(wishes);
  const { pane } = open;
  await new Assessor(open, 'fi').criterion(1).waitFor();
  await pane.getByRole('button', { name: 'Vertaa' }).click();
  await pane.getByRole('button', { name: 'Monta raporttia yhteen taulukkoon' }).click();
  await pane.getByRole('heading', { level: 1, name: 'Monta raporttia yhteen taulukkoon' }).waitFor();
  return open;
}

async function save({ page, pane }: OpenWorkbench, name: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await pane.getByRole('button', { name }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await downloaded(download) };
}

interface Answers {
  /** How often the pane could have answered a key while it read. */
  readonly times: number;
  /** In milliseconds. */
  readonly longestPause: number;
}

/** Watches from now on how the pane answers while it reads files. */
async function watchAnswers({ pane }: OpenWorkbench): Promise<() => Promise<Answers>> {
  const root = pane.locator('html');
  await root.evaluate((element) => {
    const answers = { times: 0, longestPause: 0 };
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      if (document.querySelector('[role=progressbar]')) {
        answers.times += 1;
        answers.longestPause = Math.max(answers.longestPause, now - last);
      }
      last = now;
      element.dataset['answers'] = JSON.stringify(answers);
    }, 5);
  });
  return async () => JSON.parse((await root.getAttribute('data-answers')) ?? '') as Answers;
}

it('Thirty reports in both languages become one table in the pane, every cell right', async () => {
  const requests: string[] = [];
  const open = await openCollecting({ onRequest: (address) => requests.push(address) });
  const { pane } = open;
  const before = await open.save();
  const answers = await watchAnswers(open);
  const asked = requests.length;
  await pane.locator('input[type=file]').setInputFiles(files);
  const wrong = generated.filter(({ problems }) => problems.length > 0).length;
  await pane.getByText(`30 tiedostoa luettu, ${wrong} rivillä on tarkistettavaa.`).waitFor();
  const { times, longestPause } = await answers();
  // It is to answer within a second on an idle machine: the time is printed, since a busy one takes any.
  process.stdout.write(`The longest pause while 30 reports were read: ${Math.round(longestPause)} ms.\n`);
  expect(times).toBeGreaterThan(25);
  expect(await pane.getByRole('row').count()).toBe(31);

  const csv = await save(open, 'CSV-tiedosto');
  expect(csv.name).toMatch(/^ips-raportit-\d{4}-\d\d-\d\d\.csv$/u);
  const [heads = [], ...rows] = readCsv(csv.bytes.toString('utf8'));
  const known = generated.map((one, at) => expectedRow(one, basename(files[at] ?? ''), fi));
  expect(rows).toEqual(known.map((row) => row.map(inCsv)));

  const excel = await save(open, 'Excel-tiedosto');
  expect(excel.name).toMatch(/\.xlsx$/u);
  expect(readSheets(excel.bytes)[0]).toEqual([heads, ...known.map((row) => row.map(inExcel))]);
  const page = await save(open, 'Sivu, jossa on kuvat (HTML)');
  expect(page.name).toMatch(/\.html$/u);
  expect(page.bytes.toString('utf8')).toContain('Yhteenveto IPS-laatuarvioinneista');

  expect(requests.slice(asked).filter((address) => !/^(?:https:\/\/localhost|blob:)/u.test(address))).toEqual(
    [],
  );
  expect(open.refused).toEqual([]);
  expect(open.complaints).toEqual([]);
  expect(Buffer.from(await open.save()).equals(Buffer.from(before))).toBe(true);
  const kept = await keptInBrowser(open);
  expect(kept).not.toContain('raportti 0');
  await open.close();
});

it('What is typed while reports are read is answered, and the reading can be stopped', async () => {
  const open = await openCollecting();
  const { pane } = open;
  await pane.locator('input[type=file]').setInputFiles(files);
  await pane.getByRole('button', { name: 'Keskeytä' }).press('Enter');
  await pane.getByText(/^Keskeytetty\. \d+ tiedostoa jäi lukematta\./u).waitFor();
  const rows = (await pane.getByRole('row').count()) - 1;
  expect(rows).toBeLessThan(30);
  await pane.locator('input[type=file]').setInputFiles(files);
  await pane.getByText(/^30 tiedostoa luettu/u).waitFor();
  expect(await pane.getByRole('row').count()).toBe(31);
  await open.close();
});
