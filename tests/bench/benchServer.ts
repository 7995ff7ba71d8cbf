import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { generate } from 'selfsigned';
import { benchFolder } from './benchBundles';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const host = Buffer.from('<!doctype html><title>Host</title><body></body>');

/** Both panes, compressed, from one server, which stands for the address of Office.js, too. */
const places: readonly (readonly [prefix: string, folder: string])[] = [
  ['/pane/', 'dist'],
  ['/scaffold/', join(benchFolder, 'scaffold')],
  ['/lib/1/hosted/', join('node_modules', '@microsoft', 'office-js', 'dist')],
];

const compressed = new Map<string, Buffer | null>();

function read(path: string): Buffer | null {
  if (path === '/host.html') return host;
  const [prefix = '', folder = ''] = places.find(([start]) => path.startsWith(start)) ?? [];
  const file = join(folder, normalize(path.slice(prefix.length)));
  const found = [file, file.toLowerCase()].find((one) => existsSync(one) && statSync(one).isFile());
  return folder === '' || found === undefined ? null : readFileSync(found);
}

function readCompressed(path: string): Buffer | null {
  const known = compressed.get(path);
  if (known !== undefined) return known;
  const bytes = read(path);
  const small = bytes && brotliCompressSync(bytes);
  compressed.set(path, small);
  return small;
}

export interface BenchServer {
  readonly port: number;
  readonly close: () => void;
}

export async function startBenchServer(): Promise<BenchServer> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const server = createServer({ key: made.private, cert: made.cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const bytes = readCompressed(pathname);
    const headers = {
      'content-type': kinds[extname(pathname)] ?? 'text/plain',
      'content-encoding': 'br',
      // Office.js comes from an address of its own.
      'access-control-allow-origin': '*',
    };
    response.writeHead(bytes ? 200 : 404, bytes ? headers : {}).end(bytes ?? undefined);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { port, close };
}
