import { parseXml } from '../../src/commands/parseXml';
import { openDocx } from '../../src/template/xml/docx';
import { wordParts } from '../../src/template/xml/package';
import { readReport } from '../../src/template/report';
import { buildDocument } from './buildDocument';
import { asInSample } from './structures';
import { sampleBytes, type Language } from './templateScript';

function headings(bytes: Uint8Array): Record<string, string> {
  const opening = openDocx(bytes, parseXml);
  if (opening.kind !== 'opened') throw new Error(`The document is not opened: ${opening.kind}.`);
  const { fields } = readReport(wordParts(opening.package));
  const told = [...fields].filter(([, field]) => field.headings.length > 0);
  return Object.fromEntries(told.map(([key, field]) => [key, field.headings.join(' > ')]));
}

const needs = (heading: string): Record<string, string> =>
  Object.fromEntries(
    [1, 2, 3].flatMap((block) =>
      ['criterion', 'score', 'recommendations'].map((field) => [
        `front.developmentNeeds.${block}.${field}`,
        heading,
      ]),
    ),
  );

const known: Record<Language, Record<string, string>> = {
  fi: {
    'front.previousOrdinal': 'Edellinen arviointi',
    'front.previousDate': 'Edellinen arviointi',
    'front.previousLevel': 'Edellinen arviointi',
    'front.clientGroups': 'IPS-palvelun kuvaus > Koko alueen psykiatriset palvelut',
    'front.team': 'IPS-palvelun kuvaus > Koko alueen psykiatriset palvelut',
    'front.method': 'Arviointimenetelmä',
    'front.interviews': 'Haastattelut',
    'front.employerMeetings': 'Havainnoidut työnantajatapaamiset',
    'front.meetings': 'Havainnoidut kokoukset',
    'front.documents': 'Tarkastellut asiakirjat',
    'summary.pointsAndLevel': 'Arvioinnin yhteenveto',
    'front.description': 'Arvioinnin yhteenveto',
    'front.strengths': 'Vahvuudet',
    ...needs('Keskeisimmät kehittämistarpeet'),
  },
  sv: {
    'front.previousOrdinal': 'Tidigare bedömning',
    'front.previousDate': 'Tidigare bedömning',
    'front.previousLevel': 'Tidigare bedömning',
    'front.clientGroups': 'Beskrivning av IPS-tjänsten > Psykiatriska tjänster i hela området',
    'front.team': 'Beskrivning av IPS-tjänsten > Psykiatriska tjänster i hela området',
    'front.clientProfile': 'Beskrivning av IPS-tjänsten > Utvärderad enhet',
    'front.referralArea': 'Beskrivning av IPS-tjänsten > Utvärderad enhet',
    'front.method': 'Bedömningsmetod',
    'front.interviews': 'Intervjuer',
    'front.employerMeetings': 'Observerade arbetsgivarmöten',
    'front.meetings': 'Observerade möten',
    'front.documents': 'Granskade dokument',
    'summary.pointsAndLevel': 'Sammanfattning av bedömningen',
    'front.description': 'Sammanfattning av bedömningen',
    'front.strengths': 'Styrkor',
    ...needs('Viktiga utvecklingsbehov'),
  },
};

describe.each(['fi', 'sv'] as const)('The headings of the front in %s', (language) => {
  it('are those of the document, and none stands over its first fields', () => {
    expect(headings(sampleBytes(language))).toEqual(known[language]);
  });

  it.each([
    'inline',
    'tab',
    'above',
    'blockBelow',
    'cell',
    'cellBelow',
    'blockInCell',
    'aroundCell',
    'matrix',
  ] as const)('are the same where a field stands to its label as "%s"', (layout) => {
    const { bytes } = buildDocument({ language, structure: { ...asInSample, layout } });
    expect(headings(bytes)).toEqual(known[language]);
  });

  it.each(['group', 'everything', 'oneCell', 'repeating'] as const)(
    'are the same in a document wrapped as "%s"',
    (wrapping) => {
      const { bytes } = buildDocument({ language, structure: { ...asInSample, wrapping } });
      expect(headings(bytes)).toEqual(known[language]);
    },
  );
});
