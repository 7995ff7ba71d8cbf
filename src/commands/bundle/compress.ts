import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What a browser fetches and compression makes smaller; a manifest is moved by hand, and changed by hand. */
const worthwhile = /\.(js|css|html|txt|md)$/;

const brotli = (bytes: Uint8Array): Uint8Array =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });

/** Writes a brotli (.br) and a gzip (.gz) copy beside each file of the folder that it makes smaller. */
export function compressFolder(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => worthwhile.test(name))) compressFile(join(folder, file));
}

function compressFile(path: string): void {
  const bytes = readFileSync(path);
  for (const [ending, copy] of [
    ['br', brotli(bytes)],
    ['gz', gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION })],
  ] as const)
    if (copy.length < bytes.length) writeFileSync(`${path}.${ending}`, copy);
}
