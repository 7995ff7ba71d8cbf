import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

const missing =
  'nginx and its module for brotli are needed to try deploy/nginx.conf. On Debian: apt-get install nginx libnginx-mod-http-brotli-static';

/** Where Debian puts the module; another place by the environment variable NGINX_MODULES. */
const modules = process.env['NGINX_MODULES'] ?? '/usr/lib/nginx/modules';

/** nginx by deploy/nginx.conf, on a port of this machine. */
export interface Nginx {
  readonly address: string;
  /** The folder that it serves. */
  readonly root: string;
  readonly stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** The site as it is given away, but for what its head asks to be changed: address, root and certificate. */
function siteFor(folder: string, port: number): string {
  const changes: readonly [string, string][] = [
    ['listen 443 ssl', `listen 127.0.0.1:${port} ssl`],
    ['server_name ips.example.org;', 'server_name localhost;'],
    ['root /srv/www;', `root ${folder}/www;`],
    ['/etc/ssl/certs/ips.example.org.pem', `${folder}/cert.pem`],
    ['/etc/ssl/private/ips.example.org.key', `${folder}/key.pem`],
  ];
  return changes.reduce(
    (site, [from, to]) => {
      if (!site.includes(from)) throw new Error(`deploy/nginx.conf has no "${from}" to be changed.`);
      return site.replace(from, to);
    },
    readFileSync('deploy/nginx.conf', 'utf8'),
  );
}

const mainFor = (folder: string): string => `
  load_module ${modules}/ngx_http_brotli_static_module.so;
  daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
  events {}
  http {
    access_log off;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n')}
    include ${folder}/site.conf;
  }`;

/** Starts nginx on an empty folder, which the caller fills and which goes when it is stopped. */
export async function startNginx(): Promise<Nginx> {
  if (!existsSync(join(modules, 'ngx_http_brotli_static_module.so'))) throw new Error(missing);
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const root = join(folder, 'www');
  mkdirSync(root);
  const port = await freePort();
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  writeFileSync(join(folder, 'cert.pem'), made.cert);
  writeFileSync(join(folder, 'key.pem'), made.private);
  writeFileSync(join(folder, 'site.conf'), siteFor(folder, port));
  writeFileSync(join(folder, 'nginx.conf'), mainFor(folder));
  const stop = await run(folder);
  return { address: `https://localhost:${port}`, root, stop };
}

/** Runs nginx until it is stopped; rejects when it ends by itself, with what it said. */
async function run(folder: string): Promise<() => Promise<void>> {
  const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')]);
  const said: Buffer[] = [];
  nginx.stderr.on('data', (some: Buffer) => said.push(some));
  const ended = new Promise<void>((resolve) => nginx.on('close', () => resolve()));
  const failed = new Promise<never>((_, reject) => {
    nginx.on('error', () => reject(new Error(missing)));
    nginx.on('close', () => reject(new Error(`nginx ended:\n${Buffer.concat(said).toString()}`)));
  });
  await Promise.race([failed, hasStarted(folder)]);
  failed.catch(() => undefined);
  return async () => {
    nginx.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
}

async function hasStarted(folder: string): Promise<void> {
  while (!existsSync(join(folder, 'pid'))) await new Promise((resolve) => setTimeout(resolve, 20));
}
