import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WordDocument } from '../../src/workbench/wordDocument';
import { closeStage, openWorkbench, sampleFiles, samples } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

const mainPart = 'word/document.xml';
const bodyOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)[mainPart] ?? new Uint8Array());

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (rows: string) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`;

let lastId = 0;
/** A control by its title, which the pages show; `kind` is the element that tells its kind. */
function control(title: string, content: string, kind = ''): string {
  lastId += 1;
  const properties = `<w:alias w:val="${title}"/><w:id w:val="${lastId}"/>${kind}`;
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** The Finnish sample's package with another body. */
function documentOf(body: string): { name: string; bytes: Uint8Array } {
  const parts = unzipSync(readFileSync(sampleFiles.fi));
  const main = strFromU8(parts[mainPart] ?? new Uint8Array());
  const section = /<w:sectPr.*<\/w:sectPr>/s.exec(main)?.[0] ?? '';
  const written = main.replace(/<w:body>.*<\/w:body>/s, `<w:body>${body}${section}</w:body>`);
  return { name: 'made.docx', bytes: zipSync({ ...parts, [mainPart]: strToU8(written) }) };
}

const everyPlace = [
  `<w:p><w:r><w:t>Before </w:t></w:r>${control('In text', '<w:r><w:t>inline</w:t></w:r>')}<w:r><w:t> after</w:t></w:r></w:p>`,
  control('Block', paragraph('first') + paragraph('second')),
  control('Around', control('Inner', paragraph('inner'))),
  table(
    row(
      cell(control('Block in cell', paragraph('block in cell'))),
      control('Cell', cell(paragraph('cell'))),
    ) + control('Row', row(cell(paragraph('row, left')), cell(paragraph('row, right')))),
  ),
  control('Lines', paragraph('line'), '<w:text w:multiLine="1"/>'),
  `<w:p>${control('One line', '<w:r><w:t>one</w:t></w:r>', '<w:text/>')}</w:p>`,
].join('');

describe.each(samples)('The paper in the workbench (%s)', (sample) => {
  it('shows every control as a field', async () => {
    const { page, close } = await openWorkbench({ sample });
    const fields = await page.locator('.desk').getByRole('textbox').count();
    expect(fields).toBe(sample === 'fi' ? 157 : 159);
    await close();
  });

  it('takes what a person types into the saved document, and brings the prompt back when it is deleted', async () => {
    const { page, save, close } = await openWorkbench({ sample });
    const field = page.locator('.desk').getByRole('textbox').first();
    const prompt = await field.innerText();
    await field.click();
    await page.keyboard.type('Åbo & <Björneborg> "1"');
    expect(bodyOf(await save())).toContain('Åbo &amp; &lt;Björneborg&gt; "1"');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await page.locator('.desk .prompt:focus').waitFor();
    await expect(field.innerText()).resolves.toBe(prompt);
    await close();
  });

  it('lies on pages of the size that the document asks for', async () => {
    const { page, close } = await openWorkbench({ sample });
    const heights = await page
      .locator('section.docx')
      .evaluateAll((pages) => pages.map((each) => (each as HTMLElement).offsetHeight));
    expect(heights.length).toBeGreaterThan(8);
    expect(new Set(heights)).toEqual(new Set([1123]));
    await close();
  });
});

/** Runs in the page, in one go: the drawing has no time to follow. */
function typeWhileAnotherGoes({ gone, typed, text }: Record<'gone' | 'typed' | 'text', string>): void {
  const { workbench } = window as unknown as { workbench: { document: WordDocument } };
  const control = workbench.document.controls().find(({ title }) => title === gone);
  const field = document.querySelector<HTMLElement>(`.desk [data-title="${typed}"]`);
  if (!control || !field) throw new Error('The control or the field is not there.');
  field.focus();
  workbench.document.delete(control, false);
  field.textContent = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('The paper with controls in every place', () => {
  it.each([
    ['In text', 'inline'],
    ['Block', 'first'],
    ['Inner', 'inner'],
    ['Block in cell', 'block in cell'],
    ['Cell', 'cell'],
    ['Lines', 'line'],
    ['One line', 'one'],
  ])('lets a person type into the control "%s"', async (title, text) => {
    const { page, save, close } = await openWorkbench({ file: documentOf(everyPlace) });
    const field = page.locator('.desk').getByRole('textbox', { name: title, exact: true }).first();
    await expect(field.innerText()).resolves.toBe(text);
    await field.fill('written');
    await page.locator('h1').click();
    expect(bodyOf(await save())).toContain('>written<');
    await expect(field.innerText()).resolves.toBe('written');
    await close();
  });

  it('takes what is typed into the control that is shown, though one before it has just gone', async () => {
    const { page, save, close } = await openWorkbench({ file: documentOf(everyPlace) });
    await page.evaluate(typeWhileAnotherGoes, { gone: 'In text', typed: 'Lines', text: 'written' });
    await page.locator('.desk [data-title="In text"]').waitFor({ state: 'detached' });
    const field = page.locator('.desk').getByRole('textbox', { name: 'Lines', exact: true });
    await expect(field.innerText()).resolves.toBe('written');
    expect(bodyOf(await save())).toContain('>one<');
    await close();
  });

  it('frames the control around a row', async () => {
    const { page, close } = await openWorkbench({ file: documentOf(everyPlace) });
    await expect(page.locator('tr[data-title="Row"]').innerText()).resolves.toMatch(/row, left\s+row, right/);
    await close();
  });

  it.each([
    ['Lines', 'a\nb'],
    ['One line', 'ab'],
  ])('breaks lines by Enter only where the control allows it (%s)', async (title, expected) => {
    const { page, close } = await openWorkbench({ file: documentOf(everyPlace) });
    const field = page.locator('.desk').getByRole('textbox', { name: title, exact: true });
    await field.evaluate((drawn) => drawn.setAttribute('data-old', ''));
    await field.fill('');
    // An emptied field is drawn anew; a person who types meanwhile would lose a line end.
    await page.locator('[data-old]').waitFor({ state: 'detached' });
    await page.keyboard.type('a');
    await page.keyboard.press('Enter');
    await page.keyboard.type('b');
    await page.locator('h1').click();
    await expect(field.innerText()).resolves.toBe(expected);
    await close();
  });
});
