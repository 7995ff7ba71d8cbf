import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { faultsOfFile } from '../../src/workbench/file/notDocx';
import { locales, textsIn } from '../../src/workbench/page/texts';
import { downloaded } from './downloaded';
import { eventually } from './eventually';
import { faultyFiles } from './faultyFiles';
import { closeStage, openWorkbench, sampleFiles } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

const heading = { fi: 'Arvioitavan yksikön nimi ja alue', sv: 'Namn och område för enheten' };

function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  return page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      const decoded = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([decoded], fileName));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
}

describe('The page of the workbench', () => {
  it('opens the other sample', async () => {
    const { page, close } = await openWorkbench();
    await page.getByLabel('Esimerkki').selectOption('Svenska');
    await page.getByText(heading.sv).waitFor();
    await close();
  });

  it.each([
    ['Suomi, kesken', 'Rantapuiston psykiatrian poliklinikan IPS-tiimi'],
    ['Svenska, påbörjad', 'IPS-teamet vid Strandparkens psykiatriska poliklinik'],
  ])('opens a report that is half filled, with its points and a suggestion: %s', async (sample, unit) => {
    const { page, pane, complaints, close } = await openWorkbench();
    await page.getByLabel('Esimerkki').selectOption(sample);
    await pane.getByRole('heading', { name: unit }).waitFor();
    await pane.getByText('62', { exact: true }).waitFor();
    const entry = pane.getByRole('button', { name: /^15\. / }).or(pane.getByRole('link', { name: /^15\. / }));
    await entry.first().click();
    await pane.getByText(/perusteella ehdotettu pistemäärä: 4/).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens a document chosen by a person', async () => {
    const { page, close } = await openWorkbench();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Avaa…' }).click();
    await (await chooser).setFiles(sampleFiles.sv);
    await page.getByText(heading.sv).waitFor();
    await close();
  });

  it('opens a document dropped on it', async () => {
    const { page, close } = await openWorkbench();
    await dropFile(page, 'raportti.docx', readFileSync(sampleFiles.sv));
    await page.getByText(heading.sv).waitFor();
    await close();
  });

  it('says so when a file is no Word document, and keeps the open one', async () => {
    const { page, close } = await openWorkbench();
    await dropFile(page, 'kuva.docx', new Uint8Array([1, 2, 3]));
    const message = await page.getByRole('alert').innerText();
    expect(message).toContain('kuva.docx');
    await expect(page.getByText(heading.fi).count()).resolves.toBe(1);
    await close();
  });

  it.each(locales)(
    'says what is wrong with a file, each fault alone, and no more once another is open (%s)',
    async (locale) => {
      const { page, close } = await openWorkbench({ locale });
      const { notOpened, faults } = textsIn[locale];
      expect(new Set(Object.values(faults)).size).toBe(faultsOfFile.length);
      for (const fault of faultsOfFile) {
        await dropFile(page, `${fault}.docx`, faultyFiles[fault]);
        const message = page.getByRole('alert');
        await message.getByText(`${notOpened(`${fault}.docx`)} ${faults[fault]}`, { exact: true }).waitFor();
        await expect(message.count()).resolves.toBe(1);
      }
      await dropFile(page, 'raportti.docx', readFileSync(sampleFiles.sv));
      await page.getByText(heading.sv).waitFor();
      await expect(page.getByRole('alert').count()).resolves.toBe(0);
      await close();
    },
  );

  it('takes back what it said of a file at the press of a button', async () => {
    const { page, close } = await openWorkbench();
    await dropFile(page, 'tyhja.docx', faultyFiles.empty);
    await page.getByRole('alert').getByRole('button', { name: 'Sulje' }).click();
    await expect(page.getByRole('alert').count()).resolves.toBe(0);
    await close();
  });

  it('is set in the pane’s typeface', async () => {
    const { page, pane, close } = await openWorkbench();
    const typeface = (element: Element): string => getComputedStyle(element).fontFamily;
    const button = pane.getByRole('button').first();
    await button.waitFor();
    await expect(page.getByLabel('Esimerkki').evaluate(typeface)).resolves.toBe(
      await button.evaluate(typeface),
    );
    await close();
  });

  it('lets a person scroll the document by keyboard, before anything was clicked', async () => {
    const { page, close } = await openWorkbench();
    await page.getByLabel('Word-versio').focus();
    await page.keyboard.press('Tab');
    const desk = page.getByRole('region', { name: 'Asiakirja' });
    await expect(desk.evaluate((own) => own === document.activeElement)).resolves.toBe(true);
    await page.keyboard.press('PageDown');
    await page.waitForFunction(() => (document.querySelector('.desk')?.scrollTop ?? 0) > 200);
    await close();
  });

  it('takes back by Ctrl+Z what was typed, in fields that were left, too, and does it again by Ctrl+Y', async () => {
    const { page, close } = await openWorkbench();
    const field = (nth: number) => page.locator('.desk').getByRole('textbox').nth(nth);
    const prompt = await field(0).innerText();
    await field(0).click();
    await page.keyboard.type('Oulu');
    await field(1).click();
    await page.keyboard.type('1.9.2026');
    await page.keyboard.press('Control+z');
    await field(1).getByText('1.9.2026').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await field(0).getByText(prompt).waitFor();
    await page.keyboard.press('Control+y');
    await field(0).getByText('Oulu').waitFor();
    await page.keyboard.press('Control+Shift+Z');
    await field(1).getByText('1.9.2026').waitFor();
    await close();
  });

  it('leaves alone by Ctrl+Z what the pane has written over', async () => {
    const { page, pane, close } = await openWorkbench();
    const field = page.locator('.desk').getByRole('textbox').first();
    await field.click();
    await page.keyboard.type('Oulu');
    await pane.getByRole('button', { name: 'Alkutiedot' }).click();
    const unit = pane.getByRole('textbox', { name: /^Arvioitavan yksikön nimi/u });
    await unit.fill('Espoo');
    await unit.blur();
    await field.getByText('Espoo').waitFor();
    await field.click();
    await page.keyboard.press('Control+z');
    await expect(field.innerText()).resolves.toBe('Espoo');
    await close();
  });

  it.each(locales)('cuts nothing at 1280 px, beside the widest pane (%s)', async (locale) => {
    const { page, close } = await openWorkbench({ locale, width: 500 });
    await page.setViewportSize({ width: 1280, height: 800 });
    await dropFile(page, 'oma-raportti-jonka-nimi-on-pitka.docx', faultyFiles.encrypted);
    await page.getByRole('alert').waitFor();
    const sideways = ({ scrollWidth, clientWidth }: Element): number => scrollWidth - clientWidth;
    for (const part of ['html', '.desk', '[role=alert]'])
      await eventually(async () => expect(await page.locator(part).evaluate(sideways)).toBe(0));
    const reach = await page
      .locator('header.bar :visible')
      .evaluateAll((parts) => parts.map((part) => Math.ceil(part.getBoundingClientRect().right)));
    expect(Math.max(...reach)).toBeLessThanOrEqual(1280);
    const cut = await page.locator('header.bar select').evaluateAll((selects) =>
      (selects as HTMLSelectElement[]).flatMap((select) => {
        const chosen = select.selectedOptions[0]?.text ?? '';
        const words = Object.assign(document.createElement('span'), { textContent: chosen });
        select.after(words);
        // With the padding and the arrow.
        const wanted = words.getBoundingClientRect().width + 40;
        words.remove();
        return select.getBoundingClientRect().width < wanted ? [chosen] : [];
      }),
    );
    expect(cut).toEqual([]);
    await close();
  });

  it('downloads an unchanged document byte for byte under its own name', async () => {
    const { page, close } = await openWorkbench();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tallenna kopio' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('ips-laatuarviointiraportti-fi.docx');
    expect((await downloaded(download)).equals(readFileSync(sampleFiles.fi))).toBe(true);
    await close();
  });

  it('speaks the language that is chosen and keeps what was typed', async () => {
    const { page, close } = await openWorkbench();
    await page.locator('.desk').getByRole('textbox').first().fill('Oulu');
    await page.getByLabel('Kieli').selectOption('Svenska');
    await page.getByRole('heading', { name: 'Prova utan Word' }).waitFor();
    await expect(page.locator('.desk').getByRole('textbox').first().innerText()).resolves.toBe('Oulu');
    expect(new URL(page.url()).searchParams.get('locale')).toBe('sv-SE');
    await close();
  });

  it('widens the pane by key, up to what Word allows', async () => {
    const { page, close } = await openWorkbench({ width: 320 });
    const splitter = page.getByRole('separator', { name: 'Tehtäväruudun leveys' });
    const width = () => page.locator('.pane').evaluate((pane) => pane.getBoundingClientRect().width);
    await splitter.press('ArrowLeft');
    await expect(width()).resolves.toBe(330);
    await splitter.press('End');
    await expect(width()).resolves.toBe(500);
    await splitter.press('Home');
    await expect(width()).resolves.toBe(270);
    await close();
  });

  it('takes the focus at the ends of the pane, and by Ctrl+F6 into the document', async () => {
    const { page, pane, close } = await openWorkbench();
    const focused = page.locator(':focus');
    await pane.getByRole('button').first().focus();
    await page.keyboard.press('Shift+Tab');
    await page.getByRole('separator').and(focused).waitFor();
    await pane.getByRole('button').last().focus();
    await page.keyboard.press('Tab');
    await page.getByLabel('Esimerkki').and(focused).waitFor();
    await pane.getByRole('button').last().focus();
    await page.keyboard.press('Control+F6');
    await page.locator('.desk').and(focused).waitFor();
    await close();
  });

  it('tells of a switch that the address sets wrongly', async () => {
    const { page, close } = await openWorkbench({ switches: { latency: 'soon' }, awaitsPane: false });
    await expect(page.getByRole('alert').innerText()).resolves.toContain('latency');
    await close();
  });
});
