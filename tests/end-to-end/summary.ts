import { numbers } from './savedReport';
import type { Assessor } from './assessor';
import type { OpenWorkbench, Sample } from './workbench';

/** What an assessor reads on the summary. */
export const summaryWords = {
  fi: {
    tab: 'Yhteenveto',
    title: 'Pisteprofiili',
    insert: 'Lisää koosteen jälkeen',
    atCursor: 'Lisää kohdistimen kohdalle',
    inserted: /^Kuva ja sen vaihtoehtoinen teksti on lisätty/,
  },
  sv: {
    tab: 'Sammanfattning',
    title: 'Poängprofil',
    insert: 'Infoga efter poängsammanfattningen',
    atCursor: 'Infoga vid markören',
    inserted: /^Bilden och dess alternativtext har infogats/,
  },
} as const;

/** Scores from page to page by keys, which is the quickest way. */
export async function scoreAll(
  { page }: OpenWorkbench,
  assessor: Assessor,
  scoreOf: (number: number) => number,
): Promise<void> {
  await assessor.turnTo(1);
  for (const number of numbers) {
    await assessor.heading(number).waitFor();
    await page.keyboard.press(String(scoreOf(number)));
    await page.keyboard.press('Alt+ArrowRight');
  }
  await assessor.turnToOverview();
}

export async function turnToSummary({ pane }: OpenWorkbench, sample: Sample): Promise<void> {
  await pane.getByRole('button', { name: summaryWords[sample].tab, exact: true }).click();
  await pane.getByRole('heading', { name: summaryWords[sample].title }).waitFor();
}

/** A person clicks into the document's first paragraph without a field. */
export const clickBesideFields = ({ page }: OpenWorkbench): Promise<void> =>
  page.locator('.desk article > p:not(:has([data-control]))').first().click();

export const pressInsert = ({ pane }: OpenWorkbench, sample: Sample): Promise<void> =>
  pane.getByRole('button', { name: summaryWords[sample].insert }).click();

export const pressAtCursor = ({ pane }: OpenWorkbench, sample: Sample): Promise<void> =>
  pane.getByRole('button', { name: summaryWords[sample].atCursor }).click();

/** Puts the profile's picture behind the score table, and waits until the pane says that it is there. */
export async function insertPicture(open: OpenWorkbench, sample: Sample): Promise<void> {
  await pressInsert(open, sample);
  await open.pane.getByText(summaryWords[sample].inserted).waitFor();
}
