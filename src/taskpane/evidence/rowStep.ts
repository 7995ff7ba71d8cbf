import type { BandedCriterion } from '../../assessment/figures/bands';
import { bands } from '../../assessment/figures/bands';
import { formatValue } from '../../assessment/calculation/sentence';
import { isLoneLimit } from '../../assessment/figures/calculation';
import type { Suggestion } from '../../assessment/figures/suggestion';
import { rangeText } from './rangeText';
import type { EvidenceTexts } from './texts/evidenceTexts';

/** What decided a step of one coach's or of the unit's figures where that wasn't the band; null where the band did. */
export function limitText({ calculation }: Suggestion, texts: EvidenceTexts): string | null {
  const limits = 'limits' in calculation ? calculation.limits.filter(isLoneLimit) : [];
  return limits.length > 0 ? limits.map((limit) => texts.bands.limits[limit]).join(', ') : null;
}

/** A row's own figure and step with its reason: "25 clients → 4 (≤ 25)". */
export function rowStep(
  number: BandedCriterion,
  suggestion: Suggestion,
  texts: EvidenceTexts,
  language: string,
): { readonly step: string; readonly why: string } {
  const { value, score } = suggestion;
  const figure = texts.line.units[bands[number].unit](formatValue(number, value, language));
  const why = limitText(suggestion, texts) ?? rangeText(number, score, language) ?? texts.bands.apart;
  return { step: `${figure} → ${score}`, why: `(${why})` };
}
