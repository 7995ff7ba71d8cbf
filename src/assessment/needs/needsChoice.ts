import type { CriterionNames } from '../criterionNames';
import type { NeedBlock } from './developmentNeeds';
import { isEmptyBlock, needBlocks } from './developmentNeeds';
import type { ReportTexts } from '../report';
import { criterionNumbers } from '../report';
import type { NeedPick, WorkingData } from '../workingData';
import type { ChosenNeed, NeedsStep } from './writeNeeds';
import { writeNeeds } from './writeNeeds';

/** The key development needs that the assessor wants in the report, in their order. */
export interface NeedsChoice {
  readonly needs: readonly ChosenNeed[];
  /** Blocks in a person's own words that the assessor has given up: only these may be written over. */
  readonly replaced: readonly number[];
}

/** Whether a block holds something that names no known criterion, or one that a block before names already. */
const isOwnWords = (block: NeedBlock, before: readonly NeedBlock[]): boolean => {
  if (isEmptyBlock(block)) return false;
  const { reading } = block;
  if (reading.kind !== 'criterion') return true;
  return before.some(
    (other) => other.reading.kind === 'criterion' && other.reading.number === reading.number,
  );
};

/** The document's blocks that hold a person's own words. */
export function ownBlocks(report: ReportTexts, names: CriterionNames): NeedBlock[] {
  const blocks = needBlocks(report, names);
  return blocks.filter((block, index) => isOwnWords(block, blocks.slice(0, index)));
}

/** What stands in the document's blocks, as a choice. */
export function choiceInReport(report: ReportTexts, names: CriterionNames): NeedsChoice {
  const own = ownBlocks(report, names).map(({ block }) => block);
  const needs = needBlocks(report, names).flatMap(({ block, reading, texts }): ChosenNeed[] => {
    if (reading.kind !== 'criterion' || own.includes(block)) return [];
    const { number } = reading;
    return [{ number, recommendations: texts.recommendations ?? '', wording: texts.criterion ?? '' }];
  });
  return { needs, replaced: [] };
}

/** The blocks in a person's own words that stay as they are. */
export function keptBlocks(
  report: ReportTexts,
  names: CriterionNames,
  { replaced }: NeedsChoice,
): NeedBlock[] {
  return ownBlocks(report, names).filter(({ block }) => !replaced.includes(block));
}

/**
 * A place of the report's summary: a block in a person's own words that stays, or a chosen need and its block, if any.
 */
export type NeedPlace =
  { readonly own: NeedBlock } | { readonly need: ChosenNeed; readonly block: number | null };

/**
 * The report's blocks as they will be: kept ones in their places, the chosen needs in the others, and what comes
 * beyond them.
 */
export function placedNeeds(report: ReportTexts, names: CriterionNames, choice: NeedsChoice): NeedPlace[] {
  const kept = keptBlocks(report, names, choice).map(({ block }) => block);
  const needs = [...choice.needs];
  const inBlocks = needBlocks(report, names).flatMap((block): NeedPlace[] => {
    if (kept.includes(block.block)) return [{ own: block }];
    const need = needs.shift();
    return need ? [{ need, block: block.block }] : [];
  });
  return [...inBlocks, ...needs.map((need) => ({ need, block: null }))];
}

/**
 * The edits that bring the blocks in line with the choice: own words that were not given up stay, other blocks left
 * over are emptied.
 */
export function writeChoice(report: ReportTexts, names: CriterionNames, choice: NeedsChoice): NeedsStep {
  const kept = keptBlocks(report, names, choice).map(({ block }) => block);
  return writeNeeds(report, names, choice.needs, { emptyRest: true, kept });
}

/** The choice with one need moved up or down; unchanged if there is no place to move it to. */
export function moveNeed(choice: NeedsChoice, number: number, by: -1 | 1): NeedsChoice {
  const from = choice.needs.findIndex((need) => need.number === number);
  const need = choice.needs[from];
  const to = from + by;
  if (!need || to < 0 || to >= choice.needs.length) return choice;
  return { ...choice, needs: choice.needs.toSpliced(from, 1).toSpliced(to, 0, need) };
}

/** The choice with one more need at its end; one that is chosen already stays where it is. */
export const addNeed = (choice: NeedsChoice, need: ChosenNeed): NeedsChoice =>
  choice.needs.some(({ number }) => number === need.number)
    ? choice
    : { ...choice, needs: [...choice.needs, need] };

export const dropNeed = (choice: NeedsChoice, number: number): NeedsChoice => ({
  ...choice,
  needs: choice.needs.filter((need) => need.number !== number),
});

export const rewriteNeed = (choice: NeedsChoice, number: number, recommendations: string): NeedsChoice => ({
  ...choice,
  needs: choice.needs.map((need) => (need.number === number ? { ...need, recommendations } : need)),
});

/** What the working data store of a choice, by criterion: null for a criterion that is not in the choice. */
export const picksOf = ({ needs }: NeedsChoice): ReadonlyMap<number, NeedPick | null> =>
  new Map(
    criterionNumbers.map((number) => {
      const place = needs.findIndex((need) => need.number === number);
      const need = needs[place];
      if (!need) return [number, null];
      const { recommendations, wording } = need;
      const pick = { place: place + 1, recommendations };
      return [number, wording === undefined ? pick : { ...pick, wording }];
    }),
  );

const isSamePick = (one: NeedPick | null | undefined, other: NeedPick | null | undefined): boolean =>
  one?.recommendations === other?.recommendations && one?.wording === other?.wording;

/**
 * The choice once what is kept of it has changed, here or elsewhere: what others chose, reworded and gave up counts,
 * their order doesn't. Null once others have given up all of it.
 */
export function followKept(
  choice: NeedsChoice | null,
  before: WorkingData,
  now: WorkingData,
): NeedsChoice | null {
  if (choice === null) return keptChoice(now);
  const pickOf = (number: number): NeedPick | null => now.get(number)?.need ?? null;
  const changed = criterionNumbers.filter((number) => !isSamePick(before.get(number)?.need, pickOf(number)));
  const needs = changed.reduce((all, number) => withPick(all, number, pickOf(number)), choice.needs);
  return needs.length === 0 && choice.needs.length > 0 ? null : { ...choice, needs };
}

function withPick(
  needs: readonly ChosenNeed[],
  number: number,
  pick: NeedPick | null,
): readonly ChosenNeed[] {
  const at = needs.findIndex((need) => need.number === number);
  if (!pick) return at < 0 ? needs : needs.toSpliced(at, 1);
  const { recommendations, wording } = pick;
  const need = { number, recommendations, ...(wording === undefined ? {} : { wording }) };
  return at < 0 ? [...needs, need] : needs.with(at, need);
}

/** The choice that the working data have kept; null when they hold none. */
export function keptChoice(data: WorkingData): NeedsChoice | null {
  const picks = [...data].flatMap(([number, { need }]) => (need ? [{ number, ...need }] : []));
  if (picks.length === 0) return null;
  const needs = picks
    .toSorted((left, right) => left.place - right.place || left.number - right.number)
    .map(({ number, recommendations, wording }): ChosenNeed => {
      const need = { number, recommendations };
      return wording === undefined ? need : { ...need, wording };
    });
  return { needs, replaced: [] };
}
