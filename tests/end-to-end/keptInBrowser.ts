import type { Frame } from 'playwright-core';
import type { OpenWorkbench } from './workbench';

interface Kept {
  /** Local and session storage as JSON. */
  readonly storage: string;
  /** The names of databases, caches and cookies: the pane makes none. */
  readonly others: readonly string[];
}

const keptIn = (frame: Frame): Promise<Kept> =>
  frame.evaluate(async () => ({
    storage: JSON.stringify(localStorage) + JSON.stringify(sessionStorage),
    others: [
      ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
      ...(await caches.keys()).map((name) => `cache ${name}`),
      ...document.cookie.split('; ').filter((cookie) => cookie !== ''),
    ],
  }));

/** What the browser keeps of the pane, in all its frames; that it keeps more than storage is a failure. */
export async function keptInBrowser({ page }: OpenWorkbench): Promise<string> {
  const kept = await Promise.all(page.frames().map(keptIn));
  expect(kept.flatMap(({ others }) => others)).toEqual([]);
  return kept.map(({ storage }) => storage).join('');
}
