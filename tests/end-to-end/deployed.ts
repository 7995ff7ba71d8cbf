import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStaleBundles } from '../../src/commands/bundle/bundles';
import { startServer } from './server';

/** The pane as it lies on a server of its own, whose files can be replaced by those of a next version. */
export interface Deployed {
  /** Puts the next version in place and takes the old files away. */
  readonly replace: () => void;
  readonly close: () => Promise<void>;
}

const hashOf = (file: string): string | undefined => /\.([0-9a-f]{8})\.(?:js|css)$/.exec(file)?.[1];
const reversed = (hash: string): string => Array.from(hash).reverse().join('');

/** Makes the next version of this one: the same by other names, as if each of its files had changed. */
export function renameAll(folder: string): void {
  const code = join(folder, 'code');
  const files = readdirSync(code).filter((file) => hashOf(file) !== undefined);
  const hashes = [...new Set(files.flatMap((file) => hashOf(file) ?? []))];
  const old = new RegExp(hashes.join('|'), 'g');
  for (const path of [join(folder, 'taskpane.html'), ...files.map((file) => join(code, file))])
    writeFileSync(path, readFileSync(path, 'utf8').replace(old, reversed));
  for (const file of files) renameSync(join(code, file), join(code, file.replace(old, reversed)));
}

/** Deploys the pane, and lets the workbench of this process open it from there. */
export async function deployPane(): Promise<Deployed> {
  buildStaleBundles();
  const folder = mkdtempSync(join(tmpdir(), 'deployed-'));
  cpSync('dist', folder, { recursive: true });
  const server = await startServer(['build/workbench', folder]);
  const before = process.env['STAGE_SERVER'];
  process.env['STAGE_SERVER'] = server.address;
  return {
    replace: () => renameAll(folder),
    close: async () => {
      if (before === undefined) delete process.env['STAGE_SERVER'];
      else process.env['STAGE_SERVER'] = before;
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
