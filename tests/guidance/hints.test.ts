import { loadGuidance } from '../../src/guidance/builtIn';
import { parseGuidance } from '../../src/guidance/guidance';
import type { Guidance } from '../../src/guidance/guidanceSchema';
import { hintsFor } from '../../src/guidance/hints';
import { wholeCriterion, wholeFile, wholeSteps, without } from './guidanceFile';

function parsed(file: object): Guidance {
  const result = parseGuidance(JSON.stringify(file));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.guidance;
}

describe('hintsFor', () => {
  it('takes the organisation’s own wording where there is some', async () => {
    const own = parsed({ ...wholeFile(), unofficial: false });
    const builtIn = await loadGuidance('sv');
    expect(hintsFor(7, builtIn, own)).toEqual({
      steps: wholeSteps(),
      source: 'Enheten',
      confidence: 'B',
      note: 'Obs',
      unofficial: false,
      about: 'Egna ord',
      differsInFinland: true,
      suggests: false,
      origin: 'own',
    });
  });

  it('falls back to the built-in wording for the other criteria', async () => {
    const builtIn = await loadGuidance('sv');
    const hints = hintsFor(8, builtIn, parsed(wholeFile()));
    expect(hints).toEqual(hintsFor(8, builtIn, null));
    expect(hints).toMatchObject({ origin: 'builtIn', unofficial: true, suggests: true, confidence: 'B' });
  });

  it('keeps our suggestions unless the own wording silences them', async () => {
    const builtIn = await loadGuidance('sv');
    const ownOf = (change: object) =>
      parsed({
        ...wholeFile(),
        criteria: [{ ...without(wholeCriterion(), 'suggests'), number: 1, ...change }],
      });
    expect(hintsFor(1, builtIn, ownOf({}))).toMatchObject({ suggests: true, origin: 'own' });
    expect(hintsFor(1, builtIn, ownOf({ suggests: false }))).toMatchObject({ suggests: false });
  });

  it('has none for a number that no criterion has', async () => {
    expect(hintsFor(26, await loadGuidance('fi'), null)).toBeNull();
  });
});
