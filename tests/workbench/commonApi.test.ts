import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { answerCommonApi, dispatchIds } from '../../src/workbench/commonApi';
import { Unanswered } from '../../src/workbench/unanswered';
import { WordDocument } from '../../src/workbench/wordDocument';
import { session, field } from './batches';
import {
  controlOf,
  docx,
  open,
  paragraph,
  partsOf,
  prompted,
  reopened,
  templateBytes,
  textOfPart,
} from './documents';

const body = paragraph(prompted(1));

/** The file with a pane that it opens, and that pane's settings. */
function withPanes(file: Uint8Array): Uint8Array {
  const files = unzipSync(file);
  const types = 'http://schemas.microsoft.com/office/2011/relationships';
  const link = (kind: string, target: string) =>
    `<Relationship Id="rId9" Type="${types}/${kind}" Target="${target}"/>`;
  const root = strFromU8(files['_rels/.rels'] ?? new Uint8Array());
  const panes = 'word/webextensions/taskpanes.xml';
  return zipSync({
    ...files,
    '_rels/.rels': strToU8(root.replace('</Rel', `${link('webextensiontaskpanes', panes)}</Rel`)),
    [panes]: strToU8('<taskpanes/>'),
    'word/webextensions/_rels/taskpanes.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link('webextension', 'webextension1.xml')}</Relationships>`,
    ),
    'word/webextensions/webextension1.xml': strToU8('<webextension/>'),
  });
}
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

describe('custom XML that this Word leaves alone', () => {
  const call = (document: WordDocument, id: number, data: Record<string, string>, customXml: string) =>
    answerCommonApi(id, data, session(document, 'word-web', { customXml }));

  test('is answered as added and as deleted, and nothing of it is done', () => {
    const document = open(body);
    const { id } = { id: document.addCustomXml(part) };
    expect(call(document, dispatchIds.addCustomXml, { xml: '<b xmlns="urn:b"/>' }, 'ignored')).toMatchObject({
      Error: 0,
      DataPartProperties: { id: expect.stringMatching(/^\{[-0-9A-F]{36}\}$/) },
    });
    expect(call(document, dispatchIds.deleteCustomXml, { id }, 'ignored')?.Error).toBe(0);
    expect(document.customXml.all().map(({ xml }) => xml)).toEqual([part]);
  });

  test.each([
    dispatchIds.addCustomXml,
    dispatchIds.customXmlById,
    dispatchIds.customXmlByNamespace,
    dispatchIds.customXmlText,
    dispatchIds.deleteCustomXml,
  ])('may never be answered (call %d)', (id) => {
    expect(() => call(open(body), id, { xml: part, id: '', namespace: '' }, 'unanswered')).toThrow(
      Unanswered,
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

  test('may come without protection and the settings of add-ins', () => {
    const protection = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
    const document = WordDocument.open(withPanes(docx(body, { settings: protection })), 'a');
    const file = (switches: Record<string, string>) => {
      const at = session(document, 'word-web', switches);
      const opened = answerCommonApi(dispatchIds.getFile, { 0: 1, 1: 100_000 }, at);
      const slice = answerCommonApi(dispatchIds.getFileSlice, { 2: opened?.['0'], 3: 0 }, at);
      return partsOf(Uint8Array.from(slice?.['0'] as number[]));
    };
    expect(file({})['word/settings.xml']).toContain('documentProtection');
    const stripped = file({ file: 'withoutSettings' });
    expect(stripped['word/settings.xml']).not.toContain('documentProtection');
    expect(Object.keys(stripped).filter((name) => name.includes('webextension'))).toEqual([]);
    expect(stripped['_rels/.rels']).not.toContain('webextension');
    expect(stripped['word/document.xml']).toContain('w:sdt');
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
