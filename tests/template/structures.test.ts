import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { inspect } from '../../src/commands/inspection';
import { buildDocument } from './buildDocument';
import { differences } from './comparison';
import { coveringSets, smallest } from './pairs';
import type { Aspect, Choice, Structure } from './structures';
import { asInSample, aspects, choices, structures, withChoices } from './structures';
import { type Language, sampleKeys } from './templateScript';

const languages = ['fi', 'sv'] as const;

const wrongIn = (language: Language, structure: Structure): string[] => {
  const { bytes, expected } = buildDocument({ language, structure });
  return differences(inspect(bytes), expected);
};

const told = (set: Choice[]): string => set.map((choice) => choice.join(' ')).join(' + ');

describe.each(languages)('a document in %s', (language) => {
  it('is read whole when it is made as the sample is', () => {
    expect(wrongIn(language, asInSample)).toEqual([]);
  });

  it.each(choices.map((choice) => [choice.join(' '), choice] as const))(
    'is read whole with %s',
    (_, choice) => {
      expect(wrongIn(language, withChoices(choice))).toEqual([]);
    },
  );
});

describe('structures together', () => {
  const sets = coveringSets(5);

  it.each(languages)('leave every pair readable in %s', (language) => {
    const own = sets.filter((_, at) => (at % 2 === 0) === (language === 'fi'));
    const failures = own.flatMap((set) => {
      if (wrongIn(language, withChoices(...set)).length === 0) return [];
      const least = smallest(set, (structure) => wrongIn(language, structure).length > 0);
      const [first = ''] = wrongIn(language, withChoices(...least));
      return [`${told(least)}: ${first}`];
    });
    expect([...new Set(failures)]).toEqual([]);
  });

  it('leave a document readable in any number', () => {
    const variant = (aspect: Aspect): fc.Arbitrary<string> => fc.constantFrom<string>(...structures[aspect]);
    const structure = fc.record(Object.fromEntries(aspects.map((aspect) => [aspect, variant(aspect)])));
    fc.assert(
      fc.property(fc.constantFrom(...languages), structure, (language, chosen) => {
        expect(wrongIn(language, chosen as Structure)).toEqual([]);
      }),
      { seed: 20260624, numRuns: 150, endOnFailure: false },
    );
  });
});

describe('the builder', () => {
  it.each(languages)('writes well-formed XML with each field once, in %s', (language) => {
    for (const choice of choices) {
      const { documentXml, expected } = buildDocument({ language, structure: withChoices(choice) });
      expect(() => new DOMParser().parseFromString(documentXml, 'text/xml')).not.toThrow();
      expect(documentXml.match(/<w:sdt>/g)).toHaveLength(expected.controls);
      if (choice[0] !== 'counts') expect(Object.keys(expected.fields)).toEqual(sampleKeys(language));
    }
  });
});
