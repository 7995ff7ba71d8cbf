import { readFileSync } from 'node:fs';
import { parseGuidance } from '../../src/guidance/guidance';
import {
  draftOf,
  formatDraft,
  formatGuidance,
  noCriterionDraft,
  parseDraft,
} from '../../src/guidance/guidanceDraft';

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

  it.each([{ confidence: 'A' }, { suggests: false }, { differsInFinland: true }])(
    'is refused where only a choice is made for a criterion: %p',
    (choice) => {
      const criteria = new Map([[3, { ...noCriterionDraft, ...choice }]]);
      const result = parseGuidance(formatGuidance({ ...draftOf(null, 'fi'), source: 'Me', criteria }));
      expect(result.ok ? [] : [...new Set(result.faults.map(({ criterion }) => criterion))]).toEqual([3]);
    },
  );

  it('comes back whole from the text that it is kept as, unwritten criteria and all', () => {
    const criteria = new Map([
      [3, { ...noCriterionDraft, steps: { ...noCriterionDraft.steps, 2: '<b>"Kaksi"</b>\n' } }],
      [25, noCriterionDraft],
    ]);
    const draft = { ...draftOf(null, 'sv'), about: 'Om', criteria };
    expect(parseDraft(formatDraft(draft))).toEqual(draft);
  });

  it.each(['', 'null', '[]', '{"criteria":[]}', '{'])('is none in another text: %s', (text) => {
    expect(parseDraft(text)).toBeNull();
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
