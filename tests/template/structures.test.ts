import { DOMParser } from '@xmldom/xmldom';
import { inspect } from '../../src/commands/inspection';
import { buildDocument } from './buildDocument';
import { differences } from './comparison';
import { asInSample, choices, type Structure, withChoices } from './structures';
import { type Language, sampleKeys } from './templateScript';

const languages = ['fi', 'sv'] as const;

const wrongIn = (language: Language, structure: Structure): string[] => {
  const { bytes, expected } = buildDocument({ language, structure });
  return differences(inspect(bytes), expected);
};

/** Aspects that touch the words of a language; the others are tried alone in one language, in pairs in both. */
const spoken = ['summary', 'letters', 'labels', 'before', 'after', 'sectionTitles', 'levels', 'head'];

describe.each(languages)('a document in %s', (language) => {
  it('is read whole when it is made as the sample is', () => {
    expect(wrongIn(language, asInSample)).toEqual([]);
  });

  const own = choices.filter(([aspect]) => language === 'fi' || spoken.includes(aspect));

  it.each(own.map((choice) => [choice.join(' '), choice] as const))('is read whole with %s', (_, choice) => {
    expect(wrongIn(language, withChoices(choice))).toEqual([]);
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
