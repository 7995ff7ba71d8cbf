import type { CriterionNames, CriterionReading } from '../criterionNames';
import { readCriterion } from '../criterionNames';
import type { Step } from '../edits';
import { criterionKey } from '../fieldKey';
import { hasRecommendations, isLeftOpen } from '../leftOpen';
import type { NeedField } from './needKey';
import { needBlockOf, needFields, needKey } from './needKey';
import type { ReportTexts } from '../report';
import { criterionNumbers, scoreOf } from '../report';
import type { Score } from '../score';
import { formatScore, highestScore, parseScore } from '../score';

/** A block of the document; a text is null where the document lacks the field. */
export interface NeedBlock {
  readonly block: number;
  readonly texts: Readonly<Record<NeedField, string | null>>;
  readonly reading: CriterionReading;
}

/** The document's blocks in order, as many as it has. */
export function needBlocks({ texts }: Pick<ReportTexts, 'texts'>, names: CriterionNames): NeedBlock[] {
  const numbers = [...texts.keys()].flatMap((key) => needBlockOf(key) ?? []);
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

/** Whether a block holds no need: nothing at all, or dashes that say so. */
export const isEmptyBlock = ({ texts }: NeedBlock): boolean =>
  needFields.every((field) => isLeftOpen(texts[field] ?? ''));

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
      return score === null || !hasRecommendations(recommendations)
        ? []
        : [{ number, score, recommendations }];
    })
    .toSorted((left, right) => left.score - right.score || left.number - right.number);
}

/** Those of them that have not the highest score: something is left to develop. */
export const improvableNeeds = (report: ReportTexts): NeedProposal[] =>
  proposeNeeds(report).filter(({ score }) => score < highestScore);

/** Fewer proposals than this are no choice. */
const fewest = 3;

/**
 * The proposals up to about so many, lowest scores first: those with the same score are all among them or none is,
 * so that no criterion is left out for its number.
 */
export function proposalsWithin(proposals: readonly NeedProposal[], most: number): NeedProposal[] {
  const beyond = proposals[most];
  if (beyond === undefined) return [...proposals];
  const below = proposals.filter(({ score }) => score < beyond.score);
  return below.length >= fewest ? below : proposals.filter(({ score }) => score <= beyond.score);
}

/** Whether a block's text says this score; not so for a person's own words. */
export const saysScore = (text: string, score: Score | null): boolean => {
  const reading = parseScore(text);
  if (reading.kind === 'unreadable') return false;
  return (reading.kind === 'score' ? reading.score : null) === score;
};

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
      !saysScore(texts.score, score),
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
