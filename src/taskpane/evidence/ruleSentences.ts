import { isBanded } from '../../assessment/figures/bands';
import { hasComponents } from '../../assessment/figures/components';
import type { Calculation } from '../../assessment/figures/calculation';
import type { EvidenceTexts } from './texts/evidenceTexts';

const fewSeekers = new Set(['fewSeekers', 'someFewSeekers', 'allFewSeekers']);

/** What the rules of coaches add: who is left out, the exception for few job seekers, the mean of several. */
function coachRules(
  { coaches, leftOut, limits }: Extract<Calculation, { kind: 'coaches' }>,
  rules: EvidenceTexts['rules'],
): string[] {
  return [
    ...(leftOut > 0 ? [rules.leftOut(leftOut)] : []),
    ...(limits.some((limit) => fewSeekers.has(limit)) ? [rules.fewSeekers] : []),
    ...(coaches.length > 1 ? [rules.mean] : []),
  ];
}

/** The rule by which a suggestion was worked out, with whose it is: what follows THL's text names THL. */
export function ruleSentences(
  number: number,
  calculation: Calculation,
  { rules }: EvidenceTexts,
): readonly string[] {
  const isFromComponents = calculation.kind === 'components';
  const thl = isBanded(number) || hasComponents(number) ? rules.thl[number] : undefined;
  return [
    isFromComponents ? rules.components : rules.figures,
    ...(thl === undefined ? [] : [thl]),
    ...(calculation.kind === 'coaches' ? coachRules(calculation, rules) : []),
  ];
}
