import type { CriterionNames } from '../criterionNames';
import { formatCriterion } from '../criterionNames';
import type { NeedBlock, NeedProposal } from './developmentNeeds';
import { isEmptyBlock, needBlocks, saysScore } from './developmentNeeds';
import type { NeedField } from './needKey';
import { needFields, needKey } from './needKey';
import type { Edit } from '../edits';
import type { ReportTexts } from '../report';
import { scoreOf } from '../report';
import { formatScore, parseScore } from '../score';

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

function fill(block: NeedBlock, need: ChosenNeed, report: ReportTexts, names: CriterionNames): Edit[] {
  const score = scoreOf(report, need.number);
  const named = block.reading.kind === 'criterion' && block.reading.number === need.number;
  const written = block.texts.score ?? '';
  const ownWords = named && parseScore(written).kind === 'unreadable';
  return [
    ...(named ? [] : changed(block, 'criterion', need.wording ?? formatCriterion(need.number, names))),
    ...(ownWords || saysScore(written, score)
      ? []
      : changed(block, 'score', score === null ? '' : formatScore(score))),
    ...changed(block, 'recommendations', need.recommendations),
  ];
}

/**
 * The edits that put the chosen needs into the document's blocks in this order. A block that names its
 * criterion already keeps its wording, and a score in a person's own words. Blocks that are left over stay as they
 * are unless `emptyRest`; those in `kept` are passed over in any case.
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
    return emptyRest && !isEmptyBlock(block) ? needFields.flatMap((field) => changed(block, field, '')) : [];
  });
  return { edits, unplaced: chosen.slice(blocks.length) };
}
