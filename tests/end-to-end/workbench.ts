import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { BrowserContext, ConsoleMessage, FrameLocator, Page } from 'playwright-core';
import type { PaneHost } from '../../src/workbench/host';
import { cutOff, OfficeGate } from './outside';
import { enterStage, type Stage } from './stage';

type Fault = Parameters<PaneHost['faults']['next']>[0];
type BatchRecord = PaneHost['batches'][number];

/** What the page keeps on its window for tests. */
interface WorkbenchWindow {
  readonly workbench?: {
    readonly host: PaneHost | null;
    readonly unimplemented: readonly string[];
    readonly saveAsBase64: () => string;
  };
}

export const samples = ['fi', 'sv'] as const;
export type Sample = (typeof samples)[number];

export const sampleFiles: Readonly<Record<Sample, string>> = {
  fi: 'assets/templates/ips-laatuarviointiraportti-fi.docx',
  sv: 'assets/templates/ips-kvalitetsbedomningsrapport-sv.docx',
};

/** The kinds of Word that differ most: on the web, on the desktop, and of an older generation. */
export const profileNames = ['word-web', 'word-windows', 'word-ltsc-2021'] as const;

export interface Wishes {
  /** One of the two samples, the Finnish one if nothing else is asked for. */
  readonly sample?: Sample;
  /** A document of one's own: a path, or bytes with a name. */
  readonly file?: string | { readonly name: string; readonly bytes: Uint8Array };
  readonly locale?: string;
  readonly profile?: string;
  /** Of the pane, in CSS pixels. */
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** As in Windows' contrast themes. */
  readonly forcedColors?: boolean;
  readonly switches?: Readonly<Record<string, string | number | boolean>>;
  /** Whether a pane is expected to open at all. */
  readonly awaitsPane?: boolean;
  /** Whether the test itself asks for an address elsewhere: all others fail for one when they close the workbench. */
  readonly asksElsewhere?: boolean;
  /** Hears the address of every request of the page and the pane. */
  readonly onRequest?: (address: string) => void;
  /** Paths of scripts that run in every frame before its own. */
  readonly scripts?: readonly string[];
}

/** An open workbench in a browser context of its own, and what happened in it. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Addresses outside of this machine that the page or the pane tried to reach, Office.js's own apart. */
  readonly refused: readonly string[];
  /** What went wrong in the page or the pane: console errors, breaches of the pane's policy, uncaught exceptions. */
  readonly complaints: readonly string[];
  /** The document as .docx, as "Save a copy" would write it. */
  readonly save: () => Promise<Uint8Array>;
  /** The batches that the pane has sent to Word since it was opened. */
  readonly batches: () => Promise<readonly BatchRecord[]>;
  /** What the pane asked of Word that the workbench doesn't know. */
  readonly unimplemented: () => Promise<readonly string[]>;
  /** Lets the next batches that write go wrong, each in its way. */
  readonly failWrites: (...faults: Fault[]) => Promise<void>;
  /** Refuses every batch that writes with this code, until writes are allowed again. */
  readonly refuseWrites: (code: string) => Promise<void>;
  readonly allowWrites: () => Promise<void>;
  /** Lets Office.js arrive from now on, and what was held back of it, where the workbench's address withholds it. */
  readonly letOfficePass: () => Promise<void>;
  /** Rejects where the page or the pane asked for an address elsewhere. */
  readonly close: () => Promise<void>;
}

let stage: Promise<Stage> | null = null;

/** Leaves the browser and the server that this test file used: for `afterAll`. */
export async function closeStage(): Promise<void> {
  const open = await stage;
  stage = null;
  await open?.leave();
}

/**
 * The page brings its own copies of the samples; a document of a test's own lies beside them, for this context alone.
 */
