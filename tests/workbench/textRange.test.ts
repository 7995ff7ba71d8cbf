import { field, items, referenceOf, run as runBatch, session } from './batches';
import { contentOf, controlOf, open, paragraph, partsOf, run, sdt } from './documents';
import { GenuineClient } from './genuineClient';
import { openRich, richControl } from './richText';
import { profileNamed } from '../../src/workbench/profiles';
import type { WordDocument } from '../../src/workbench/wordDocument';

const words = (...content: string[]) => open(paragraph(sdt(1, '', content.join(''))));

/** What a search finds, and what is done with the first hit. */
function search(
  document: WordDocument,
  sought: string,
  act: { name: 'InsertText' | 'Delete'; given: unknown[] } | null = null,
  switches: Record<string, string> = {},
) {
  const at = session(document, 'word-web', switches);
  const asked = runBatch(at, (batch) => {
    const hits = batch.method(batch.control(1), 'Search', sought, null);
    batch.query(hits, 'text');
  });
  const found = items(asked.Results.at(-1)?.Value);
  const first = found[0]?.['_ReferenceId'];
  const answer =
    act && typeof first === 'string'
      ? runBatch(at, (batch) => batch.call(batch.reference(first), act.name, ...act.given))
      : asked;
  return {
    texts: found.map(({ Text }) => Text),
    error: answer.Error?.Code,
    content: contentOf(controlOf(document, 1)),
  };
}

describe('A search in a control', () => {
  test('finds words over runs, each place once', () => {
    const document = words(run('one t'), run('wo', '<w:b/>'), run(' three two'));
    expect(search(document, 'two').texts).toEqual(['two', 'two']);
  });

  test('does not find what goes over a footnote or the end of a paragraph', () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    expect(search(words(run('on'), note, run('e')), 'one').texts).toEqual([]);
    const blocks = open(sdt(1, '', paragraph(run('on')) + paragraph(run('e'))));
    expect(search(blocks, 'one').texts).toEqual([]);
  });

  test('finds what is deleted, and what that parts, as the profile has it', () => {
    const deleted = '<w:del w:id="9"><w:r><w:delText>old</w:delText></w:r></w:del>';
    const document = words(run('on'), deleted, run('e old'));
    expect(search(document, 'old').texts).toHaveLength(2);
    expect(search(document, 'one').texts).toEqual([]);
    expect(search(document, 'old', null, { deletedInSearch: 'leftOut' }).texts).toEqual(['old']);
    expect(search(document, 'one', null, { deletedInSearch: 'leftOut' }).texts).toEqual(['one']);
  });

  test.each(['', 'a'.repeat(256)])('refuses a text that is empty or too long', (sought) => {
    expect(search(words(run('a')), sought).error).toBe('InvalidArgument');
  });

  test('takes a caret for the start of a code', () => {
    const document = words(run('a^b'), '<w:r><w:tab/></w:r>');
    expect(search(document, 'a^^b').texts).toEqual(['a^b']);
    expect(search(document, '^t').texts).toEqual(['\t']);
    expect(search(document, '?').texts).toEqual([]);
  });
});

