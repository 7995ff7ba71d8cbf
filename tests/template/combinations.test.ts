import fc from 'fast-check';
import { inspect } from '../../src/commands/inspection';
import { sampled, sampling } from '../sampling/sampling';
import { buildDocument } from './buildDocument';
import { differences } from './comparison';
import { coveringSets, smallest } from './pairs';
import type { Aspect, Choice, Structure } from './structures';
import { aspects, structures, withChoices } from './structures';
import type { Language } from './templateScript';

const languages = ['fi', 'sv'] as const;

const wrongIn = (language: Language, structure: Structure): string[] => {
  const { bytes, expected } = buildDocument({ language, structure });
  return differences(inspect(bytes), expected);
};

/** What is wrong with the fewest of these choices that go wrong together; null when all is read. */
function fault(language: Language, set: Choice[]): string | null {
  if (wrongIn(language, withChoices(...set)).length === 0) return null;
  const least = smallest(set, (structure) => wrongIn(language, structure).length > 0);
  const [first = ''] = wrongIn(language, withChoices(...least));
  return `${least.map((choice) => choice.join(' ')).join(' + ')}: ${first}`;
}

describe('structures together', () => {
  // Each choice stands in a sample; each pair of choices in the whole.
  const sets = sampled(coveringSets(20), 4, (set) => set.map((choice) => choice.join(' ')));

  it.each(languages)(
    'leave every pair readable in %s',
    (language) => {
      const own = sets.filter((_, at) => (at % 2 === 0) === (language === 'fi'));
      expect(own.flatMap((set) => fault(language, set) ?? [])).toEqual([]);
    },
    120_000,
  );

  it('leave a document readable in any number', () => {
    const variant = (aspect: Aspect): fc.Arbitrary<string> => fc.constantFrom<string>(...structures[aspect]);
    const structure = fc.record(Object.fromEntries(aspects.map((aspect) => [aspect, variant(aspect)])));
    fc.assert(
      fc.property(fc.constantFrom(...languages), structure, (language, chosen) => {
        expect(wrongIn(language, chosen as Structure)).toEqual([]);
      }),
      { seed: 20260624, numRuns: sampling.part === 'few' ? 3 : 25, endOnFailure: true },
    );
  }, 120_000);
});
