import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';

const officeScripts = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeFiles = join(process.cwd(), 'node_modules', '@microsoft', 'office-js', 'dist');

/** What the workbench's address asks to become of Office.js, which the pane's address passes on. */
const fateOf = (route: Route): string | null =>
  new URL(route.request().frame().url()).searchParams.get('office');

const fulfil = (route: Route, path: string) => route.fulfill({ path, contentType: 'text/javascript' });

/** The way of Office.js to the panes of a context: whoever asks to be blocked or held back is, until it is opened. */
export class OfficeGate {
  private readonly held: (() => Promise<void>)[] = [];
  private isOpen = false;

  /** What becomes of a request for Office.js; only for the first file, since that one loads all others. */
  fateOf(route: Route): string | null {
    const isFirst = route.request().url().endsWith('/hosted/office.js');
    return isFirst && !this.isOpen ? fateOf(route) : null;
  }

  hold(answer: () => Promise<void>): void {
    this.held.push(answer);
  }

  async open(): Promise<void> {
    this.isOpen = true;
    await Promise.all(this.held.splice(0).map((answer) => answer()));
  }
}

async function answer(route: Route, refused: string[], gate: OfficeGate): Promise<void> {
  const address = route.request().url();
  const path = new URL(address).pathname.split('/hosted/')[1] ?? '';
  const file = join(officeFiles, path.toLowerCase());
  if (address.startsWith(officeScripts) && existsSync(file)) {
    const fate = gate.fateOf(route);
    if (fate === 'blocked') return route.abort('blockedbyclient');
    if (fate === 'replaced') return route.fulfill({ body: '<p>Not allowed</p>', contentType: 'text/html' });
    if (fate !== 'hangs') return fulfil(route, file);
    gate.hold(() => fulfil(route, file));
    return;
  }
  refused.push(address);
  return route.abort();
}

/**
 * Cuts a browser off from the world: the address that Office.js is loaded from is answered with the package's own
 * files, and every other one is refused and noted in the list that is returned.
 */
export async function cutOff(context: BrowserContext, gate: OfficeGate): Promise<readonly string[]> {
  const refused: string[] = [];
  await context.route(/^https?:\/\/(?!localhost[:/])/, (route) => answer(route, refused, gate));
  return refused;
}
