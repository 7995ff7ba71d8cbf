import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';

const officeScripts = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeFiles = join(process.cwd(), 'node_modules', '@microsoft', 'office-js', 'dist');

async function answer(route: Route, refused: string[]): Promise<void> {
  const address = route.request().url();
  const path = new URL(address).pathname.split('/hosted/')[1] ?? '';
  const file = join(officeFiles, path.toLowerCase());
  if (address.startsWith(officeScripts) && existsSync(file)) {
    return route.fulfill({ path: file, contentType: 'text/javascript' });
  }
  refused.push(address);
  return route.abort();
}

/**
 * Cuts a browser off from the world: the address that Office.js is loaded from is answered with the package's own
 * files, and every other one is refused and noted in the list that is returned.
 */
export async function cutOff(context: BrowserContext): Promise<readonly string[]> {
  const refused: string[] = [];
  await context.route(/^https?:\/\/(?!localhost[:/])/, (route) => answer(route, refused));
  return refused;
}