describe('What a search has found', () => {
  const replace = { name: 'InsertText', given: ['2', 'Replace'] } as const;

  test('is replaced alone, with the formatting that it had', () => {
    const document = words(run('one '), run('two', '<w:b/>'), run(' three'));
    const { content } = search(document, 'two', { ...replace, given: [...replace.given] });
    expect(content).toBe(run('one ') + run('2', '<w:b/>') + run(' three'));
  });

  test('leaves what stands beside it, and takes what stands in it', () => {
    const beside = openRich(richControl);
    search(beside, ' bold', { name: 'Delete', given: [] });
    expect(contentOf(controlOf(beside, 1))).toContain('commentReference');
    const within = openRich(richControl);
    search(within, 'old', { ...replace, given: [...replace.given] });
    expect(contentOf(controlOf(within, 1))).not.toContain('comment');
    expect(partsOf(within.save())['word/comments.xml']).not.toContain('Why?');
    expect(contentOf(controlOf(within, 1))).toContain('footnoteReference');
  });

  test.each([
    ['Start', 'new two'],
    ['End', 'twonew '],
  ])('has text put at its %s', (place, text) => {
    const document = words(run('one '), run('two', '<w:b/>'));
    search(document, 'two', { name: 'InsertText', given: ['new ', place] });
    expect(controlOf(document, 1).text).toBe(`one ${text}`);
  });

  test('is marked as deleted while changes are tracked', () => {
    const document = words(run('one two three'));
    const { content } = search(
      document,
      'two',
      { ...replace, given: [...replace.given] },
      { changeTracking: 'on' },
    );
    expect(content).toContain('<w:delText xml:space="preserve">two</w:delText>');
    expect(controlOf(document, 1).text).toBe('one 2 three');
  });

  test('is nothing any more once the text is another one', () => {
    const document = words(run('one two'));
    const at = session(document);
    const asked = runBatch(at, (batch) =>
      batch.query(batch.method(batch.control(1), 'Search', 'two', null), 'text'),
    );
    const [hit] = items(asked.Results.at(-1)?.Value);
    document.typeInto(controlOf(document, 1), 'other two');
    const answer = runBatch(at, (batch) =>
      batch.call(batch.reference(String(hit?.['_ReferenceId'])), 'Delete'),
    );
    expect(answer.Error?.Code).toBe('ItemNotFound');
    expect(controlOf(document, 1).text).toBe('other two');
  });

  test('is written though an error is reported, where the profile has it so', () => {
    const document = words(run('one two'));
    const { error } = search(
      document,
      'two',
      { ...replace, given: [...replace.given] },
      { foundRange: 'writtenWithError' },
    );
    expect(error).toBe('GeneralException');
    expect(controlOf(document, 1).text).toBe('one 2');
  });
});

test('From one place to another there is a range', () => {
  const document = open(sdt(1, '', paragraph(run('one')) + paragraph(run('two')) + paragraph(run('three'))));
  const at = session(document);
  const hits = ['two', 'three'].map((sought) => {
    const asked = runBatch(at, (batch) =>
      batch.query(batch.method(batch.control(1), 'Search', sought, null), 'text'),
    );
    return String(items(asked.Results.at(-1)?.Value)[0]?.['_ReferenceId']);
  });
  const told = runBatch(at, (batch) => {
    const [first, last] = hits.map((hit) => batch.method(batch.reference(hit), 'GetRange', 'Start'));
    const range = batch.method(first ?? 0, 'ExpandTo', null);
    const path = batch.ObjectPaths[String(range)];
    if (path) path.ArgumentInfo = { Arguments: [last], ReferencedObjectPathIds: [last] };
    batch.query(range, 'text');
    batch.call(range, 'Delete');
  });
  expect(told.Error).toBeUndefined();
  expect(field(told.Results.at(-2)?.Value, 'Text')).toBe('two\n');
  expect(contentOf(controlOf(document, 1))).toBe(paragraph(run('one')) + paragraph(run('three')));
  expect(referenceOf(told)).toBeDefined();
});

describe('The genuine client', () => {
  const sends = async (isNew: boolean) => {
    const client = new GenuineClient(session(words(run('one two'))));
    const isSetSupported = (name: string) => isNew || name !== 'WordApiSearchFlags';
    Object.assign(window, { Office: { context: { requirements: { isSetSupported } } } });
    client.complete(profileNamed('word-web'));
    let hits: Word.RangeCollection | null = null;
    await client.sends((document) => {
      hits = document.contentControls.getById(1).search('two', { matchCase: true });
      hits.load('items/text');
    });
    const found = hits as Word.RangeCollection | null;
    return found?.items.map(({ text }) => text);
  };

  test.each([true, false])('searches by the newer and the older form of the call', async (isNew) => {
    await expect(sends(isNew)).resolves.toEqual(['two']);
  });
});
