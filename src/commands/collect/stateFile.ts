import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import type { CollectedFile } from '../../collection/entry';

/** Raised when a row would come out otherwise of the same file: rows of another format are read again. */
export const stateFormat = 1;

/** What a file was when it was read, and what came of it. */
export interface KeptEntry {
  /** Bytes, and when it was last changed: if one of them differs, the file is read again. */
  readonly size: number;
  readonly changed: number;
  readonly entry: CollectedFile;
}

const lineShape = v.object({
  format: v.literal(stateFormat),
  size: v.number(),
  changed: v.number(),
  entry: v.looseObject({ file: v.string(), problems: v.array(v.unknown()) }),
});

/** A line that a stopped run did not write to its end is none; what it would have said is read again. */
function parseLine(line: string): KeptEntry[] {
  try {
    const { size, changed, entry } = v.parse(lineShape, JSON.parse(line));
    return [{ size, changed, entry: entry as unknown as CollectedFile }];
  } catch {
    return [];
  }
}

/**
 * The state of a run, beside its output: one line for each file that was read, written as soon as it was. A run that
 * stopped goes on there, and a later run reads only what is new or changed.
 */
export class StateFile {
  private readonly kept: Map<string, KeptEntry>;

  constructor(private readonly path: string) {
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
    this.kept = new Map(lines.flatMap(parseLine).map((one) => [one.entry.file, one]));
    this.compact([...this.kept.values()]);
  }

  /** What came of the file the last time, if it has not changed since. */
  find(file: string, size: number, changed: number): CollectedFile | null {
    const found = this.kept.get(file);
    return found?.size === size && found.changed === changed ? found.entry : null;
  }

  keep(one: KeptEntry): void {
    appendFileSync(this.path, lineOf(one));
    this.kept.set(one.entry.file, one);
  }

  /** Forgets the files that are not asked for any more. */
  keepOnly(files: ReadonlySet<string>): void {
    this.compact([...this.kept.values()].filter(({ entry }) => files.has(entry.file)));
  }

  private compact(all: readonly KeptEntry[]): void {
    if (all.length === 0) rmSync(this.path, { force: true });
    else writeFileSync(this.path, all.map(lineOf).join(''));
  }
}

const lineOf = (one: KeptEntry): string => `${JSON.stringify({ format: stateFormat, ...one })}\n`;
