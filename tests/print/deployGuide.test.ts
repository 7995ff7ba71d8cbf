import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStaleBundles } from '../../src/commands/bundle/bundles';
import { manifestFor } from '../../src/commands/deployment';
import { finishBundle } from '../../src/commands/finish';
import { renameAll } from '../end-to-end/deployed';
import { startNginx, type Nginx } from './nginx';

jest.setTimeout(300_000);

const guide = readFileSync('docs/deploy.md', 'utf8');
const example = 'https://ips.example.org';
const chapter = (number: number): string => guide.split(/^## /mu)[number] ?? '';
const commandsIn = (text: string): string[] =>
  [...text.matchAll(/^ *```sh\n(.*?)^ *```$/gmsu)].flatMap(([, block = '']) => block.trim().split(/\n */u));

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

describe('By the guide, in a folder of its own', () => {
  let place: string;
  let published: string;
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'deploying-'));
    published = join(place, 'www', 'ips');
    mkdirSync(published, { recursive: true });
    const isPlain = (path: string): boolean => !/\.(br|gz)$/.test(path);
    cpSync('dist', join(place, 'dist'), { recursive: true, filter: isPlain });
  });
  afterEach(() => rmSync(place, { recursive: true }));

  const runHere = (command: string): string =>
    execFileSync('bash', ['-c', command.replaceAll('/srv/www', join(place, 'www'))], {
      cwd: place,
      encoding: 'utf8',
    });
  const codeIn = (folder: string): string[] => readdirSync(join(folder, 'code')).sort();
  const publish = (): void => commandsIn(chapter(3)).forEach(runHere);

  it('the code of a new version lies there before any page asks for it', () => {
    const [first = '', then = '', ...more] = commandsIn(chapter(3));
    expect(more).toEqual([]);
    runHere(first);
    expect(codeIn(published)).toEqual(codeIn(join(place, 'dist')));
    expect(existsSync(join(published, 'taskpane.html'))).toBe(false);
    runHere(then);
    expect(readdirSync(published).sort()).toEqual(readdirSync(join(place, 'dist')).sort());
  });

  it('a new version leaves the old code, until what is old is deleted', () => {
    const [clear = '', ...more] = commandsIn(chapter(9));
    expect(more).toEqual([]);
    writeFileSync(join(place, 'dist', 'code', 'unchanged.js'), 'same();');
    publish();
    const old = codeIn(published);
    const longAgo = Date.now() / 1000 - 40 * 24 * 3600;
    for (const file of old) utimesSync(join(published, 'code', file), longAgo, longAgo);

    renameAll(join(place, 'dist'));
    const next = codeIn(join(place, 'dist'));
    expect(old.filter((file) => next.includes(file))).toEqual(['unchanged.js']);
    publish();
    expect(codeIn(published)).toEqual([...new Set([...old, ...next])].sort());
    runHere(clear);
    expect(codeIn(published)).toEqual(next);
  });
});
