import { isBlank } from '../../characters/plain';
import type { CheckedReport } from '../checkedReport';
import type { NeedBlock } from '../needs/developmentNeeds';
import { followScore, isEmptyBlock, needBlocks, improvableNeeds } from '../needs/developmentNeeds';
import { hasRecommendations, isLeftOpen } from '../leftOpen';
import { needFields, needKey } from '../needs/needKey';
import { callsForRecommendations } from '../recommendations';
import { criterionNumbers, scoreOf, scoresOf } from '../report';
import { parseScore } from '../score';
import type { Finding } from './finding';
import { finding } from './finding';

function criterionFinding({ block, reading }: NeedBlock): Finding[] {
  const keys = [needKey(block, 'criterion')];
  switch (reading.kind) {
    case 'criterion':
      return [];
    case 'empty':
      return [finding('warning', { kind: 'needUnknown', block, text: '' }, keys)];
    case 'unknown':
      return [
        finding(
          'warning',
          { kind: 'needUnknown', block, text: isLeftOpen(reading.text) ? '' : reading.text },
          keys,
        ),
      ];
    case 'contradiction': {
      const { number, named } = reading;
      return [finding('warning', { kind: 'needContradictory', block, number, named }, keys)];
    }
  }
}

function scoreFinding(report: CheckedReport, need: NeedBlock): Finding[] {
  const { block, texts, reading } = need;
  if (texts.score === null) return [];
  const key = needKey(block, 'score');
  const written = parseScore(texts.score);
  if (written.kind === 'unreadable' && !isLeftOpen(texts.score)) {
    return [finding('warning', { kind: 'scoreUnreadable', text: written.text }, [key])];
  }
  const score = reading.kind === 'criterion' ? scoreOf(report, reading.number) : null;
  if (reading.kind !== 'criterion' || score === null) return [];
  const fix = followScore(report, report.names, reading.number, score).edits.filter(
    (edit) => edit.key === key,
  );
  if (fix.length === 0) return [];
  const found = written.kind === 'score' ? written.score : null;
  const detail = {
    kind: 'needScoreDiffers',
    block,
    criterion: reading.number,
    written: found,
    score,
  } as const;
  return [finding(found === null ? 'warning' : 'error', detail, [key], fix)];
}

function recommendationsFinding({ block, texts, reading }: NeedBlock): Finding[] {
  if (texts.recommendations === null || hasRecommendations(texts.recommendations)) return [];
  const criterion = reading.kind === 'criterion' ? reading.number : null;
  const key = needKey(block, 'recommendations');
  return [finding('warning', { kind: 'needWithoutRecommendations', block, criterion }, [key])];
}

/** The fields of a block that holds no need, where no dash says so. */
function emptyFinding({ block, texts }: NeedBlock): Finding[] {
  const open = needFields
    .filter((field) => texts[field] !== null && isBlank(texts[field]))
    .map((field) => needKey(block, field));
  return open.length === 0 ? [] : [finding('warning', { kind: 'needBlockEmpty', block }, open)];
}

function callsForDevelopment(report: CheckedReport): boolean {
  const scores = [...scoresOf(report).values()];
  return scores.some(callsForRecommendations) || improvableNeeds(report).length > 0;
}

/**
 * The key development needs compared with the criteria; an empty one counts once it is clear that nothing comes there.
 */
export function needFindings(report: CheckedReport): Finding[] {
  const blocks = needBlocks(report, report.names);
  const used = blocks.filter((block) => !isEmptyBlock(block));
  const [first] = blocks;
  if (first && used.length === 0 && callsForDevelopment(report)) {
    return [finding('warning', { kind: 'needsMissing' }, [needKey(first.block, 'criterion')])];
  }
  const isDecided = used.length > 0 || scoresOf(report).size === criterionNumbers.length;
  return blocks.flatMap((block) => {
    if (isEmptyBlock(block)) return isDecided ? emptyFinding(block) : [];
    return [...criterionFinding(block), ...scoreFinding(report, block), ...recommendationsFinding(block)];
  });
}
