import { isTooMuch } from '../../../src/template/xml/xmlText';
import { inspect } from '../../../src/commands/inspection';
import { parseXml } from '../../../src/commands/parseXml';
import { openFlatOpc } from '../../../src/template/xml/flatOpc';
import { wordParts } from '../../../src/template/xml/package';
import { readReport } from '../../../src/template/report';
import { buildDocument } from '../buildDocument';
import { flatText } from '../flatText';
import { type Choice, withChoices } from '../structures';
import { sampleBytes } from '../templateScript';

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
    const opened = openFlatOpc(flatText(bytes), parseXml);
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

it('The pictures of an open document are no text that could be too much', () => {
  const data = 'x'.repeat(2_100_000);
  expect(isTooMuch(`<a><pkg:binaryData>${data}</pkg:binaryData></a>`)).toBe(false);
  expect(isTooMuch(`<a><pkg:binaryData></pkg:binaryData>${data}</a>`)).toBe(true);
});
