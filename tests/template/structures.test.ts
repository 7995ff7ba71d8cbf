import { DOMParser } from '@xmldom/xmldom';
import { inspect } from '../../src/commands/inspection';
import { sampled } from '../sampling/sampling';
import { buildDocument } from './buildDocument';
import { differences } from './comparison';
import { asInSample, type Choice, choices, type Structure, withChoices } from './structures';
import { type Language, sampleKeys } from './templateScript';

const languages = ['fi', 'sv'] as const;

const wrongIn = (language: Language, structure: Structure): string[] => {
  const { bytes, expected } = buildDocument({ language, structure });
  return differences(inspect(bytes), expected);
};

/** By aspect in a sample, where combinations.test.ts has each choice beside others; each alone in the whole. */
const someOf = (own: readonly Choice[]): readonly Choice[] => sampled(own, 12, ([aspect]) => [aspect]);

/** Aspects that touch the words of a language; the others are tried alone in one language, in pairs in both. */
const spoken = ['summary', 'letters', 'labels', 'before', 'after', 'sectionTitles', 'levels', 'head'];

describe.each(languages)('a document in %s', (language) => {
  it('is read whole when it is made as the sample is', () => {
    expect(wrongIn(language, asInSample)).toEqual([]);
  });

  const own = someOf(choices.filter(([aspect]) => language === 'fi' || spoken.includes(aspect)));

  it.each(own.map((choice) => [choice.join(' '), choice] as const))('is read whole with %s', (_, choice) => {
    expect(wrongIn(language, withChoices(choice))).toEqual([]);
  });
});

describe('the builder', () => {
  it.each(languages)('writes well-formed XML with each field once, in %s', (language) => {
    for (const choice of someOf(choices)) {
      const { documentXml, expected } = buildDocument({ language, structure: withChoices(choice) });
      expect(() => new DOMParser().parseFromString(documentXml, 'text/xml')).not.toThrow();
      expect(documentXml.match(/<w:sdt>/g)).toHaveLength(expected.controls);
      if (choice[0] !== 'counts') expect(Object.keys(expected.fields)).toEqual(sampleKeys(language));
    }
  });
});
