import { readFileSync } from 'node:fs';
import { inspect } from '../../src/commands/inspection';
import { Assessor } from './assessor';
import { downloaded } from './downloaded';
import { eventually } from './eventually';
import { savedPictures } from './savedPicture';
import { idOf, numbers, readSaved } from './savedReport';
import {
  clickBesideFields,
  insertPicture,
  pressAtCursor,
  pressInsert,
  scoreAll,
  turnToSummary,
} from './summary';
import {
  closeStage,
  openWorkbench,
  sampleFiles,
  type OpenWorkbench,
  type Sample,
  type Wishes,
} from './workbench';

jest.setTimeout(180_000);
afterAll(closeStage);

const scoreOf = (number: number) => (number === 13 ? 5 : 4);
const unitsPerPoint = 12_700;

async function endWell(open: OpenWorkbench, unimplemented: readonly string[] = []): Promise<void> {
  expect(await open.unimplemented()).toEqual(unimplemented);
  expect(open.complaints).toEqual([]);
  expect(open.refused).toEqual([]);
  await open.close();
}

const titles = {
  fi: 'IPS-laatuarvioinnin pisteprofiili: 101 pistettä, hyvä taso',
  sv: 'Poängprofil för IPS-kvalitetsbedömningen: 101 poäng, god nivå',
};
const descriptions = {
  fi: /^Yhteispistemäärä 101 \/ 125, hyvä taso\..*keskiarvo 4,0.*13\. Mielenterveyden häiriöstä kertominen työpaikalla: 5;/,
  sv: /^Totalpoäng 101 av 125, god nivå\..*medeltal 4,0.*13\. Delgivning av information om psykisk ohälsa på arbetsplatsen: 5;/,
};

describe.each([
  ['fi', 'word-windows'],
  ['sv', 'word-ltsc-2021'],
] as const)('The picture of a %s report in %s', (sample, profile) => {
  let saved: Uint8Array;

  beforeAll(async () => {
    const open = await openWorkbench({ sample, profile });
    await scoreAll(open, new Assessor(open, sample), scoreOf);
    await turnToSummary(open, sample);
    await insertPicture(open, sample);
    saved = await open.save();
    await endWell(open);
  });

  it('is saved as a PNG, as wide as the text of a page and no higher', () => {
    const [picture, ...more] = savedPictures(saved);
    expect(more).toEqual([]);
    expect(picture?.contentType).toBe('image/png');
    const bytes = Buffer.from(picture?.bytes ?? []);
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(bytes.readUInt32BE(16)).toBe(1208);
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(picture?.width).toBe(453 * unitsPerPoint);
    expect(picture?.height).toBeLessThan(690 * unitsPerPoint);
    expect(bytes.readUInt32BE(20) / bytes.readUInt32BE(16)).toBeCloseTo(
      (picture?.height ?? 0) / (picture?.width ?? 1),
      2,
    );
  });

  it('says in the language of the report what it shows', () => {
    const [picture] = savedPictures(saved);
    expect(picture?.title).toBe(titles[sample]);
    expect(picture?.description).toMatch(descriptions[sample]);
    for (const number of numbers)
      expect(picture?.description).toMatch(new RegExp(` ${number}\\. [^;]+: ${scoreOf(number)}[;.]`));
  });

  it('leaves every field where it was, with its text', () => {
    const texts = readSaved(saved, sample);
    for (const number of numbers) expect(texts.get(`${number} row`)).toBe(String(scoreOf(number)));
    expect(texts.get('total')).toBe('101');
    const original = inspect(readFileSync(sampleFiles[sample]));
    const { bound, controls, problems } = inspect(saved);
    expect({ bound, controls, problems }).toEqual({
      bound: original.bound,
      controls: original.controls,
      problems: original.problems,
    });
  });

  it('is there when the report is opened again, and the scores are', async () => {
    const open = await openWorkbench({ sample, profile, file: { name: 'saved.docx', bytes: saved } });
    await new Assessor(open, sample).criterion(13, '\\b5\\b').waitFor();
    await open.page.locator('.desk img').first().waitFor();
    expect(savedPictures(await open.save())).toHaveLength(1);
    await open.close();
  });
});

