import { foldedName } from '../assessment/comparison/otherReport';
import type { CollectedFile, EntryProblem } from './entry';
import { isOfOtherCriteria } from './sameAssessment';
import type { ToldName } from './similarNames';
import { mayBeOne, toldName } from './similarNames';
import { withMarks } from './withMarks';

/** A name of a unit, and the first file that has it. */
interface KnownName {
  readonly unit: string;
  readonly file: string;
  readonly told: ToldName;
}

const isSpelledAlike = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

/**
 * The entries, with a word at the first one that has a name of its own for a unit which others know by another
 * spelling, and at the first one of a unit that may be another one's: the pictures take the former together and the
 * latter apart.
 */
export function markUnitNames(entries: readonly CollectedFile[]): CollectedFile[] {
  const spellings = new Map<string, KnownName[]>();
  const units: KnownName[] = [];
  const marks = new Map<CollectedFile, EntryProblem>();
  for (const entry of entries) {
    const { file, report } = entry;
    const { unit = '' } = report ?? {};
    const folded = foldedName(unit);
    if (folded === '' || isOfOtherCriteria(entry)) continue;
    const known = spellings.get(folded);
    if (known?.some((one) => isSpelledAlike(one.unit, unit))) continue;
    const name: KnownName = { unit, file, told: toldName(unit) };
    spellings.set(folded, [...(known ?? []), name]);
    const other = known?.[0] ?? units.find(({ told }) => mayBeOne(told, name.told));
    if (!known) units.push(name);
    if (other)
      marks.set(entry, {
        kind: known ? 'otherSpelling' : 'similarUnit',
        unit: other.unit,
        file: other.file,
      });
  }
  return withMarks(entries, marks);
}
