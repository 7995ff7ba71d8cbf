import { Assessor } from './assessor';
import { eventually } from './eventually';
import { closeStage, openWorkbench, type OpenWorkbench } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

const question = 'Avataanko tehtäväruutu tämän raportin mukana?';
const property = 'Office.AutoShowTaskpaneWithDocument';

interface WorkbenchWindow {
  readonly workbench?: {
    readonly document: { readonly settings: readonly (readonly [string, string])[] };
    readonly host: { reload(): void } | null;
  };
}

const settingsOf = ({ page }: OpenWorkbench) =>
  page.evaluate(() => [...((window as WorkbenchWindow).workbench?.document.settings ?? [])]);

const press = ({ pane }: OpenWorkbench, name: string) => pane.getByRole('button', { name }).click();

/** A newcomer closes the introduction, scores a criterion, and comes back to the overview. */
async function begin(wishes: Parameters<typeof openWorkbench>[0] = {}): Promise<OpenWorkbench> {
  const open = await openWorkbench(wishes);
  const assessor = new Assessor(open, 'fi');
  await press(open, 'Sulje esittely');
  await assessor.score(7, 4);
  await assessor.turnToOverview();
  return open;
}

describe('The choice to open the pane together with the report', () => {
  it('is kept in the document by the genuine client, and can be taken back', async () => {
    const open = await begin();
    expect(await settingsOf(open)).toEqual([]);
    await press(open, 'Avaa raportin mukana');
    await open.pane.getByText(question).waitFor({ state: 'detached' });
    expect(await settingsOf(open)).toEqual([[property, 'true']]);
    await press(open, 'Valikko');
    const choice = open.pane.getByRole('switch', { name: 'Avaa tehtäväruutu tämän raportin mukana' });
    await expect(choice.isChecked()).resolves.toBe(true);
    await choice.uncheck();
    await eventually(async () => expect(await settingsOf(open)).toEqual([[property, 'false']]));
    expect(open.complaints).toEqual([]);
    expect(await open.unimplemented()).toEqual([]);
    await open.close();
  });

  it('is known to a pane that starts again on the same document', async () => {
    const open = await begin();
    await press(open, 'Avaa raportin mukana');
    await open.pane.getByText(question).waitFor({ state: 'detached' });
    await open.page.evaluate(() => (window as WorkbenchWindow).workbench?.host?.reload());
    await press(open, 'Valikko');
    const choice = open.pane.getByRole('switch', { name: 'Avaa tehtäväruutu tämän raportin mukana' });
    await expect(choice.isChecked()).resolves.toBe(true);
    await open.close();
  });

  it('is no failure where Word refuses', async () => {
    const open = await begin({ switches: { settings: 'refused' } });
    await press(open, 'Avaa raportin mukana');
    await open.pane.getByText(/^Word ei hyväksynyt valintaa/u).waitFor();
    await press(open, 'Sulje');
    await new Assessor(open, 'fi').score(8, 3);
    expect(open.complaints).toEqual([]);
    await open.close();
  });

  it('is not offered on an iPad, which has no such thing', async () => {
    const open = await begin({ profile: 'word-ipad' });
    await expect(open.pane.getByText(question).count()).resolves.toBe(0);
    await press(open, 'Valikko');
    await open.pane.getByRole('heading', { name: 'Valikko' }).waitFor();
    await expect(open.pane.getByRole('switch', { name: /raportin mukana/u }).count()).resolves.toBe(0);
    await open.close();
  });
});
