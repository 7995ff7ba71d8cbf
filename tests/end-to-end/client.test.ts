import type { Frame, Page } from 'playwright-core';
import { methodNames } from '../../src/workbench/batch/batchLog';
import { closeStage, openWorkbench, type OpenWorkbench } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

/** The pane's frame, once the genuine client of Office in it has met its host. */
async function readyFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('.pane iframe')).contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  await frame.waitForFunction(() => typeof Office !== 'undefined');
  await frame.evaluate(() => Office.onReady());
  return frame;
}

const selected = ({ page }: OpenWorkbench) => page.locator('.desk [data-selected]');

describe('The genuine Office.js client beside the paper', () => {
  it('starts under the policy of the pane, and reaches nothing outside', async () => {
    const { page, refused, complaints, close } = await openWorkbench();
    const frame = await readyFrame(page);
    const info = await frame.evaluate(() => Office.onReady());
    expect(info).toMatchObject({ host: 'Word', platform: 'OfficeOnline' });
    expect(refused).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('may not reach out of the pane', async () => {
    const { page, refused, complaints, close } = await openWorkbench({ asksElsewhere: true });
    const frame = await readyFrame(page);
    const reached = frame.evaluate(() => fetch('https://example.com/').then(() => true));
    await expect(reached).rejects.toThrow('Failed to fetch');
    expect(refused).toEqual([]);
    expect(complaints).toContainEqual(expect.stringContaining('Content Security Policy'));
    await close();
  });

  it('stands beside a page that reaches nothing outside: each request is refused and noted', async () => {
    const { page, refused, close } = await openWorkbench({ asksElsewhere: true });
    const elsewhere = ['https://example.com/', 'http://127.0.0.1:9/', 'https://localhost.example.com/'];
    for (const address of elsewhere)
      await expect(page.evaluate((target) => fetch(target).then(() => true), address)).rejects.toThrow();
    expect(refused).toEqual(elsewhere);
    await close();
  });

  it('fails any test whose page or pane asked for an address elsewhere', async () => {
    const fromPage = await openWorkbench();
    await expect(fromPage.page.evaluate(() => fetch('https://example.com/'))).rejects.toThrow();
    await expect(fromPage.close()).rejects.toThrow('https://example.com/');

    const fromPane = await openWorkbench();
    const frame = await readyFrame(fromPane.page);
    await expect(frame.evaluate(() => fetch('https://example.com/'))).rejects.toThrow();
    await expect(fromPane.close()).rejects.toThrow('https://example.com/');
  });

  it('hears that a person selected a control', async () => {
    const { page, close } = await openWorkbench();
    const frame = await readyFrame(page);
    const heard = frame.evaluate(
      () =>
        new Promise((resolve) => {
          const { document } = Office.context;
          document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, resolve, () => {
            window.name = 'listening';
          });
        }),
    );
    await frame.waitForFunction(() => window.name === 'listening');
    await page.locator('.desk').getByRole('textbox').nth(3).click();
    await expect(heard).resolves.toBeDefined();
    await close();
  });

  it('brings a control into sight when it selects it', async () => {
    const workbench = await openWorkbench();
    const frame = await readyFrame(workbench.page);
    await frame.evaluate(() =>
      Word.run(async (context) => {
        const controls = context.document.contentControls;
        controls.load('items/id');
        await context.sync();
        controls.items.at(-1)?.select();
        await context.sync();
      }),
    );
    await selected(workbench).waitFor();
    const box = await selected(workbench).boundingBox();
    expect(box?.y).toBeGreaterThan(50);
    expect(box?.y).toBeLessThan(800);
    await workbench.close();
  });

  it('writes what the paper then shows', async () => {
    const { page, batches, close } = await openWorkbench();
    const frame = await readyFrame(page);
    await frame.evaluate(() =>
      Word.run(async (context) => {
        context.document.contentControls.getFirst().insertText('Pohjoinen <poliklinikka>', 'Replace');
        await context.sync();
      }),
    );
    await page.locator('.desk').getByText('Pohjoinen <poliklinikka>').waitFor();
    const writing = (await batches()).filter((batch) => methodNames(batch).includes('InsertText'));
    expect(writing).toHaveLength(1);
    await close();
  });
});
