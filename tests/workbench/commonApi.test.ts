import { answerCommonApi, dispatchIds } from '../../src/workbench/commonApi';
import { WordDocument } from '../../src/workbench/wordDocument';
import { session, field } from './batches';
import {
  controlOf,
  open,
  paragraph,
  partsOf,
  prompted,
  reopened,
  templateBytes,
  textOfPart,
} from './documents';

const body = paragraph(prompted(1));
const part = '<state xmlns="urn:test"><a>åäö &amp; €</a></state>';

describe('custom XML parts', () => {
  const add = (document: WordDocument, xml = part, switches = {}) =>
    answerCommonApi(dispatchIds.addCustomXml, { xml }, session(document, 'word-web', switches));
  const idOf = (answer: ReturnType<typeof add>) => String(field(answer?.['DataPartProperties'], 'id'));

  test('are real parts of the saved file, and found again after reopening', () => {
    const document = WordDocument.open(templateBytes('fi'), 'a');
    const id = idOf(add(document));
    const again = reopened(document);
    const at = session(again);
    expect(
      answerCommonApi(dispatchIds.customXmlByNamespace, { namespace: 'urn:test' }, at)?.['DataPartList'],
    ).toEqual([{ id, DataPartBuiltIn: false }]);
    expect(answerCommonApi(dispatchIds.customXmlText, { id }, at)?.['Data']).toBe(part);
    expect(answerCommonApi(dispatchIds.customXmlById, { id: id.toLowerCase() }, at)?.Error).toBe(0);
    expect(again.controls()).toHaveLength(157);
  });

  test('come with their properties, relationships and content type; no other part changes', () => {
    const bytes = templateBytes('fi');
    const document = WordDocument.open(bytes, 'a');
    add(document);
    const [before, after] = [partsOf(bytes), partsOf(document.save())];
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item1.xml.rels',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'word/_rels/document.xml.rels',
    ]);
    expect(after['[Content_Types].xml']).toContain('/customXml/itemProps1.xml');
    expect(after['word/_rels/document.xml.rels']).toContain('Target="../customXml/item1.xml"');
  });

  test('stand beside each other, and go one by one without a trace', () => {
    const document = open(body);
    const before = Object.keys(partsOf(document.save()));
    const [first, second] = [idOf(add(document)), idOf(add(document, '<other xmlns="urn:other"/>'))];
    expect(first).not.toBe(second);
    const remove = (id: string) =>
      answerCommonApi(dispatchIds.deleteCustomXml, { id }, session(document))?.Error;
    expect(remove(first)).toBe(0);
    expect(remove(first)).toBe(6000);
    expect(
      reopened(document)
        .customXml.all()
        .map(({ namespace }) => namespace),
    ).toEqual(['urn:other']);
    expect(remove(second)).toBe(0);
    expect(Object.keys(partsOf(document.save()))).toEqual(before);
    expect(textOfPart(document.save(), '[Content_Types].xml')).not.toContain('customXml');
  });

  test('that are no XML, or not wanted, are refused', () => {
    expect(add(open(body), '<a')?.Error).toBe(6100);
    expect(add(open(body), part, { customXml: 'refused' })?.Error).toBe(7000);
    expect(answerCommonApi(dispatchIds.customXmlText, { id: '{none}' }, session(open(body)))?.Error).toBe(
      6000,
    );
  });
});

describe('settings', () => {
  const save = (document: WordDocument, switches = {}) =>
    answerCommonApi(
      dispatchIds.saveSettings,
      { DdaSettingsMethod: { OverwriteIfStale: true, Properties: [['a', '{"b":1}']] } },
      session(document, 'word-web', switches),
    );

  test('are kept as long as the document is open', () => {
    const document = open(body);
    expect(save(document)?.Error).toBe(0);
    expect(answerCommonApi(dispatchIds.loadSettings, {}, session(document))?.['Properties']).toEqual({
      Settings: [['a', '{"b":1}']],
    });
    expect(document.isUnchanged).toBe(true);
  });

  test('can be refused', () => {
    const document = open(body);
    expect(save(document, { settings: 'refused' })?.Error).toBe(4001);
    expect(document.settings).toEqual([]);
  });
});

describe('the file', () => {
  test('comes in slices as it would be saved, and is let go', () => {
    const document = open(body);
    document.typeInto(controlOf(document, 1), 'x');
    const at = session(document);
    const file = answerCommonApi(dispatchIds.getFile, { 0: 1, 1: 500 }, at);
    const size = Number(file?.['1']);
    const slices = Array.from({ length: Math.ceil(size / 500) }, (_, index) =>
      answerCommonApi(dispatchIds.getFileSlice, { 2: file?.['0'], 3: index }, at),
    );
    const bytes = Uint8Array.from(slices.flatMap((slice) => slice?.['0'] as number[]));
    expect(WordDocument.open(bytes, 'a').controls()[0]?.text).toBe('x');
    expect(answerCommonApi(dispatchIds.closeFile, { 2: file?.['0'] }, at)?.Error).toBe(0);
    expect(answerCommonApi(dispatchIds.getFileSlice, { 2: file?.['0'], 3: 0 }, at)?.Error).toBe(5010);
  });

  test('is had twice at most, as .docx only, and can be refused', () => {
    const at = session(open(body));
    const get = (given = at, type = 1) =>
      answerCommonApi(dispatchIds.getFile, { 0: type, 1: 500 }, given)?.Error;
    expect([get(), get(), get()]).toEqual([0, 0, 5001]);
    expect(get(session(open(body)), 0)).toBe(1009);
    expect(get(session(open(body), 'word-web', { file: 'refused' }))).toBe(5001);
  });
});

test('a method that is not known has no answer', () => {
  expect(answerCommonApi(64, {}, session(open(body)))).toBeNull();
});
