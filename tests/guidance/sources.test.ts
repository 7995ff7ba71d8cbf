import fc from 'fast-check';
import { sourceKinds, sourceWords } from '../../src/guidance/sourceKinds';
import { readSources, toggleSource } from '../../src/guidance/sources';
import { paneLanguages } from '../../src/words/paneLanguage';

const read = (text: string) => Object.fromEntries(readSources(text, 'fi'));

describe('readSources', () => {
  it.each([
    ['', {}],
    ['Haastattelut, asiakirjat', { interviews: 'chip', documents: 'chip' }],
    ['asiakastietojärjestelmä; HAVAINNOINTI', { records: 'chip', observation: 'chip' }],
    ['Haastattelut\nPalvelusuunnitelmat', { interviews: 'chip', plans: 'chip' }],
    ['Kirjattu itse. Haastattelut.', { interviews: 'chip' }],
    ['Haastattelut: 3 asiakasta', { interviews: 'ownWords' }],
    ['Kolmen asiakkaan haastattelut', { interviews: 'ownWords' }],
    ['haastattelut ja havainnointi', { interviews: 'ownWords', observation: 'ownWords' }],
    ['ei haastatteluja', {}],
    ['IPS-asiakirjat', {}],
  ])('finds in %j %j', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it('takes an assessor’s spaces for what they are', () => {
    expect(readSources(' klientdatasystem ,\u00a0intervjuer', 'sv')).toEqual(
      new Map([
        ['interviews', 'chip'],
        ['records', 'chip'],
      ]),
    );
  });
});

describe('toggleSource', () => {
  it.each([
    ['', 'Haastattelut'],
    ['Asiakirjat', 'Asiakirjat, haastattelut'],
    ['Vapaa teksti.', 'Vapaa teksti. Haastattelut'],
    ['Lähteet:', 'Lähteet: haastattelut'],
    ['Tiimi 2  ', 'Tiimi 2, haastattelut  '],
    ['Rivi\n', 'Rivi, haastattelut\n'],
    ['Asiakirjat,', 'Asiakirjat, haastattelut'],
  ])('adds to %j', (text, added) => {
    expect(toggleSource(text, 'interviews', 'fi')).toBe(added);
  });

  it.each([
    ['Haastattelut', ''],
    ['Haastattelut.', ''],
    ['Haastattelut, asiakirjat', 'Asiakirjat'],
    ['Haastattelut, Maijan loki', 'Maijan loki'],
    ['Haastattelut, omat muistiinpanot', 'omat muistiinpanot'],
    ['Asiakirjat, haastattelut, loki', 'Asiakirjat, loki'],
    ['Asiakirjat, haastattelut. Loki nähty.', 'Asiakirjat. Loki nähty.'],
    ['Loki nähty. Haastattelut.', 'Loki nähty.'],
    ['Loki nähty. Haastattelut, asiakirjat', 'Loki nähty. Asiakirjat'],
    ['Asiakirjat\nHaastattelut\nLoki', 'Asiakirjat\nLoki'],
    ['Haastattelut, asiakirjat, haastattelut', 'Asiakirjat'],
  ])('takes the interviews out of %j', (text, left) => {
    expect(toggleSource(text, 'interviews', 'fi')).toBe(left);
  });

  it('leaves alone what an assessor wrote about a source', () => {
    const text = 'Haastattelut: kaksi asiakasta, tiiminvetäjä';
    expect(toggleSource(text, 'interviews', 'fi')).toBe(text);
  });

  const free = fc
    .array(
      fc.constantFrom(
        'Tiimi',
        'loki 2',
        'å',
        ' ',
        '  ',
        ', ',
        '.',
        '. ',
        ': ',
        '; ',
        '\n',
        '\r',
        '\u00a0',
        '!',
        '(',
        ')',
      ),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join(''))
    .filter((text) => !/[,;]\s*$/u.test(text));

  it.each(paneLanguages)('toggled twice leaves any %s text as it was', (language) => {
    fc.assert(
      fc.property(free, fc.constantFrom(...sourceKinds), (text, kind) => {
        const added = toggleSource(text, kind, language);
        expect(readSources(added, language).get(kind)).toBe('chip');
        expect(toggleSource(added, kind, language)).toBe(text);
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  it.each(paneLanguages)('knows every chip of %s among all others, in any order', (language) => {
    fc.assert(
      fc.property(free, fc.shuffledSubarray([...sourceKinds], { minLength: 2 }), (text, kinds) => {
        const all = kinds.reduce((sofar, kind) => toggleSource(sofar, kind, language), text);
        expect([...readSources(all, language).keys()].toSorted()).toEqual(kinds.toSorted());
        expect(kinds.toReversed().reduce((left, kind) => toggleSource(left, kind, language), all)).toBe(text);
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it.each(paneLanguages)('has a different word for each kind in %s', (language) => {
    expect(new Set(Object.values(sourceWords[language])).size).toBe(sourceKinds.length);
  });
});
