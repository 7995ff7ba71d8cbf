import type { FieldKey } from '../assessment/fieldKey';
import { criterionKey, summaryKey } from '../assessment/fieldKey';
import type { Level } from '../assessment/level';
import type { Problem } from '../assessment/problem';
import { criterionNumbers } from '../assessment/report';
import { parseScore } from '../assessment/score';
import { parseTotal } from '../assessment/total';
import type { KnownWords } from '../words/reportWords';
import { reportWords } from '../words/words';
import type { Head } from './heads';
import { coversAllTotals } from './levels';
import type { Criteria } from './zones';
import { fewestOfReport } from './zones';

/** Numbers that Word counts and that mostly disagree with the names count something else. */
function misnumbered(zones: readonly Head[]): Head[] {
  const isWrong = ({ written, number }: Head): boolean => written !== null && written !== number;
  const counted = zones.filter(({ isCounted, written }) => isCounted && written !== null);
  const countsOther = counted.filter(isWrong).length * 2 > counted.length;
  return zones.filter((zone) => isWrong(zone) && !(zone.isCounted && countsOther));
}

export function criterionProblems({ zones, doubled }: Criteria): Problem[] {
  const present = new Set(zones.map(({ number }) => number));
  const missing = criterionNumbers.filter((number) => !present.has(number));
  const isOtherReport = doubled.length >= fewestOfReport;
  const again = isOtherReport ? [] : doubled;
  return [
    ...(isOtherReport ? [{ kind: 'otherReport', where: 'document' } as const] : []),
    ...missing.map((number): Problem => ({ kind: 'criterionMissing', where: `criterion.${number}` })),
    ...again.map(({ number }): Problem => ({ kind: 'criterionDoubled', where: `criterion.${number}` })),
    ...misnumbered(zones).map(({ number, written }): Problem => ({
      kind: 'numberDiffers',
      where: `criterion.${number}`,
      text: String(written),
    })),
  ];
}

export function levelProblems(levels: readonly Level[]): Problem[] {
  if (levels.length === 0) return [{ kind: 'levelsMissing', where: 'levels' }];
  return coversAllTotals(levels) ? [] : [{ kind: 'levelsIncomplete', where: 'levels' }];
}

/** The score fields, rows and total that are filled in but can't be read as numbers. */
export function unreadable(texts: ReadonlyMap<FieldKey, string>, words: KnownWords = reportWords): Problem[] {
  const scored = criterionNumbers.flatMap((number) => [criterionKey(number, 'score'), summaryKey(number)]);
  const faults = (key: FieldKey, kind: string, text: string): Problem[] =>
    kind === 'unreadable' ? [{ kind: 'unreadable', where: key, text }] : [];
  const total = texts.get('total') ?? '';
  return [
    ...scored.flatMap((key) =>
      faults(key, parseScore(texts.get(key) ?? '', words).kind, texts.get(key) ?? ''),
    ),
    ...faults('total', parseTotal(total, words).kind, total),
  ];
}
