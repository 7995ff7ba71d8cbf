import { isBlank } from '../../characters/plain';
import type { CriterionField } from '../../assessment/fieldKey';
import { criterionFields, criterionKey } from '../../assessment/fieldKey';
import { wantsRecommendations } from '../../assessment/recommendations';
import type { ScoreReading } from '../../assessment/score';
import { highestScore, parseScore } from '../../assessment/score';
import { isUnsaved, keepsFormer } from '../../session/entry';
import type { OpenReport } from '../../session/state';
import { valueOf } from '../../session/state';
import type { Criterion } from '../../template/report';

/** What the overview tells of one criterion. */
export interface CriterionStatus {
  readonly criterion: Criterion;
  readonly reading: ScoreReading;
  /** Text fields that the document has and that wait for the assessor. */
  readonly missing: readonly CriterionField[];
  /** Something has been given for it: only then is it worth showing what is missing. */
  readonly begun: boolean;
  readonly refused: boolean;
  /** One of its fields has to be looked at by a person: which it is, or what stands in it. */
  readonly unsure: boolean;
  /** How many threads of Word's comments on it nobody has resolved. */
  readonly remarks: number;
}

export interface Section {
  /** As the document words it; "" where it has none. */
  readonly title: string;
  readonly criteria: readonly CriterionStatus[];
  readonly sum: number;
  /** The highest sum that can be reached. */
  readonly most: number;
}

export const readingOf = ({ fields }: OpenReport, number: number): ScoreReading =>
  parseScore(valueOf(fields.get(criterionKey(number, 'score'))));

function statusOf(open: OpenReport, criterion: Criterion): CriterionStatus {
  const reading = readingOf(open, criterion.number);
  const own = criterionFields.flatMap((name) => {
    const field = open.fields.get(criterionKey(criterion.number, name));
    return field ? [{ name, field }] : [];
  });
  const empty = own.filter(({ field }) => isBlank(valueOf(field))).map(({ name }) => name);
  const wanted = (name: CriterionField): boolean =>
    name !== 'score' && (name !== 'recommendations' || wantsRecommendations(reading));
  return {
    criterion,
    reading,
    missing: empty.filter(wanted),
    begun: empty.length < own.length,
    unsure:
      criterionFields.some((name) => open.unsure.has(criterionKey(criterion.number, name))) ||
      own.some(({ field }) => keepsFormer(field)),
    refused: own.some(({ field }) => isUnsaved(field)),
    remarks: openRemarks(open, criterion.number),
  };
}

const openRemarks = ({ facts }: OpenReport, number: number): number =>
  (facts.threads ?? []).filter(({ criterion, resolved }) => criterion === number && resolved !== true).length;

const pointsOf = ({ reading }: CriterionStatus): number => (reading.kind === 'score' ? reading.score : 0);

/** The report's criteria in the document's order, under the headings that they stand under. */
export function sectionsOf(open: OpenReport): Section[] {
  const groups: { title: string; criteria: CriterionStatus[] }[] = [];
  for (const criterion of open.report.criteria) {
    const last = groups.at(-1);
    const status = statusOf(open, criterion);
    if (last?.title === criterion.section) last.criteria.push(status);
    else groups.push({ title: criterion.section, criteria: [status] });
  }
  return groups.map(({ title, criteria }) => ({
    title,
    criteria,
    sum: criteria.map(pointsOf).reduce((left, right) => left + right, 0),
    most: highestScore * criteria.length,
  }));
}

/** The first criterion without a readable score that can be scored; null when there is none. */
export function nextOpen(open: OpenReport): number | null {
  const found = open.report.criteria.find(
    ({ number }) =>
      open.fields.has(criterionKey(number, 'score')) && readingOf(open, number).kind !== 'score',
  );
  return found?.number ?? null;
}
