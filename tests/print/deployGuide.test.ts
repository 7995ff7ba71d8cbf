import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildStaleBundles } from '../../src/commands/bundles';
import { manifestFor } from '../../src/commands/deployment';
import { finishBundle } from '../../src/commands/finish';
import { startNginx, type Nginx } from './nginx';

jest.setTimeout(300_000);

const guide = readFileSync('docs/deploy.md', 'utf8');
const example = 'https://ips.example.org';
const chapter = (number: number): string => guide.split(/^## /mu)[number] ?? '';
const commandsIn = (text: string): string[] =>
  [...text.matchAll(/^```sh\n(.*?)^```$/gmsu)].flatMap(([, block = '']) => block.trim().split('\n'));

let nginx: Nginx;
beforeAll(async () => {
  nginx = await startNginx();
  buildStaleBundles();
  finishBundle('dist');
  const folder = join(nginx.root, 'ips');
  cpSync('dist', folder, { recursive: true });
  const manifest = readFileSync('manifest.xml', 'utf8');
  writeFileSync(join(folder, 'manifest.xml'), manifestFor(`${nginx.address}/ips`, manifest));
});
afterAll(() => nginx.stop());

/** The certificate of the trial is self-made: "-k". */
const run = (command: string): string =>
  execFileSync(
    'bash',
    ['-o', 'pipefail', '-c', command.replaceAll('curl ', 'curl -k ').replaceAll(example, nginx.address)],
    {
      encoding: 'utf8',
    },
  );

it.each(commandsIn(chapter(4)))('The check in the guide holds behind nginx: %s', (command) => {
  expect(run(command).trim()).not.toBe('');
});

it('The guide checks the page, its headers, the code and the manifest', () => {
  expect(commandsIn(chapter(4)).length).toBeGreaterThan(5);
  const code = commandsIn(chapter(4)).find((command) => command.includes('Accept-Encoding')) ?? '';
  expect(run(code)).toMatch(/content-encoding: br/iu);
  expect(run(code)).toMatch(/immutable/u);
});
