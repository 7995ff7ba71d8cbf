import type { CriterionNames, CriterionReading } from './criterionNames';
import { formatCriterion, readCriterion } from './criterionNames';
import type { Edit, Step } from './edits';
import type { FieldKey } from './fieldKey';
import { criterionKey } from './fieldKey';
import type { ReportTexts } from './report';
import { criterionNumbers, scoreOf } from './report';
import type { Score } from './score';
import { formatScore, parseScore } from './score';

export const needFields = ['criterion', 'score', 'recommendations'] as const;
export type NeedField = (typeof needFields)[number];

/** The field of a block of key development needs; blocks are numbered from 1. */
export const needKey = (block: number, field: NeedField): FieldKey =>
  `front.developmentNeeds.${block}.${field}`;

/** A block of the document; a text is null where the document lacks the field. */
export interface NeedBlock {
  readonly block: number;
  readonly texts: Readonly<Record<NeedField, string | null>>;
  readonly reading: CriterionReading;
}

/** The document's blocks in order, as many as it has. */
export function needBlocks({ texts }: ReportTexts, names: CriterionNames): NeedBlock[] {
  const numbers = [...texts.keys()].flatMap((key) => {
    const digits = /^front\.developmentNeeds\.(\d+)\./u.exec(key)?.[1];
    return digits === undefined ? [] : [Number(digits)];
  });
  return [...new Set(numbers)]
    .toSorted((left, right) => left - right)
    .map((block) => {
      const textOf = (field: NeedField): string | null => texts.get(needKey(block, field)) ?? null;
      return {
        block,
        texts: {
          criterion: textOf('criterion'),
          score: textOf('score'),
          recommendations: textOf('recommendations'),
        },
        reading: readCriterion(textOf('criterion') ?? '', names),
      };
    });
}

export const isEmptyBlock = ({ texts }: NeedBlock): boolean =>
  needFields.every((field) => (texts[field] ?? '').trim() === '');

/** A criterion that may become a key development need. */
export interface NeedProposal {
  readonly number: number;
  readonly score: Score;
  readonly recommendations: string;
}

/** The criteria that have a score and recommendations, lowest score first, then by number. */
export function proposeNeeds(report: ReportTexts): NeedProposal[] {
  return criterionNumbers
    .flatMap((number) => {
      const score = scoreOf(report, number);
      const recommendations = report.texts.get(criterionKey(number, 'recommendations')) ?? '';
      return score === null || recommendations.trim() === '' ? [] : [{ number, score, recommendations }];
    })
    .toSorted((left, right) => left.score - right.score || left.number - right.number);
}

/** What the assessor has picked for a block, with the recommendations as edited there. */
export interface ChosenNeed extends Pick<NeedProposal, 'number' | 'recommendations'> {
  /** How the document names the criterion, where it does: this wording goes along into another block. */
  readonly wording?: string;
}

export interface NeedsStep {
  readonly edits: readonly Edit[];
  /** The chosen ones that the document has no block for, in their order. */
  readonly unplaced: readonly ChosenNeed[];
}

function changed(block: NeedBlock, field: NeedField, text: string): Edit[] {
  const now = block.texts[field];
  return now === null || now === text ? [] : [{ key: needKey(block.block, field), text }];
}

const sameScore = (text: string, score: Score | null): boolean => {
  const reading = parseScore(text);
  if (reading.kind === 'unreadable') return false;
  return (reading.kind === 'score' ? reading.score : null) === score;
};

function fill(block: NeedBlock, need: ChosenNeed, report: ReportTexts, names: CriterionNames): Edit[] {
  const score = scoreOf(report, need.number);
  const named = block.reading.kind === 'criterion' && block.reading.number === need.number;
  const written = block.texts.score ?? '';
  const ownWords = named && parseScore(written).kind === 'unreadable';
  return [
    ...(named ? [] : changed(block, 'criterion', need.wording ?? formatCriterion(need.number, names))),
    ...(ownWords || sameScore(written, score)
      ? []
      : changed(block, 'score', score === null ? '' : formatScore(score))),
    ...changed(block, 'recommendations', need.recommendations),
  ];
}

/**
 * The edits that put the chosen needs into the document's blocks in this order. A block that names its
 * criterion already keeps its wording, and a score in a person's own words. Blocks that are left over stay as they are unless `emptyRest`;
 * those in `kept` are passed over in any case.
 */
export function writeNeeds(
  report: ReportTexts,
  names: CriterionNames,
  chosen: readonly ChosenNeed[],
  { emptyRest, kept = [] }: { readonly emptyRest: boolean; readonly kept?: readonly number[] },
): NeedsStep {
  const blocks = needBlocks(report, names).filter(({ block }) => !kept.includes(block));
  const edits = blocks.flatMap((block, index): Edit[] => {
    const need = chosen[index];
    if (need) return fill(block, need, report, names);
    return emptyRest ? needFields.flatMap((field) => changed(block, field, '')) : [];
  });
  return { edits, unplaced: chosen.slice(blocks.length) };
}

/**
 * The edits that bring a criterion's score in the blocks in line with its new one (null: taken back).
 * A score in a person's own words is left alone and told as held.
 */
export function followScore(
  report: ReportTexts,
  names: CriterionNames,
  number: number,
  score: Score | null,
): Step {
  const wrong = needBlocks(report, names).filter(
    ({ reading, texts }) =>
      reading.kind === 'criterion' &&
      reading.number === number &&
      texts.score !== null &&
      !sameScore(texts.score, score),
  );
  const isHeld = ({ texts }: NeedBlock): boolean => parseScore(texts.score ?? '').kind === 'unreadable';
  const text = score === null ? '' : formatScore(score);
  return {
    edits: wrong
      .filter((block) => !isHeld(block))
      .map(({ block }) => ({ key: needKey(block, 'score'), text })),
    held: wrong.filter(isHeld).map(({ block }) => needKey(block, 'score')),
  };
}

/** The edits that bring these criteria's scores in the blocks in line with those that they have in the report now. */
export function followScores(report: ReportTexts, names: CriterionNames, numbers: readonly number[]): Step {
  const steps = numbers.map((number) => followScore(report, names, number, scoreOf(report, number)));
  return { edits: steps.flatMap(({ edits }) => edits), held: steps.flatMap(({ held }) => held) };
}
