import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { inspect } from '../../src/commands/inspection';
import { eventually } from './eventually';
import { NeedsPage, needsWords, scored } from './needsPage';
import { readFront } from './savedReport';
import { closeStage, openWorkbench, sampleFiles, type OpenWorkbench, type Sample } from './workbench';

jest.setTimeout(180_000);
afterAll(closeStage);

async function start(sample: Sample, wishes: Parameters<typeof openWorkbench>[0] = {}) {
  const open = await openWorkbench({ sample, file: scored(sample), ...wishes });
  const page = new NeedsPage(open, sample);
  await page.turnTo();
  return { open, page };
}

/** What a block of the saved report says; null where there is no such block. */
function blockIn(file: Uint8Array, block: number): string[] | null {
  const { fields } = inspect(file);
  const texts = ['criterion', 'score', 'recommendations'].map(
    (field) => fields[`front.developmentNeeds.${block}.${field}`]?.text,
  );
  return texts.every((text) => text !== undefined) ? texts : null;
}

/** Without what is kept beside the document, which may come at any time. */
const documentIn = (file: Uint8Array): string =>
  strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());

async function endWell(open: OpenWorkbench, unimplemented: readonly string[] = []): Promise<void> {
  expect(await open.unimplemented()).toEqual(unimplemented);
  expect([...open.complaints, ...open.refused]).toEqual([]);
  await open.close();
}

describe.each([
  ['fi', 'word-mac'],
  ['sv', 'word-windows'],
  ['fi', 'word-ltsc-2021'],
] as const)('Key development needs (%s, %s)', (sample, profile) => {
  it('beyond the template’s three are written into blocks of their own, and again after reopening', async () => {
    const { open, page } = await start(sample, { profile });
    await page.pick(3, 6, 4, 7, 2);
    await page.moveUp(6);
    await page.text(7).fill('Tiivis\nja selvä');
    await page.write();
    await page.stands();
    let saved: Uint8Array = new Uint8Array();
    await eventually(async () => {
      saved = await open.save();
      expect(blockIn(saved, 5)?.[2]).toBe(`${needsWords[sample].advice} 2`);
    });
    const { problems, controls } = inspect(saved);
    expect(problems).toEqual([]);
    expect(controls).toBe(inspect(readFileSync(sampleFiles[sample])).controls + 6);
    expect(blockIn(saved, 1)).toEqual([
      expect.stringMatching(/^6\. /u),
      '1',
      `${needsWords[sample].advice} 6`,
    ]);
    expect(blockIn(saved, 4)).toEqual([expect.stringMatching(/^7\. /u), '2', 'Tiivis\nja selvä']);
    expect(blockIn(saved, 6)).toBeNull();
    expect(readFront(saved, sample).slice(-3)).toEqual(blockIn(saved, 5));
    await endWell(open);

    const again = await openWorkbench({ sample, profile, file: { name: 'again.docx', bytes: saved } });
    const reopened = new NeedsPage(again, sample);
    await reopened.turnTo();
    await reopened.stands();
    await expect(reopened.text(7).inputValue()).resolves.toBe('Tiivis\nja selvä');
    await reopened.pick(5);
    await reopened.write();
    await reopened.stands();
    await eventually(async () => {
      saved = await again.save();
      expect(blockIn(saved, 6)?.[2]).toBe(`${needsWords[sample].advice} 5`);
    });
    expect(inspect(saved).problems).toEqual([]);
    expect(blockIn(saved, 4)?.[2]).toBe('Tiivis\nja selvä');
    await endWell(again);
  });
});

describe.each(['joined', 'kept', 'extra'])('Where the end of what is inserted is %s', (insertedEnd) => {
  it('the heading that follows stays in a paragraph of its own', async () => {
    const { open, page } = await start('fi', { switches: { rangeControls: 'held', insertedEnd } });
    await page.pick(2, 3, 4, 5);
    await page.write();
    await page.stands();
    const saved = await open.save();
    expect(inspect(saved).problems).toEqual([]);
    expect(readFront(saved, 'fi').at(-1)).toBe('Suositus 5');
    const xml = documentIn(saved);
    expect(xml).toMatch(
      /<w:p><w:pPr>(?:<w:[^>]*>)*<\/w:pPr><w:r><w:t [^>]*>Kriteerittäinen arviointi:<\/w:t><\/w:r><\/w:p>/u,
    );
    await endWell(open);
  });
});

describe('Where the block is not repeated', () => {
  it('as Word refuses, nothing changes, and trying again helps', async () => {
    const { open, page } = await start('fi', { profile: 'word-windows' });
    await page.pick(2, 3, 4, 5);
    const before = await open.save();
    await open.failWrites({ kind: 'action', at: 0, code: 'AccessDenied' });
    await page.write();
    await open.pane.getByText('Uutta kohtaa ei voitu lisätä.').waitFor();
    expect(await open.save()).toEqual(before);
    await expect(page.text(5).inputValue()).resolves.toBe('Suositus 5');
    await page.button(needsWords.fi.tryAgain).click();
    await page.stands();
    await eventually(async () => expect(blockIn(await open.save(), 4)?.[2]).toBe('Suositus 5'));
    await endWell(open);
  });

  it('as Word leaves the controls out, nothing changes, and the three that fit can be written', async () => {
    const { open, page } = await start('fi', { switches: { rangeControls: 'missing' } });
    await page.pick(2, 3, 4, 5);
    const before = documentIn(await open.save());
    await page.write();
    await open.pane.getByText('Viimeistä kohtaa ei saatu Wordista kokonaisena', { exact: false }).waitFor();
    expect(documentIn(await open.save())).toBe(before);
    await page.button('Kirjaa 3 ensimmäistä').click();
    await eventually(async () => expect(blockIn(await open.save(), 3)?.[2]).toBe('Suositus 4'));
    expect(blockIn(await open.save(), 4)).toBeNull();
    await endWell(open);
  });
});
