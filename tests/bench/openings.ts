import { chromium, type Browser, type Frame } from 'playwright-core';
import { findBrowser } from '../end-to-end/browser';
import { Assessor } from '../end-to-end/assessor';
import { openWorkbench } from '../end-to-end/workbench';
import { benchScripts } from './benchBundles';
import { startBenchServer } from './benchServer';
import type { ListeningWindow } from './page/listen';
import type { MarkedWindow, Marks } from './page/marks';
import type { HostWindow } from './page/recordedHost';
import { repliesIn, type RecordedReply } from './recordedReplies';

export const subjects = ['pane', 'scaffold'] as const;
export type Subject = (typeof subjects)[number];

export const moments = ['first paint', 'shell', 'ready'] as const;
export type Moment = (typeof moments)[number];
/** In milliseconds since the pane's frame began to load. */
export type Opening = Readonly<Record<Moment, number>>;

const pairs = 9;
const slowdown = 4;
const quiet = 1_500;

/** What the stand-in answers while a pane opens on the Finnish sample. */
async function recordReplies(): Promise<RecordedReply[]> {
  const open = await openWorkbench({ scripts: [benchScripts.listen] });
  await new Assessor(open, 'fi').criterion(25).waitFor();
  await open.page.waitForTimeout(quiet);
  const messages = await open.page.evaluate(() => (window as unknown as ListeningWindow).messages ?? []);
  await open.close();
  return repliesIn(messages);
}

async function marksOf(frame: Frame): Promise<Opening> {
  const handle = await frame.waitForFunction(
    () => {
      const { marks } = window as unknown as MarkedWindow;
      return marks?.ready === undefined ? null : marks;
    },
    null,
    { timeout: 60_000 },
  );
  const { shell = 0, ready = 0 } = (await handle.jsonValue()) as Marks;
  const paint = await frame.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  return { 'first paint': paint, shell, ready };
}

/** Opens it once, with nothing in the browser's cache, on a processor that is four times as slow. */
async function openOnce(
  browser: Browser,
  subject: Subject,
  replies: readonly RecordedReply[],
  port: number,
): Promise<Opening> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'fi-FI' });
  for (const path of [benchScripts.host, benchScripts.marks]) await context.addInitScript({ path });
  const page = await context.newPage();
  await page.goto(`https://localhost:${port}/host.html`);
  const devTools = await context.newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const attached = page.waitForEvent('frameattached');
  await page.evaluate(
    ({ address, recorded }) => (window as unknown as HostWindow).openPane(address, recorded),
    { address: `/${subject}/taskpane.html`, recorded: replies },
  );
  const opening = await marksOf(await attached);
  await context.close();
  return opening;
}

async function launch(port: number): Promise<Browser> {
  const { path, environment } = await findBrowser();
  const env = { ...process.env, ...environment } as Record<string, string>;
  const rules = `MAP appsforoffice.microsoft.com 127.0.0.1:${port}`;
  const args = ['--no-sandbox', '--disable-gpu', `--host-resolver-rules=${rules}`];
  return chromium.launch({ executablePath: path, args, env });
}

/** Opens pane and scaffold in turn; the first pair, which warms up browser and server, is not counted. */
export async function timeOpenings(): Promise<Readonly<Record<Subject, readonly Opening[]>>> {
  const replies = await recordReplies();
  const server = await startBenchServer();
  const browser = await launch(server.port);
  const openings: Record<Subject, Opening[]> = { pane: [], scaffold: [] };
  for (let pair = 0; pair <= pairs; pair += 1)
    for (const subject of subjects) {
      const opening = await openOnce(browser, subject, replies, server.port);
      if (pair > 0) openings[subject].push(opening);
    }
  await browser.close();
  server.close();
  return openings;
}
