import { Assessor } from './assessor';
import { deployPane, type Deployed } from './deployed';
import { closeStage, openWorkbench, type OpenWorkbench } from './workbench';

jest.setTimeout(180_000);

let deployed: Deployed;
beforeEach(async () => {
  deployed = await deployPane();
});
afterEach(async () => {
  await closeStage();
  await deployed.close();
});

const title = 'Uusi versio on saatavilla';
const text = 'Tiimi kokoontuu joka viikko.';

const tab = ({ pane }: OpenWorkbench, name: string) => pane.getByRole('button', { name, exact: true });
const reload = ({ pane }: OpenWorkbench) => pane.getByRole('button', { name: 'Lataa uudelleen' }).click();
const note = ({ pane }: OpenWorkbench) => pane.getByRole('textbox', { name: /muistiinpano/iu });
const comments = ({ page }: OpenWorkbench, wanted: string) =>
  page.locator('.desk').getByText(wanted, { exact: true }).first().waitFor();

/** The code that the pane has asked for and not got: webpack takes such an element away when its script has come. */
const awaitedCode = (root: Element): number =>
  root.querySelectorAll('head > script[src*="/code/"]:not([defer])').length;

/** Waits until the page asks for no more code by itself. It begins to after 0.4 s, and what comes may ask for more. */
async function allOfThePageIsThere({ pane }: OpenWorkbench): Promise<void> {
  const root = pane.locator(':root');
  let quiet = 0;
  while (quiet < 8) {
    const awaited = await root.evaluate(awaitedCode);
    quiet = awaited === 0 ? quiet + 1 : 0;
    await root.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  }
}

async function openAtCriterion7(): Promise<{ open: OpenWorkbench; assessor: Assessor }> {
  const open = await openWorkbench();
  const assessor = new Assessor(open, 'fi');
  await assessor.turnTo(7);
  await note(open).waitFor();
  await allOfThePageIsThere(open);
  return { open, assessor };
}

/** Code that is gone is all that the browser may complain of. */
function expectOnlyMissingCode({ complaints }: OpenWorkbench): void {
  expect(complaints.length).toBeGreaterThan(0);
  for (const complaint of complaints) expect(complaint).toMatch(/404|ChunkLoadError|NotLoaded/u);
}

describe('A pane whose files are replaced while it is open', () => {
  it('goes on with what it has, and says nothing', async () => {
    const { open, assessor } = await openAtCriterion7();
    deployed.replace();
    await assessor.option(4).check();
    await assessor.write('comments', text);
    await comments(open, text);
    await assessor.turnTo(8);
    await expect(open.pane.getByText(title).count()).resolves.toBe(0);
    expect(open.complaints).toEqual([]);
    await open.close();
  });

  it('says at a page that is gone that a new version is here, and reloads with all that was typed', async () => {
    const { open, assessor } = await openAtCriterion7();
    deployed.replace();
    await assessor.option(4).check();
    await assessor.field('comments').fill(text);
    await assessor.turnToOverview();
    await tab(open, 'Tarkistus').click();
    await open.pane.getByText(title).waitFor();
    await open.pane.getByText('Sivu kuuluu tehtäväruudun edelliseen versioon.').waitFor();
    await reload(open);
    await assessor.criterion(7, '\\b4\\b').waitFor();
    await comments(open, text);
    await expect(open.pane.getByText(title).count()).resolves.toBe(0);
    await tab(open, 'Tarkistus').click();
    await open.pane.getByRole('heading', { name: /^Korjattavaa/ }).waitFor();
    expectOnlyMissingCode(open);
    await open.close();
  });

  it('offers again after reloading what Word did not take', async () => {
    const { open, assessor } = await openAtCriterion7();
    deployed.replace();
    await open.refuseWrites('AccessDenied');
    await assessor.write('comments', text);
    await open.pane.getByText('Ei tallentunut asiakirjaan.').first().waitFor();
    await assessor.turnToOverview();
    await tab(open, 'Alkutiedot').click();
    await reload(open);
    await open.allowWrites();
    await assessor.turnTo(7);
    await expect(assessor.field('comments').inputValue()).resolves.toBe(text);
    await assessor.tryAllAgain();
    await comments(open, text);
    await open.close();
  });

  it('keeps a note that was first typed after the code had gone', async () => {
    const { open, assessor } = await openAtCriterion7();
    deployed.replace();
    await note(open).fill(text);
    await assessor.turnToOverview();
    await tab(open, 'Yhteenveto').click();
    await reload(open);
    await assessor.turnTo(7);
    await note(open).waitFor();
    await expect(note(open).inputValue()).resolves.toBe(text);
    await open.close();
  });
});
