import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import * as v from 'valibot';
import { criteriaSets } from '../../assessment/comparison/otherReport';
import { scores } from '../../assessment/score';
import type { CollectedFile } from '../../collection/entry';
import { collectedDays } from '../../collection/entry';
import { docxFaults } from '../../assessment/docxFault';
import { criteriaCount } from '../../words/criteriaCount';
import { reportLanguages } from '../../words/reportLanguage';
import { withOutput, writeWhole } from './outputs';

/** Another version may read the same file otherwise, so what it kept is read again. */
const { version: ownVersion } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What a file was when it was read, and what came of it. */
export interface KeptEntry {
  /** Bytes, and when it was last written or put there: if one of them differs, the file is read again. */
  readonly size: number;
  readonly changed: number;
  readonly entry: CollectedFile;
}

const count = v.number();
const day = v.pipe(v.string(), v.isoDate());
/** All that the table and the page read of a row, so that no line of another shape reaches them. */
const reportShape = v.looseObject({
  unit: v.string(),
  language: v.nullable(v.picklist(reportLanguages)),
  templateDate: v.nullable(day),
  reported: v.nullable(day),
  assessed: v.nullable(v.looseObject({ first: day, last: day })),
  assessors: v.array(v.string()),
  scores: v.pipe(v.array(v.nullable(v.picklist(scores))), v.length(criteriaCount)),
  sections: v.array(
    v.looseObject({ name: v.string(), scored: count, sum: count, average: v.nullable(count) }),
  ),
  total: v.nullable(count),
  level: v.nullable(v.looseObject({ name: v.string(), place: count, of: count })),
  due: v.nullable(day),
  needs: v.array(
    v.looseObject({
      number: v.nullable(count),
      criterion: v.string(),
      score: v.string(),
      recommendations: v.string(),
    }),
  ),
  findings: v.looseObject({ error: count, warning: count, note: count }),
});
const problemShape = v.variant('kind', [
  v.looseObject({ kind: v.literal('file'), fault: v.picklist([...docxFaults, 'unreadable']) }),
  v.looseObject({
    kind: v.literal('otherCriteria'),
    set: v.picklist(criteriaSets.filter((set) => set !== 'ips')),
  }),
  v.looseObject({
    kind: v.picklist(['scoresMissing', 'scoresUnreadable', 'rowsDiffer']),
    criteria: v.array(count),
  }),
  v.looseObject({ kind: v.literal('frontDiffers'), written: v.string(), wanted: v.string() }),
  v.looseObject({ kind: v.literal('dayUnreadable'), field: v.picklist(collectedDays), text: v.string() }),
  v.looseObject({ kind: v.literal('totalDiffers'), written: count, total: count }),
  v.looseObject({ kind: v.literal('unsure'), count }),
  v.looseObject({ kind: v.literal('dayAhead'), day }),
  v.looseObject({
    kind: v.picklist(['notReport', 'secondReport', 'noUnit', 'noDate', 'noLevel', 'sectionsUnknown']),
  }),
]);
const lineShape = v.object({
  version: v.literal(ownVersion),
  size: count,
  changed: count,
  entry: v.looseObject({
    file: v.string(),
    problems: v.array(problemShape),
    report: v.nullable(reportShape),
  }),
});

/** A line that a stopped run did not write to its end is none; what it would have said is read again. */
function parseLine(line: string): KeptEntry[] {
  try {
    const { size, changed, entry } = v.parse(lineShape, JSON.parse(line));
    return [{ size, changed, entry }];
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
    const read = (): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
    const lines = withOutput(path, read).split('\n');
    this.kept = new Map(lines.flatMap(parseLine).map((one) => [one.entry.file, one]));
    this.compact([...this.kept.values()]);
  }

  /** What came of the file the last time, if it has not changed since. */
  find(file: string, size: number, changed: number): CollectedFile | null {
    const found = this.kept.get(file);
    return found?.size === size && found.changed === changed ? found.entry : null;
  }

  keep(one: KeptEntry): void {
    withOutput(this.path, () => appendFileSync(this.path, lineOf(one)));
    this.kept.set(one.entry.file, one);
  }

  /** Forgets the files that are not asked for any more. */
  keepOnly(files: ReadonlySet<string>): void {
    this.compact([...this.kept.values()].filter(({ entry }) => files.has(entry.file)));
  }

  private compact(all: readonly KeptEntry[]): void {
    if (all.length > 0) writeWhole(this.path, all.map(lineOf).join(''));
    else withOutput(this.path, () => rmSync(this.path, { force: true }));
  }
}

const lineOf = (one: KeptEntry): string => `${JSON.stringify({ version: ownVersion, ...one })}\n`;
