import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { buildStaleBundles } from '../../src/commands/bundle/bundles';
import { finishBundle } from '../../src/commands/finish';
import { Assessor } from '../end-to-end/assessor';
import { closeStage, openWorkbench } from '../end-to-end/workbench';
import { startNginx, type Nginx } from './nginx';

jest.setTimeout(300_000);

let nginx: Nginx;
const pane = (...parts: string[]) => join(nginx.root, 'ips', ...parts);

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const ask = (path: string, encoding = 'identity'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const options = { rejectUnauthorized: false, headers: { 'accept-encoding': encoding } };
    get(`${nginx.address}${path}`, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', reject);
  });

/** Lays the workbench beside the pane: both have to come from one address. */
beforeAll(async () => {
  nginx = await startNginx();
  buildStaleBundles();
  finishBundle('dist');
  cpSync('dist', pane(), { recursive: true });
  cpSync('build/workbench', pane(), { recursive: true });
});
afterAll(async () => {
  await closeStage();
  await nginx.stop();
});

const headers = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=63072000',
  'permissions-policy': expect.stringContaining('camera=()') as string,
  'content-security-policy': expect.stringMatching(
    /^frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com .*https:\/\/\*\.sharepoint\.com /,
  ) as string,
};

describe('The pane behind nginx, by deploy/nginx.conf', () => {
  it('sends the page with all headers, and has it asked for anew each time', async () => {
    const page = await ask('/ips/taskpane.html');
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({
      ...headers,
      'cache-control': 'no-cache',
      'content-type': 'text/html; charset=utf-8',
    });
    expect(page.headers.server).toBe('nginx');
  });

  it('sends each script and style sheet to be kept for good, in the encoding that is asked for', async () => {
    const files = readdirSync('dist/code').filter((file) => /\.(js|css)$/.test(file));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const plain = readFileSync(join('dist/code', file));
      const [none, br, gz] = [
        await ask(`/ips/code/${file}`),
        await ask(`/ips/code/${file}`, 'gzip, br'),
        await ask(`/ips/code/${file}`, 'gzip'),
      ];
      for (const answer of [none, br, gz])
        expect(answer.headers).toMatchObject({
          ...headers,
          'cache-control': 'public, max-age=31536000, immutable',
        });
      expect(none.body.equals(plain)).toBe(true);
      if (br.headers['content-encoding'] === 'br')
        expect(brotliDecompressSync(br.body).equals(plain)).toBe(true);
      else expect(plain.length).toBeLessThan(200);
      if (gz.headers['content-encoding'] === 'gzip') expect(gunzipSync(gz.body).equals(plain)).toBe(true);
      else expect(plain.length).toBeLessThan(200);
    }
  });

  it.each([
    ['/ips/LICENSE.txt', 'MIT License'],
    ['/ips/NOTICES.txt', 'react-dom'],
    ['/ips/manifest.xml', '<OfficeApp'],
  ])('sends %s', async (path, text) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.body.toString()).toContain(text);
  });

  it.each(['/', '/ips/nothing.js', '/other/'])(
    'sends headers with what is not there, too: %s',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(answer.headers).toMatchObject(headers);
    },
  );

  it('works in the stand-in for Word: nothing is complained of, and nothing asked for elsewhere', async () => {
    process.env['STAGE_SERVER'] = `${nginx.address}/ips/workbench.html`;
    const asked: string[] = [];
    const open = await openWorkbench({ onRequest: (address) => asked.push(address) });
    const assessor = new Assessor(open, 'fi');
    await assessor.score(7, 4);
    await assessor.turnToOverview();
    for (const page of ['Alkutiedot', 'Yhteenveto', 'Tarkistus']) {
      await open.pane.getByRole('button', { name: page, exact: true }).click();
      await open.pane.getByRole('heading').first().waitFor();
    }
    const office = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
    const elsewhere = asked.filter(
      (address) => !address.startsWith(`${nginx.address}/ips/`) && !address.startsWith(office),
    );
    expect(elsewhere.filter((address) => !/^(data|blob):/.test(address))).toEqual([]);
    expect(asked.some((address) => address.startsWith(`${nginx.address}/ips/code/taskpane.`))).toBe(true);
    expect(open.complaints).toEqual([]);
    expect(open.refused).toEqual([]);
    await open.close();
  });
});

/** The pane with Office.js in it, and with the maps that tell of what else it is made. */
function buildWithOffice(folder: string): void {
  const webpack = join('node_modules', 'webpack-cli', 'bin', 'cli.js');
  const names = ['start', 'pane'].flatMap((name) => ['--config-name', name]);
  // What the cache holds was built without maps.
  const maps = ['--devtool', 'hidden-source-map', '--no-cache'];
  const more = ['--mode', 'production', ...maps, '--output-path', folder];
  execFileSync(process.execPath, [webpack, ...names, ...more], {
    env: { ...process.env, OFFICE_JS: 'self' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

describe('The pane with Office.js in it, for closed networks', () => {
  beforeAll(async () => {
    await closeStage();
    buildWithOffice(pane('closed'));
  });

  it('holds Office.js to the letter, with its licence', () => {
    const own = pane('closed', 'office-js');
    const files = readdirSync(own, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    expect(files.length).toBeGreaterThan(100);
    for (const { name, parentPath } of files) {
      const path = join(parentPath, name).slice(own.length + 1);
      const from = name === 'LICENSE.md' ? name : join('dist', path);
      const original = readFileSync(join('node_modules/@microsoft/office-js', from));
      expect(readFileSync(join(own, path)).equals(original) || path).toBe(true);
    }
  });

  it('names in its notices every package that the source maps tell of', () => {
    finishBundle(pane('closed'));
    const notices = readFileSync(pane('closed', 'NOTICES.txt'), 'utf8');
    expect(notices).toContain('Office.js, version');
    const maps = readdirSync(pane('closed', 'code')).filter((file) => file.endsWith('.map'));
    const sources = maps.flatMap(
      (map) =>
        (JSON.parse(readFileSync(pane('closed', 'code', map), 'utf8')) as { sources: string[] }).sources,
    );
    const names = sources.map((source) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]);
    const packages = [...new Set(names)].filter((name) => name !== undefined);
    expect(packages.length).toBeGreaterThan(15);
    expect(packages.filter((name) => !notices.includes(`\n${name} `))).toEqual([]);
  });

  it('asks for nothing outside of its address', async () => {
    cpSync('build/workbench', pane('closed'), { recursive: true });
    process.env['STAGE_SERVER'] = `${nginx.address}/ips/closed/workbench.html`;
    const asked: string[] = [];
    const open = await openWorkbench({ onRequest: (address) => asked.push(address) });
    await new Assessor(open, 'fi').score(7, 4);
    expect(
      asked.filter((address) => !/^(data|blob):/.test(address) && !address.startsWith(nginx.address)),
    ).toEqual([]);
    expect(asked).toContain(`${nginx.address}/ips/closed/office-js/fi-fi/office_strings.js`);
    expect(open.complaints).toEqual([]);
    await open.close();
  });
});
