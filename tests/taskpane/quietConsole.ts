import { format } from 'node:util';

/** What React, jsdom or a library complained of during a test: each is a fault of the pane or of its tests. */
const complaints: string[] = [];
for (const kind of ['error', 'warn'] as const)
  console[kind] = (...parts: unknown[]) => complaints.push(`console.${kind}: ${format(...parts)}`);

afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
});