/** A report with one score, on its summary. */
async function visit(wishes: Wishes = {}, sample: Sample = 'fi'): Promise<OpenWorkbench> {
  const open = await openWorkbench({ sample, ...wishes });
  await new Assessor(open, sample).criterion(1).waitFor();
  await open.page.evaluate(typeIn, [Number(idOf(sample, '1 score')), '4'] as const);
  await clickBesideFields(open);
  await turnToSummary(open, sample);
  return open;
}

function typeIn([id, text]: readonly [number, string]): void {
  const { document } = (window as unknown as { workbench: { document: Typed } }).workbench;
  document.typeInto(document.control(id), text);
}
interface Typed {
  control(id: number): unknown;
  typeInto(control: unknown, text: string): void;
}

/** Paragraphs of the document that hold nothing, as a person sees them. */
const emptyParagraphs = ({ page }: OpenWorkbench) =>
  page.locator('.desk article > p:not(:has([data-control]))').filter({ hasText: /^\s*$/u });

const told = ({ pane }: OpenWorkbench, words: RegExp | string) => pane.getByText(words).first().waitFor();
const picturesOf = async (open: OpenWorkbench) => savedPictures(await open.save());

describe('A picture that Word does not take', () => {
  it('because the cursor stands in a field is reported, and taken once it has left', async () => {
    const open = await visit();
    await open.page.locator('.desk').getByRole('textbox').nth(30).click();
    await new Assessor(open, 'fi').turnToOverview();
    await turnToSummary(open, 'fi');
    await pressAtCursor(open, 'fi');
    await told(open, /^Kohdistin on raportin kentässä/);
    expect(await picturesOf(open)).toEqual([]);
    await emptyParagraphs(open).last().click();
    await pressAtCursor(open, 'fi');
    await told(open, /^Kuva ja sen vaihtoehtoinen teksti on lisätty/);
    expect(await picturesOf(open)).toHaveLength(1);
    await endWell(open);
  });

  it('because the cursor stands above the first field, or in a paragraph with text', async () => {
    const open = await visit();
    await pressAtCursor(open, 'fi');
    await told(open, /^Kohdistin on raportin ensimmäisen kentän yläpuolella/);
    await open.page.locator('.desk article > p').getByText('PISTEYTYSTAULUKKO', { exact: true }).click();
    await pressAtCursor(open, 'fi');
    await told(open, /^Kappaleessa, jossa kohdistin on, on jo sisältöä/);
    expect(await picturesOf(open)).toEqual([]);
    await endWell(open);
  });

  it.each([
    ['NotAllowed', /^Tätä kohtaa tai koko asiakirjaa ei voi muokata/],
    ['GeneralException', /^Word ei ottanut kuvaa tähän kohtaan/],
    ['InvalidArgument', /^Word ei ottanut kuvaa tähän kohtaan.*InvalidArgument/],
    ['ConnectionFailure', /^Word ei vastaa/],
  ])('with %s is reported in words, and trying again helps', async (code, words) => {
    const open = await visit();
    await open.refuseWrites(code);
    await pressInsert(open, 'fi');
    await told(open, words);
    expect(await picturesOf(open)).toEqual([]);
    await open.allowWrites();
    await insertPicture(open, 'fi');
    await endWell(open, await open.unimplemented());
  });

  it('with its text and size is taken out again', async () => {
    const open = await visit();
    await open.failWrites(
      { kind: 'late', milliseconds: 0 },
      { kind: 'action', at: 2, code: 'GeneralException' },
    );
    await pressInsert(open, 'fi');
    await told(open, /^Word ei ottanut kuvaa tähän kohtaan/);
    expect(await picturesOf(open)).toEqual([]);
    const names = (await open.batches()).flatMap(({ Actions }) => Actions.map(({ Name }) => Name));
    expect(names).toContain('Delete');
    await endWell(open, await open.unimplemented());
  });
});

