import { strFromU8, unzipSync } from 'fflate';
import { closeStage, openWorkbench, samples } from './workbench';

jest.setTimeout(60_000);
afterAll(closeStage);

const bodyOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

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
    await expect(field.innerText()).resolves.toBe(prompt);
    await close();
  });
});
