import type { FieldKey } from '../assessment/fieldKey';
import type { Level } from '../assessment/level';
import type { Problem } from '../assessment/problem';
import { criterionNumbers } from '../assessment/report';
import type { OutlineControl } from './outline/control';
import type { Head } from './lines/heads';
import { coversAllTotals } from './summary/levels';
import type { Criteria } from './criteria/zones';

/** Numbers that Word counts and that mostly disagree with the names count something else. */
function misnumbered(zones: readonly Head[]): Head[] {
  const isWrong = ({ written, number }: Head): boolean => written !== null && written !== number;
  const counted = zones.filter(({ isCounted, written }) => isCounted && written !== null);
  const countsOther = counted.filter(isWrong).length * 2 > counted.length;
  return zones.filter((zone) => isWrong(zone) && !(zone.isCounted && countsOther));
}

/** What is reported of a criterion that is there more than once: nothing where a heading says which is which. */
function repeatedProblems({ settled, hasOtherReport }: Criteria): Problem[] {
  return settled.flatMap(({ taken: { number }, kind }): Problem[] => {
    const where = `criterion.${number}` as const;
    if (kind === 'open') return [{ kind: 'criterionDoubled', where }];
    return kind === 'apart' && !hasOtherReport ? [{ kind: 'criterionApart', where }] : [];
  });
}

export function criterionProblems(criteria: Criteria): Problem[] {
  const { zones, hasOtherReport } = criteria;
  const present = new Set(zones.map(({ number }) => number));
  const missing = criterionNumbers.filter((number) => !present.has(number));
  return [
    ...(hasOtherReport ? [{ kind: 'otherReport', where: 'document' } as const] : []),
    ...missing.map((number): Problem => ({ kind: 'criterionMissing', where: `criterion.${number}` })),
    ...repeatedProblems(criteria),
    ...misnumbered(zones).map(({ number, written }): Problem => ({
      kind: 'numberDiffers',
      where: `criterion.${number}`,
      text: String(written),
    })),
  ];
}

interface FieldControl {
  readonly key: FieldKey;
  readonly control: OutlineControl;
}

/** The score that a field has to show; null of all others. */
const scoreShownBy = (key: FieldKey): string | null =>
  /^(?:criterion\.\d+\.score|summary\.\d+)$/u.test(key) ? key.replace(/\D/gu, '') : null;

/** Fields that Word keeps alike. A criterion's score and its row in the summary are to be. */
export function tiedProblems(fields: Iterable<FieldControl>): Problem[] {
  const tied = [...fields].filter(({ control }) => control.dataPlace !== '');
  const isTied = (one: FieldControl): boolean =>
    tied.some(
      (other) =>
        other.control !== one.control &&
        other.control.dataPlace === one.control.dataPlace &&
        (scoreShownBy(one.key) === null || scoreShownBy(one.key) !== scoreShownBy(other.key)),
    );
  return tied.filter(isTied).map(({ key }) => ({ kind: 'tied', where: key }));
}

export function levelProblems(levels: readonly Level[]): Problem[] {
  if (levels.length === 0) return [{ kind: 'levelsMissing', where: 'levels' }];
  return coversAllTotals(levels) ? [] : [{ kind: 'levelsIncomplete', where: 'levels' }];
}
