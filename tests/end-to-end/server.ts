import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, normalize, resolve } from 'node:path';
import { generate } from 'selfsigned';

const builtFolders = ['build/workbench', 'dist'];
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/** Serves the workbench and, beside it, the production build of the pane byte for byte, as they are when asked for. */
export interface Server {
  readonly address: string;
  readonly close: () => Promise<void>;
}

async function read(folders: readonly string[], path: string): Promise<Uint8Array | null> {
  const tries = folders.map((folder) => readFile(resolve(folder, path)).catch(() => null));
  return (await Promise.all(tries)).find((bytes) => bytes !== null) ?? null;
}

async function certificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  return { key: made.private, cert: made.cert };
}

/** Office.js wants https, and a certificate that is made on the spot will do: the browser of the tests doesn't ask. */
export async function startServer(folders: readonly string[] = builtFolders): Promise<Server> {
  const server = createServer(await certificate(), (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const path = pathname === '/' ? '/workbench.html' : normalize(decodeURIComponent(pathname));
    void (async () => {
      const bytes = await read(folders, `.${path}`);
      const kind = kinds[extname(path)] ?? 'application/octet-stream';
      response.writeHead(bytes ? 200 : 404, { 'content-type': kind }).end(bytes ?? undefined);
    })();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = `https://localhost:${(server.address() as AddressInfo).port}`;
  return {
    address,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
