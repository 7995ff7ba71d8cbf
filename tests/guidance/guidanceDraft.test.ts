import { readFileSync } from 'node:fs';
import { parseGuidance } from '../../src/guidance/guidance';
import { draftOf, formatGuidance, noCriterionDraft } from '../../src/guidance/guidanceDraft';

const guidanceIn = (text: string) => {
  const result = parseGuidance(text);
  return result.ok ? result.guidance : null;
};

describe('A draft of own guidance', () => {
  it.each(['fi', 'sv'])('is the same file as was read: sample.%s.json', (language) => {
    const guidance = guidanceIn(readFileSync(`assets/guidance/sample.${language}.json`, 'utf8'));
    const written = guidanceIn(formatGuidance(draftOf(guidance, 'fi')));
    expect(guidance).not.toBeNull();
    expect(written).toEqual(guidance);
  });

  it('leaves out criteria for which nothing is written', () => {
    const draft = { ...draftOf(null, 'sv'), source: 'Vi', criteria: new Map([[3, noCriterionDraft]]) };
    expect(formatGuidance(draft)).toContain('"criteria": []');
  });

  it('is refused where a score has no text, as a file is', () => {
    const steps = { ...noCriterionDraft.steps, 5: 'Kaikki' };
    const criteria = new Map([[3, { ...noCriterionDraft, steps }]]);
    const result = parseGuidance(formatGuidance({ ...draftOf(null, 'fi'), source: 'Me', criteria }));
    expect(result.ok ? [] : result.faults.map(({ kind, criterion }) => [kind, criterion])).toEqual(
      Array.from({ length: 4 }, () => ['stepEmpty', 3]),
    );
  });
});