it('The picture stands behind the score table, is replaced when the scores have changed, and goes again', async () => {
  const open = await visit();
  await insertPicture(open, 'fi');
  const [inserted] = await picturesOf(open);
  expect(inserted?.behind).toMatch(/^YHTEISPISTEMÄÄRÄ/u);
  await open.page.evaluate(typeIn, [Number(idOf('fi', '1 score')), '5'] as const);
  await told(open, /^Raportin kuvassa on muut pisteet/);
  await open.pane.getByRole('button', { name: 'Vaihda kuva' }).click();
  await told(open, /^Kuva on vaihdettu/);
  const [replaced, ...more] = await picturesOf(open);
  expect(more).toEqual([]);
  expect(replaced?.description).toMatch(/ 1\. Asiakasmäärä: 5;/u);
  await open.pane.getByRole('button', { name: 'Poista kuva' }).click();
  await told(open, /^Kuva on poistettu/);
  expect(await picturesOf(open)).toEqual([]);
  await endWell(open);
});

it('A Word that takes the size without showing it still shows the picture in its size', async () => {
  const open = await visit({ switches: { pictureSize: 'told' } });
  await insertPicture(open, 'fi');
  const [picture] = await picturesOf(open);
  expect((picture?.width ?? 0) / unitsPerPoint).toBeCloseTo(453, 0);
  await endWell(open);
});

describe('The table', () => {
  it('comes as a CSV file that Excel opens with Finnish settings', async () => {
    const open = await visit();
    const coming = open.page.waitForEvent('download');
    await open.pane.getByRole('button', { name: 'Lataa CSV-tiedosto' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^ips-profiili-\d{4}-\d\d-\d\d\.csv$/);
    const bytes = await downloaded(file);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.subarray(3).toString('utf8').split('\r\n');
    expect(lines.slice(0, 2)).toEqual(['Nro;Kriteeri;Osio;Pisteet', '1;Asiakasmäärä;Palvelun henkilöstö;4']);
    expect(lines).toContain(';Keskiarvo;Palvelun henkilöstö;4,0');
    expect(lines).toHaveLength(1 + 25 + 3 + 2 + 1);
    await endWell(open);
  });

  it('is shown as text where Word lets no file be saved', async () => {
    const open = await visit({ profile: 'word-mac' });
    await open.pane.getByRole('button', { name: 'Näytä CSV tekstinä' }).click();
    await expect(open.pane.getByRole('textbox', { name: 'CSV tekstinä' }).inputValue()).resolves.toMatch(
      /^Nro;Kriteeri;Osio;Pisteet\n1;Asiakasmäärä;/,
    );
    await endWell(open);
  });

  it.each(['given', 'kept from the pane'])('goes to the clipboard, when that is %s', async (how) => {
    const open = await visit();
    await open.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    if (how !== 'given') await open.pane.locator('body').evaluate(keepClipboard);
    await open.pane.getByRole('button', { name: 'Kopioi taulukko' }).click();
    await told(open, /^Taulukko on kopioitu/);
    await eventually(async () => {
      const [plain, html] = await open.pane.locator('body').evaluate(readClipboard);
      expect(plain).toMatch(/^Nro\tKriteeri\tOsio\tPisteet\r?\n1\tAsiakasmäärä\tPalvelun henkilöstö\t4\r?\n/);
      expect(html).toMatch(/<td>Asiakasmäärä<\/td>/);
    });
    await endWell(open);
  });
});

function keepClipboard(): void {
  navigator.clipboard.write = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
}

async function readClipboard(): Promise<string[]> {
  const [item] = await navigator.clipboard.read();
  const texts = ['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text() ?? '');
  return Promise.all(texts);
}