async function offerDocument(context: BrowserContext, { sample = 'fi', file }: Wishes): Promise<string> {
  if (file === undefined) return `templates/${basename(sampleFiles[sample])}`;
  const { name, bytes } =
    typeof file === 'string' ? { name: basename(file), bytes: readFileSync(file) } : file;
  const body = Buffer.from(bytes);
  await context.route(/^https:\/\/localhost:\d+\/documents\//, (route) => route.fulfill({ body }));
  return `documents/${encodeURIComponent(name)}`;
}

function addressOf(origin: string, document: string, wishes: Wishes): string {
  const {
    sample = 'fi',
    locale = sample === 'sv' ? 'sv-SE' : 'fi-FI',
    profile,
    width,
    theme,
    switches,
  } = wishes;
  const asked = { document, locale, profile, width, theme, ...switches };
  const address = new URL(origin);
  for (const [name, value] of Object.entries(asked)) {
    if (value !== undefined) address.searchParams.set(name, String(value));
  }
  return address.href;
}

/**
 * Office.js parses a token of the store as XML at the start. There is none here, and the browser's own note of the
 * failed parsing is styled in a way that the pane's policy forbids: a complaint about nothing that is ours.
 */
const isOfficeNoise = (message: ConsoleMessage) =>
  message.text().startsWith('Applying inline style') && message.location().url.includes('/word-web-16.00');

function listen(page: Page): readonly string[] {
  const complaints: string[] = [];
  const note = (message: ConsoleMessage) => {
    if (message.type() === 'error' && !isOfficeNoise(message))
      complaints.push(`${message.text()} (${message.location().url})`);
  };
  page.on('console', note);
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  return complaints;
}

/** Requests elsewhere: refused on their way, or stopped by the pane's policy before. */
function expectNothingElsewhere(refused: readonly string[], complaints: readonly string[]): void {
  const asked = [
    ...refused,
    ...complaints.filter((complaint) => complaint.includes('Content Security Policy')),
  ];
  if (asked.length > 0) throw new Error(`Asked for elsewhere:\n${asked.join('\n')}`);
}

/** The page's own objects, read in the page. */
const inPage = {
  save: () => (window as WorkbenchWindow).workbench?.saveAsBase64() ?? '',
  batches: () => [...((window as WorkbenchWindow).workbench?.host?.batches ?? [])],
  unimplemented: () => [...((window as WorkbenchWindow).workbench?.unimplemented ?? [])],
  failWrites: (faults: Fault[]) => (window as WorkbenchWindow).workbench?.host?.faults.nextWrite(...faults),
  refuseWrites: (code: string) =>
    (window as WorkbenchWindow).workbench?.host?.faults.always({ kind: 'action', at: 0, code }, true),
  allowWrites: () => (window as WorkbenchWindow).workbench?.host?.faults.clear(),
};

/** Opens the workbench with a document and waits until it is drawn; the pane beside it may still be starting. */
export async function openWorkbench(wishes: Wishes = {}): Promise<OpenWorkbench> {
  stage ??= enterStage();
  const { browser, address } = await stage;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 800 },
    locale: wishes.locale ?? 'fi-FI',
    colorScheme: wishes.theme ?? 'light',
    forcedColors: wishes.forcedColors ? 'active' : 'none',
  });
  // A busy machine is no fault: this is more than ten times what anything takes.
  context.setDefaultTimeout(100_000);
  for (const path of wishes.scripts ?? []) await context.addInitScript({ path });
  const gate = new OfficeGate();
  const refused = await cutOff(context, gate);
  const document = await offerDocument(context, wishes);
  const page = await context.newPage();
  const complaints = listen(page);
  page.on('request', (request) => wishes.onRequest?.(request.url()));
  await page.goto(addressOf(address, document, wishes));
  await page.locator('section.docx').first().waitFor();
  if (wishes.awaitsPane ?? true) await page.locator('.pane iframe').waitFor();
  return {
    page,
    pane: page.frameLocator('.pane iframe'),
    refused,
    complaints,
    save: async () => Buffer.from(await page.evaluate(inPage.save), 'base64'),
    batches: () => page.evaluate(inPage.batches),
    unimplemented: () => page.evaluate(inPage.unimplemented),
    failWrites: (...faults) => page.evaluate(inPage.failWrites, faults),
    refuseWrites: (code) => page.evaluate(inPage.refuseWrites, code),
    allowWrites: () => page.evaluate(inPage.allowWrites),
    letOfficePass: () => gate.open(),
    close: async () => {
      await context.close();
      if (!wishes.asksElsewhere) expectNothingElsewhere(refused, complaints);
    },
  };
}
