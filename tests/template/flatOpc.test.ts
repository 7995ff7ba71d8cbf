import { strFromU8, unzipSync } from 'fflate';
import { inspect } from '../../src/commands/inspection';
import { parseXml } from '../../src/commands/parseXml';
import { openFlatOpc } from '../../src/template/flatOpc';
import { wordParts } from '../../src/template/package';
import { readReport } from '../../src/template/report';
import { buildDocument } from './buildDocument';
import { type Choice, withChoices } from './structures';
import { sampleBytes } from './templateScript';

/** The package as Word gives an open document: all XML parts in one text. */
function flat(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(xml|rels)$/.test(name) && name !== '[Content_Types].xml')
    .map(([name, content]) => {
      const xml = strFromU8(content).replace(/^\s*<\?xml[^>]*>\s*/, '');
      return `<pkg:part pkg:name="/${name}" pkg:contentType="application/xml"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
    });
  const header = '<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?>';
  return `${header}<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join('')}</pkg:package>`;
}

const inDocuments: Choice[] = [
  ['numbers', 'byStyle'],
  ['numbers', 'multilevel'],
  ['layout', 'blockInCell'],
  ['filling', 'paragraphs'],
  ['between', 'textBoxes'],
];

describe.each(['fi', 'sv'] as const)('a document as flat OPC text, in %s', (language) => {
  it.each<[string, () => Uint8Array]>([
    ['the sample', () => sampleBytes(language)],
    ...inDocuments.map((choice): [string, () => Uint8Array] => [
      choice.join(' '),
      () => buildDocument({ language, structure: withChoices(choice) }).bytes,
    ]),
  ])('is read as the file is: %s', (_, make) => {
    const bytes = make();
    const opened = openFlatOpc(flat(bytes), parseXml);
    const report = opened && readReport(wordParts(opened));
    const fromFile = inspect(bytes);
    const fields = [...(report?.fields.values() ?? [])].map(({ key, control, text }) => [
      key,
      control.id,
      text,
    ]);
    expect(fields).toEqual(
      Object.entries(fromFile.fields).map(([key, { control, text }]) => [key, control, text]),
    );
    expect(report?.criteria).toEqual(fromFile.criteria);
    expect(report?.levels).toEqual(fromFile.levels);
    expect(report?.problems).toEqual([]);
  });
});

it.each(['', 'no XML', '<a/>', '<!DOCTYPE a><a/>'])('takes "%s" for no document', (text) => {
  expect(openFlatOpc(text, parseXml)).toBeNull();
});
