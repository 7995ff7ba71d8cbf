import { criterionFields } from '../../assessment/fieldKey';
import type { TypedWords } from '../../words/typedWords';
import { firstAbove } from './borders';
import type { ControlEvidence } from '../lines/controlEvidence';
import { cutFolded } from '../lines/fold';
import type { Head } from '../lines/heads';
import type { Landscape } from '../lines/landscape';
import type { ControlOccasion, Occasion } from '../lines/occasions';
import { headingOccasion, occasionIn, ofThisTime, saysOnlyNew } from '../lines/occasions';

/** A criterion's heading with the controls below it. */
interface Zone extends Head {
  readonly evidence: readonly ControlEvidence[];
}

/** A criterion that is there more than once, as where it was pasted in from the last report. */
export interface SettledBlocks<Block extends Head> {
  readonly taken: Block;
  readonly others: readonly Block[];
  /**
   * - `told`: a heading says which one is of this assessment
   * - `apart`: the others stand elsewhere in the document
   * - `open`: nobody can tell
   */
  readonly kind: 'told' | 'apart' | 'open';
}

/**
 * The assessment that a criterion is of: by what stands behind its name, or on a line above its heading. One that is
 * only "new" may have been typed anew: that tells beside what is of an earlier assessment.
 */
function occasionOf({ line, text }: Head, land: Landscape, typed: TypedWords): ControlOccasion | null {
  const known = land.lexicon.criterionName(text);
  const behindName = known ? cutFolded(text, known.length)[1] : '';
  const before = land.evidence[land.firstAt(line) - 1]?.candidate.line ?? -1;
  const above = land.lines.slice(before + 1, line).map(({ lead }) => lead);
  const told = (one: string, occasion: Occasion | null): ControlOccasion | null =>
    occasion === 'now' && saysOnlyNew(one, typed) ? 'headed' : occasion;
  const said = above.map((one) => told(one, headingOccasion(one, typed)));
  const behind = told(behindName, occasionIn(behindName, typed));
  return behind ?? said.findLast((occasion) => occasion !== null) ?? null;
}

/** The blocks of each criterion that has several, by number. */
function several<Block extends Head>(blocks: readonly Block[]): Block[][] {
  const groups = new Map<number, Block[]>();
  for (const block of blocks) groups.set(block.number, [...(groups.get(block.number) ?? []), block]);
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .sort(([one], [other]) => (one?.number ?? 0) - (other?.number ?? 0));
}

/** Fewer fields by so many are notes on a criterion rather than the criterion. */
const fewerFields = 2;

/** The block that is taken already, unless another one has controls for more of a criterion's fields. */
function fullest<Block extends Zone>(group: readonly Block[], own: Block | undefined): Block | undefined {
  const count = ({ evidence }: Zone): number => Math.min(criterionFields.length, evidence.length);
  return own && group.reduce((most, one) => (count(one) - count(most) >= fewerFields ? one : most), own);
}

/**
 * Which of several blocks of a criterion is the one: what a heading says, which counts for the criterion right behind
 * it, too, where the others follow each other as well; else the one that is `own` already. `borders` are the lines in
 * rising order on which something else begins.
 */
export function settleBlocks<Block extends Zone>(
  blocks: readonly Block[],
  isOwn: (block: Block) => boolean,
  borders: readonly number[],
  land: Landscape,
  typed: TypedWords,
): SettledBlocks<Block>[] {
  const places = new Map(blocks.map((block, at) => [block, at]));
  const isParted = (one: Head, other: Head): boolean => {
    const [first, second] = one.line < other.line ? [one, other] : [other, one];
    return (borders[firstAbove(borders, first.line)] ?? Infinity) < second.line;
  };
  const nextOf = (block: Block): Block | undefined => blocks[(places.get(block) ?? -1) + 1];
  let last: { readonly told: Block; readonly others: readonly Block[] } | null = null;
  return several(blocks).flatMap((group): SettledBlocks<Block>[] => {
    const occasions = new Map(group.map((block) => [block, occasionOf(block, land, typed)]));
    const isSilent = group.every((block) => occasions.get(block) === null);
    const next = last && nextOf(last.told);
    const goOn = last?.others.some((other) => group.some((block) => block === nextOf(other))) ?? false;
    const carried = isSilent && goOn ? group.find((block) => block === next) : undefined;
    const told = ofThisTime(group, (block) => occasions.get(block) ?? null) ?? carried ?? null;
    last = told && { told, others: group.filter((block) => block !== told) };
    const own = group.find(isOwn);
    const taken = told ?? fullest(group, own);
    if (!taken) return [];
    const others = group.filter((block) => block !== taken);
    if (told) return [{ taken, others, kind: 'told' }];
    const isApart = taken === own && others.every((other) => isParted(taken, other));
    return [{ taken, others, kind: isApart ? 'apart' : 'open' }];
  });
}
