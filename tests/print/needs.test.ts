import { NeedsPage, needsWords, scored } from '../end-to-end/needsPage';
import { closeStage, openWorkbench, type Sample } from '../end-to-end/workbench';
import { printedText } from './libreOffice';

jest.setTimeout(180_000);
afterAll(closeStage);

/**
 * With five key development needs, two more than the template has room for: on the web Word gives no block to repeat.
 */
async function savedReport(sample: Sample): Promise<Uint8Array> {
  const open = await openWorkbench({ sample, file: scored(sample), profile: 'word-windows' });
  const page = new NeedsPage(open, sample);
  await page.turnTo();
  await page.pick(2, 3, 4, 5, 6);
  await page.write();
  await page.stands();
  const saved = await open.save();
  await open.close();
  return saved;
}

it.each([
  ['fi', 'Kriteerin numero ja nimi: 6. ', 'Pistemäärä: 1', 'Kriteerittäinen arviointi:'],
  ['sv', 'Kriteriumnummer och namn: 6. ', 'Poång: 1', 'Kriteriebaserad bedömning:'],
] as const)(
  'LibreOffice shows the added blocks of the saved report with their labels (%s)',
  async (...expected) => {
    const [sample, criterion, score, next] = expected;
    const shown = printedText(await savedReport(sample));
    const label = criterion.replace('6. ', '');
    expect(shown.split(label)).toHaveLength(6);
    const { recommendations, advice } = needsWords[sample];
    const last = shown.slice(shown.indexOf(criterion), shown.indexOf(next));
    expect(last).toContain(`${score} ${recommendations}: ${advice} 6`);
  },
);
