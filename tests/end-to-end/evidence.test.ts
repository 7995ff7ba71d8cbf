import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Assessor } from './assessor';
import { eventually } from './eventually';
import { readSaved } from './savedReport';
import { closeStage, openWorkbench, type OpenWorkbench } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

const namespace = 'urn:ips-assessor-pane:working-data';
const sentence =
  'Laskelma luvuista: 20 voimassa olevasta työsuhteesta 16 (80\u00a0%) on vakituisia ja avoimilla työmarkkinoilla; laskennallinen pistemäärä 3 (epävirallinen arviointiohje: vähintään 75\u00a0% mutta alle 85\u00a0%).';
const note = 'Pyydä vielä luettelo työsuhteista';

/** The parts of a file that hold working data, by name. */
const partsOf = (file: Uint8Array): [name: string, xml: string][] =>
  Object.entries(unzipSync(file))
    .map(([name, bytes]): [string, string] => [name, strFromU8(bytes)])
    .filter(([, xml]) => xml.includes(`<workingData`) && xml.includes(namespace));

function damage(file: Uint8Array): Uint8Array {
  const entries = unzipSync(file);
  for (const [name, xml] of partsOf(file))
    entries[name] = strToU8(xml.replace(/<criterion[\s\S]*<\/criterion>/u, '').replace(/version="\d+"/u, ''));
  return zipSync(entries);
}

async function fillFigures(open: OpenWorkbench, assessor: Assessor): Promise<void> {
  const { pane } = open;
  await assessor.turnTo(21);
  await pane.getByRole('button', { name: 'Luvut' }).click();
  await pane.getByRole('textbox', { name: 'Vakituisia avoimilla työmarkkinoilla' }).fill('16');
  await pane.getByRole('textbox', { name: 'Voimassa olevia työsuhteita yhteensä' }).fill('20');
  await pane.getByRole('button', { name: 'Käytä 3' }).click();
  await pane.getByRole('button', { name: 'Vie laskelma kommentteihin' }).click();
  await pane.getByRole('textbox', { name: 'Oma muistiinpano' }).fill(note);
}

describe('Figures that lead to a score', () => {
  let saved: Uint8Array;

  beforeAll(async () => {
    const open = await openWorkbench();
    await fillFigures(open, new Assessor(open, 'fi'));
    await eventually(async () => {
      saved = await open.save();
      expect(partsOf(saved).map(([, xml]) => xml)).toEqual([expect.stringContaining(note)]);
    });
    expect(open.complaints).toEqual([]);
    expect(await open.unimplemented()).toEqual([]);
    await open.close();
  });

  it('stand in the saved file as the score and, in its words, in the comments', () => {
    const texts = readSaved(saved, 'fi');
    expect([texts.get('21 score'), texts.get('21 row'), texts.get('21 comments')]).toEqual([
      '3',
      '3',
      sentence,
    ]);
  });

  it('travel in one part below 100 kB, and nothing of them shows in the report', () => {
    const xml = partsOf(saved)
      .map(([, text]) => text)
      .join('');
    expect(strToU8(xml).length).toBeLessThan(100_000);
    const main = strFromU8(unzipSync(saved)['word/document.xml'] ?? new Uint8Array());
    expect(main).toContain('Laskelma luvuista');
    expect(main).not.toContain(note);
  });

  it('are all there when the file is opened again', async () => {
    const open = await openWorkbench({ file: { name: 'saved.docx', bytes: saved } });
    const assessor = new Assessor(open, 'fi');
    await assessor.turnTo(21);
    const { pane } = open;
    await pane.getByText('16/20: 80\u00a0% → 3').waitFor();
    await pane.getByText('Sama kuin antamasi.').waitFor();
    await pane.getByRole('button', { name: 'Laskelma on kommenteissa' }).waitFor();
    await expect(pane.getByRole('textbox', { name: 'Oma muistiinpano' }).inputValue()).resolves.toBe(note);
    await expect(
      pane.getByRole('textbox', { name: 'Voimassa olevia työsuhteita yhteensä' }).inputValue(),
    ).resolves.toBe('20');
    await open.close();
  });

  it('that were damaged are reported, and the report opens all the same', async () => {
    const open = await openWorkbench({ file: { name: 'damaged.docx', bytes: damage(saved) } });
    const assessor = new Assessor(open, 'fi');
    await assessor.turnTo(21);
    await open.pane.getByText(/arvioijan aineisto on vioittunut/).waitFor();
    await expect(assessor.option(3).isChecked()).resolves.toBe(true);
    await open.close();
  });
});
