import { loadEvidenceTexts } from '../../../src/taskpane/evidence/texts/useEvidenceTexts';
import { paneLanguages } from '../../../src/words/paneLanguage';

const shape = (node: unknown): unknown =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).map(([key, value]) => [key, shape(value)])
    : typeof node;

function sentences(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(sentences);
}

describe.each(paneLanguages)('The texts of evidence in %s', (language) => {
  it('are all there', async () => {
    const texts = await loadEvidenceTexts(language);
    expect(shape(texts)).toEqual(shape(await loadEvidenceTexts('fi')));
    expect(sentences(texts).filter((sentence) => sentence.trim() === '')).toEqual([]);
  });

  it('tell the way to the next step in every unit', async () => {
    const { bands } = await loadEvidenceTexts(language);
    const units = ['clients', 'percent', 'days', 'contacts', 'components', 'coachSteps', 'jobs', 'teams', 'plan', 'options', 'tracking', 'monthlyReview', 'weeklyReview'] as const; // prettier-ignore
    const told = units.map((unit) => bands.next({ score: 4, unit, at: 2, distance: 1 }, String, 5));
    expect(new Set(told).size).toBe(units.length);
    expect(told.filter((sentence) => !sentence.includes('4'))).toEqual([]);
  });
});
