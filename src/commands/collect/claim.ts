import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { NotReadable } from '../inspection';
import { withOutput } from './outputs';

/** Of names of machines only what any file system takes. */
const machine = hostname().replace(/[^\w-]/gu, '_');

const claimName = (stem: string): string => `${basename(stem)}.${machine}.${process.pid}.lock`;

/** Whether a process of this machine is still there; one that may not be asked is. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: unknown }).code !== 'ESRCH';
  }
}

/** The claims of a table by machine and process; Windows makes no difference between capital and small letters. */
function claimsOf(stem: string): { name: string; isOwnMachine: boolean; pid: number }[] {
  const prefix = `${basename(stem)}.`.toLowerCase();
  return readdirSync(dirname(stem)).flatMap((name) => {
    if (!name.toLowerCase().startsWith(prefix)) return [];
    const [, of = '', pid = ''] = /^([\w-]+)\.(\d+)\.lock$/u.exec(name.slice(prefix.length)) ?? [];
    return of === '' ? [] : [{ name, isOwnMachine: of === machine, pid: Number(pid) }];
  });
}

/**
 * Claims a table for this run, so that no second one writes it and its state meanwhile; gives what gives it back. Each
 * run has a file of its own, so two that begin at once both see the other one, and what a run left that was killed is
 * known by its process. @throws NotReadable while another run has it.
 */
export function claimTable(stem: string): () => void {
  const folder = dirname(stem);
  const own = join(folder, claimName(stem));
  const giveBack = (): void => rmSync(own, { force: true });
  withOutput(own, () => writeFileSync(own, ''));
  for (const { name, isOwnMachine, pid } of claimsOf(stem)) {
    const path = join(folder, name);
    if (isOwnMachine && pid === process.pid) continue;
    if (isOwnMachine && !isRunning(pid)) {
      rmSync(path, { force: true });
      continue;
    }
    giveBack();
    throw new NotReadable(
      `Another run is making this table. Wait until it has ended, or give another --out. If there is none, delete ${path}.`,
    );
  }
  return giveBack;
}
