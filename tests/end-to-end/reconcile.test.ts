import { strFromU8, unzipSync } from 'fflate';
import { changedPackage, related } from '../template/changedPackage';
import { eventually } from './eventually';
import { keptInBrowser } from './keptInBrowser';
import { readSaved } from './savedReport';
import { filled, holding, variantOf, type Change, type Variant } from './variant';
import { leave, visit, type Visit } from './visit';
import { closeStage } from './workbench';

jest.setTimeout(180_000);
afterAll(closeStage);

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const word = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const annas = 'Annan ”teksti” – åäö, ’x’';

/** A copy of the report as one assessor filled it in. */
const copyOf = (name: string, ...changes: Change[]): Variant => ({ ...variantOf('fi', ...changes), name });
const pickable = ({ name, bytes }: Variant) => ({ name, mimeType: docx, buffer: Buffer.from(bytes) });

const own = copyOf(
  'oma.docx',
  filled('fi', '3 score', '2'),
  filled('fi', '3 comments', 'Oma teksti.'),
  filled('fi', '5 score', '4'),
  filled('fi', '7 score', '3'),
  holding(
    'fi',
    '7 comments',
    `<w:commentRangeStart w:id="7"/>${word('Kommentoitu')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
  ),
);
const commented: Variant = {
  name: own.name,
  bytes: changedPackage(own.bytes, {
    'word/comments.xml': () =>
      `<w:comments ${w}><w:comment w:id="7" w:author="Kollega"><w:p>${word('Miksi?')}</w:p></w:comment></w:comments>`,
    'word/_rels/document.xml.rels': related('comments', 'comments.xml'),
    '[Content_Types].xml': (types) =>
      types.replace(
        '</Types>',
        '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
      ),
  }),
};
const anna = copyOf(
  'anna.docx',
  filled('fi', '3 score', '5'),
  filled('fi', '3 comments', annas),
  filled('fi', '5 score', '4'),
  filled('fi', '7 score', '2'),
  filled('fi', '7 comments', 'Annan seitsemäs'),
);
const bo = copyOf(
  'bo.docx',
  filled('fi', '3 score', '4'),
  filled('fi', '3 sources', 'Bon lähde'),
  filled('fi', '5 score', '4'),
  filled('fi', '7 score', '3'),
  filled('fi', '9 comments', 'Bon jättämä'),
);

/** The page on which the differences between the three copies are settled. */
async function comeToReconcile(requests: string[] = []): Promise<Visit> {
  const here = await visit({ file: commented, onRequest: (address) => requests.push(address) });
  await pickReports(here);
  return here;
}

async function pickReports({ open: { pane } }: Visit): Promise<void> {
  await pane.getByRole('button', { name: 'Vertaa' }).click();
  await pane.locator('input[type=file]').setInputFiles([pickable(anna), pickable(bo)]);
  await pane.getByRole('combobox').nth(1).waitFor();
}

/** Everything that the saved file says, in all its parts. */
async function saidIn({ open }: Visit): Promise<string> {
  const parts = Object.entries(unzipSync(await open.save())).filter(([name]) => /\.xml$/u.test(name));
  return parts.map(([, bytes]) => strFromU8(bytes)).join('');
}

interface WorkbenchWindow {
  readonly workbench?: { readonly host: { reload(): void } | null };
}

const commentIn = async ({ open }: Visit): Promise<boolean> => {
  const files = unzipSync(await open.save());
  const main = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const comments = strFromU8(files['word/comments.xml'] ?? new Uint8Array());
  return main.includes('<w:commentReference w:id="7"/>') && comments.includes('Miksi?');
};

describe('Three copies of one report, filled in differently', () => {
  it('are reconciled by mouse; nothing but what was chosen is written, kept or sent', async () => {
    const requests: string[] = [];
    const here = await comeToReconcile(requests);
    const { open } = here;
    const { pane } = open;
    await pane.getByRole('button', { name: 'Sovita yhteen' }).click();
    await pane.getByText('Tämä raportti 2 · anna 5 · bo 4').waitFor();
    await pane.getByRole('radio', { name: '4 – bo' }).check();
    await pane.getByRole('combobox', { name: 'Mitä raporttiin: Kommentit' }).selectOption('Ota: anna');
    await pane.getByRole('combobox', { name: 'Mitä raporttiin: Tietolähteet' }).selectOption('Ota: bo');
    await pane.locator('del').first().waitFor();
    await pane.getByRole('button', { name: /^7\. / }).click();
    await pane.getByRole('radio', { name: '2 – anna' }).check();
    await pane.getByRole('combobox', { name: 'Mitä raporttiin: Kommentit' }).selectOption('Ota: anna');
    await pane.getByRole('button', { name: 'Kirjaa valinnat (5)' }).click();

    await here.holds({ '3 score': '4', '3 row': '4', '3 comments': annas, '3 sources': 'Bon lähde' });
    await here.holds({ '7 score': '2', '7 row': '2', '7 comments': 'Kommentoitu', '9 comments': '' });
    await pane.getByText(/^Yksi kenttä jäi kirjaamatta/u).waitFor();
    expect(await commentIn(here)).toBe(true);

    const whole = await saidIn(here);
    const kept = await keptInBrowser(open);
    expect(whole + kept).not.toContain('Bon jättämä');
    expect(requests.filter((address) => !address.startsWith('https://localhost'))).toEqual(
      requests.filter((address) => address.startsWith('https://appsforoffice.microsoft.com')),
    );
    await leave(here);
  });

  it('are known as settled after the pane was reloaded, once the reports are picked again', async () => {
    const here = await comeToReconcile();
    const { pane, page } = here.open;
    await pane.getByRole('button', { name: 'Sovita yhteen' }).click();
    await pane.getByRole('radio', { name: '4 – bo' }).check();
    await pane.getByRole('button', { name: /^Kirjaa valinnat/u }).click();
    await pane.getByText('Sovittuja: 1').waitFor();
    await pane.getByText(/kirjattu raporttiin/u).waitFor();
    await eventually(async () => expect(await saidIn(here)).toContain('<settled/>'));
    await page.evaluate(() => (window as WorkbenchWindow).workbench?.host?.reload());
    await pane.getByRole('button', { name: 'Vertaa' }).click();
    await pane.getByText('tai pudota tiedostot tähän').waitFor();
    expect(await pane.getByRole('list', { name: 'Valitut raportit' }).count()).toBe(0);
    await pickReports(here);
    expect(await pane.getByRole('list', { name: 'Valitut raportit' }).count()).toBe(1);
    await pane.getByRole('button', { name: 'Sovita yhteen' }).click();
    await pane.getByText('Sovittuja: 1').waitFor();
    await here.holds({ '3 score': '4', '3 row': '4', '3 comments': 'Oma teksti.', '7 score': '3' });
    await leave(here);
  });

  it('are gone on with where the pane was closed in between, by what was chosen and not written', async () => {
    const here = await comeToReconcile();
    const { pane, page } = here.open;
    await pane.getByRole('button', { name: 'Sovita yhteen' }).click();
    await pane.getByRole('radio', { name: '4 – bo' }).check();
    await pane.getByRole('combobox', { name: 'Mitä raporttiin: Kommentit' }).selectOption('Ota: anna');
    await pane.getByRole('textbox', { name: /^Perustelu/u }).fill('Sovittiin.');
    await eventually(async () => expect(await saidIn(here)).toContain('text="Sovittiin."'));
    expect((await saidIn(here)) + (await keptInBrowser(here.open))).not.toContain(annas);
    await page.evaluate(() => (window as WorkbenchWindow).workbench?.host?.reload());
    await pickReports(here);
    await pane.getByRole('button', { name: 'Sovita yhteen' }).click();
    await pane.getByRole('button', { name: 'Kirjaa valinnat (3)' }).click();
    await here.holds({ '3 score': '4', '3 row': '4', '3 comments': annas });
    await leave(here);
  });

  it('are reconciled by the keyboard alone, and undone to the character', async () => {
    const here = await comeToReconcile();
    const { open, assessor } = here;
    const { pane, page } = open;
    const before = readSaved(await open.save(), 'fi');
    await assessor.tabTo(pane.getByRole('button', { name: 'Sovita yhteen' }));
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { level: 1, name: 'Sovita yhteen' }).waitFor();
    await assessor.tabTo(pane.getByRole('radio', { name: '2 – Tämä raportti' }));
    await page.keyboard.press('ArrowUp');
    await assessor.tabTo(pane.getByRole('combobox', { name: 'Mitä raporttiin: Kommentit' }));
    await page.keyboard.press('ArrowDown');
    await assessor.tabTo(pane.getByRole('button', { name: /^Kirjaa valinnat/u }));
    await page.keyboard.press('Enter');
    await here.holds({ '3 score': '3', '3 row': '3', '3 comments': annas });
    await pane.getByText('3 kenttää on kirjattu raporttiin.').waitFor();

    await assessor.tabTo(pane.getByRole('button', { name: /^Kumoa: muista raporteista/u }));
    await page.keyboard.press('Enter');
    await here.holds(Object.fromEntries(before));
    expect(await commentIn(here)).toBe(true);
    await leave(here);
  });
});
