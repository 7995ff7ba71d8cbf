import type { FieldKey } from './fieldKey';
import { criterionKey, criterionOf, summaryKey } from './fieldKey';
import { formatPointsAndLevel, levelFor, parsePointsAndLevel } from './level';
import type { ReportTexts } from './report';
import { criterionNumbers, isScoreUnsure, scoresOf } from './report';
import type { Score } from './score';
import { formatScore, parseScore } from './score';
import { formatTotal, parseTotal, standingOf } from './total';

/** A field's new text; "" empties the field. */
export interface Edit {
  readonly key: FieldKey;
  readonly text: string;
}

/** What a step changes, and the sum fields that it leaves alone because they hold a person's own words. */
export interface Step {
  readonly edits: readonly Edit[];
  readonly held: readonly FieldKey[];
}

type Verdict = 'right' | 'stale' | 'ownWords';

function verdictOnRow(text: string, wanted: Score | null): Verdict {
  const row = parseScore(text);
  if (row.kind === 'unreadable') return 'ownWords';
  return (row.kind === 'score' ? row.score : null) === wanted ? 'right' : 'stale';
}

function verdictOnTotal(text: string, wanted: number | null): Verdict {
  const total = parseTotal(text);
  if (total.kind === 'unreadable') return 'ownWords';
  return (total.kind === 'total' ? total.total : null) === wanted ? 'right' : 'stale';
}

function verdictOnPointsAndLevel(text: string, wanted: string, report: ReportTexts): Verdict {
  const reading = parsePointsAndLevel(text, report.levels);
  if (reading.kind === 'ownWords') return 'ownWords';
  const now =
    reading.kind === 'read' ? formatPointsAndLevel(reading.total, reading.level, report.language) : '';
  return now === wanted ? 'right' : 'stale';
}

/**
 * What "points and level" must say: "" while a score is missing, null when the document's table of levels does not
 * cover the total.
 */
function wantedPointsAndLevel(total: number | null, report: ReportTexts): string | null {
  if (total === null) return '';
  const level = levelFor(total, report.levels);
  return level && formatPointsAndLevel(total, level, report.language);
}

interface SumField {
  readonly key: FieldKey;
  readonly wanted: string;
  readonly verdict: (text: string) => Verdict;
}

function rowField(number: number, score: Score | null): SumField {
  return {
    key: summaryKey(number),
    wanted: score === null ? '' : formatScore(score),
    verdict: (text) => verdictOnRow(text, score),
  };
}

/** None while a score is unsure: then nobody knows what the sum is. */
function totalFields(report: ReportTexts, scores: ReadonlyMap<number, Score>): SumField[] {
  if (criterionNumbers.some((number) => isScoreUnsure(report, number))) return [];
  const { total } = standingOf(scores.values());
  const wanted = wantedPointsAndLevel(total, report);
  const totalField: SumField = {
    key: 'total',
    wanted: total === null ? '' : formatTotal(total),
    verdict: (text) => verdictOnTotal(text, total),
  };
  if (wanted === null) return [totalField];
  const verdict = (text: string): Verdict => verdictOnPointsAndLevel(text, wanted, report);
  return [totalField, { key: 'summary.pointsAndLevel', wanted, verdict }];
}

function stepFor(report: ReportTexts, fields: readonly SumField[]): Step {
  const present = fields.flatMap((field) => {
    const text = report.texts.get(field.key);
    return text === undefined ? [] : [{ ...field, now: field.verdict(text) }];
  });
  return {
    edits: present.filter(({ now }) => now === 'stale').map(({ key, wanted }) => ({ key, text: wanted })),
    held: present.filter(({ now }) => now === 'ownWords').map(({ key }) => key),
  };
}

/**
 * The edits that give a criterion this score (null clears it): its field, its summary row and, since they
 * follow from it, the total and "points and level". What is already right is no edit; fields that the
 * document lacks are left out. A score that is unsure is not given.
 */
export function setScore(report: ReportTexts, number: number, score: Score | null): Step {
  if (isScoreUnsure(report, number)) return { edits: [], held: [] };
  const scores = new Map(scoresOf(report));
  if (score === null) scores.delete(number);
  else scores.set(number, score);
  const sums = stepFor(report, [rowField(number, score), ...totalFields(report, scores)]);
  const key = criterionKey(number, 'score');
  const text = report.texts.get(key);
  const own = text === undefined || verdictOnRow(text, score) === 'right';
  const scoreEdit = { key, text: score === null ? '' : formatScore(score) };
  return { edits: own ? sums.edits : [scoreEdit, ...sums.edits], held: sums.held };
}

/** Criteria without a score of their own whose summary row has one: to empty the row would lose it. */
export const scoredInRowOnly = (report: ReportTexts): number[] =>
  criterionNumbers.filter((number) => {
    const { texts } = report;
    if (isScoreUnsure(report, number)) return false;
    const own = parseScore(texts.get(criterionKey(number, 'score')) ?? '');
    return own.kind === 'empty' && parseScore(texts.get(summaryKey(number)) ?? '').kind === 'score';
  });

const scoredInRowAlone = (report: ReportTexts, rescored: readonly number[]): number[] =>
  scoredInRowOnly(report).filter((number) => !rescored.includes(number));

/**
 * The edits that bring the summary rows, the total and "points and level" in line with the criteria's scores. A row
 * that has the only score stays as it is, unless that score was taken back in the criterion: then the criterion is
 * among the `rescored`.
 */
export function staleSums(report: ReportTexts, rescored: readonly number[] = []): Step {
  const scores = scoresOf(report);
  const alone = scoredInRowAlone(report, rescored);
  const readable = criterionNumbers.filter(
    (number) =>
      !isScoreUnsure(report, number) &&
      parseScore(report.texts.get(criterionKey(number, 'score')) ?? '').kind !== 'unreadable',
  );
  const followed = readable.filter((number) => !alone.includes(number));
  const rows = followed.map((number) => rowField(number, scores.get(number) ?? null));
  return stepFor(report, [...rows, ...totalFields(report, scores)]);
}

/**
 * The same without what a person has to decide: while rows have scores that their criteria lack, the totals may count
 * them and stay as they are.
 */
export function refreshSums(report: ReportTexts, rescored: readonly number[] = []): Step {
  const { edits, held } = staleSums(report, rescored);
  const isSpared = scoredInRowAlone(report, rescored).length > 0;
  return { edits: edits.filter(({ key }) => !isSpared || criterionOf(key) !== null), held };
}

/** The edits that give criteria the scores that stand in their summary rows alone, with the sums that follow. */
export function takeRowScores(report: ReportTexts): Step {
  const edits = scoredInRowOnly(report).map((number): Edit => {
    const row = parseScore(report.texts.get(summaryKey(number)) ?? '');
    return { key: criterionKey(number, 'score'), text: row.kind === 'score' ? formatScore(row.score) : '' };
  });
  const present = edits.filter(({ key }) => report.texts.has(key));
  const texts = new Map([...report.texts, ...present.map(({ key, text }) => [key, text] as const)]);
  const sums = refreshSums({ ...report, texts });
  return { edits: [...present, ...sums.edits], held: sums.held };
}

/** The edit that sets a text field; none when it has that text already or the document lacks the field. */
export function setText(report: ReportTexts, key: FieldKey, text: string): Step {
  const now = report.texts.get(key);
  return { edits: now === undefined || now === text ? [] : [{ key, text }], held: [] };
}
