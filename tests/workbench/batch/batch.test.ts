import { ask, ids, items, run, session, field, referenceOf } from '../batches';
import { controlOf, open, paragraph, prompt, prompted, run as textRun, sdt } from '../documents';

const body = paragraph(
  prompted(-1),
  prompted(2, '<w:alias w:val="T"/><w:tag w:val="g"/>'),
  sdt(3, '<w:text/>', textRun('plain')),
);

describe('queries', () => {
  test('give the properties that are asked for, under the names of the wire, in any case', () => {
    const value = ask(session(open(body)), (batch) =>
      batch.query(batch.control(2), 'title', 'Tag', 'type', 'subtype', 'cannotEdit'),
    );
    expect(value).toMatchObject({
      Title: 'T',
      Tag: 'g',
      Type: 'RichText',
      Subtype: 'RichTextInline',
      CannotEdit: false,
    });
    expect(value).not.toHaveProperty('Text');
  });

  test('give all properties when none is named', () => {
    const value = ask(session(open(body)), (batch) => batch.query(batch.control(2)));
    expect(value).toMatchObject({
      Id: 2,
      Title: 'T',
      Text: prompt,
      PlaceholderText: prompt,
      CannotDelete: false,
    });
  });

  test('of a collection give its items, some of them where top and skip are given', () => {
    const document = open(body);
    const at = session(document, 'word-web', { plainTextListed: 'on' });
    expect(ids(at, (batch) => batch.property(batch.root(), 'ContentControls'))).toEqual([4294967295, 2, 3]);
    const value = ask(at, (batch) =>
      batch.act({
        ActionType: 2,
        ObjectPathId: batch.property(batch.root(), 'ContentControls'),
        QueryInfo: { Select: ['id'], Top: 1, Skip: 1 },
      }),
    );
    expect(items(value).map((item) => item['Id'])).toEqual([2]);
  });

  test('follow links, for items too', () => {
    const at = session(open(sdt(1, '', paragraph(prompted(2)))));
    const value = ask(at, (batch) =>
      batch.query(
        batch.property(batch.root(), 'ContentControls'),
        'id',
        'parentContentControlOrNullObject/id',
        'parentContentControlOrNullObject/title',
      ),
    );
    expect(items(value).map((item) => item['ParentContentControlOrNullObject'])).toEqual([
      null,
      expect.objectContaining({ Id: 1, Title: '' }),
    ]);
  });

  test('give null for the null object, and for what is read of it', () => {
    const answer = run(session(open(body)), (batch) => {
      const missing = batch.method(
        batch.property(batch.root(), 'ContentControls'),
        'GetByIdOrNullObject',
        99,
      );
      batch.query(missing, 'text');
      batch.query(batch.property(missing, 'ParentContentControlOrNullObject'), 'id');
      batch.call(missing, '_KeepReference');
    });
    expect(answer.Error).toBeUndefined();
    expect(answer.Results.slice(2).map((result) => result.Value)).toEqual([null, null, null, null, null]);
  });

  test('find controls by title, tag and as the first', () => {
    const at = session(open(body));
    expect(
      ids(at, (batch) => batch.method(batch.property(batch.root(), 'ContentControls'), 'GetByTitle', 'T')),
    ).toEqual([2]);
    expect(
      ids(at, (batch) => batch.method(batch.property(batch.root(), 'ContentControls'), 'GetByTag', 'none')),
    ).toEqual([]);
    expect(
      ask(at, (batch) =>
        batch.query(batch.method(batch.property(batch.root(), 'ContentControls'), 'GetFirst'), 'id'),
      ),
    ).toMatchObject({ Id: 4294967295 });
  });
});

describe('actions', () => {
  test('write into the document and read back within one batch', () => {
    const document = open(body);
    const value = ask(session(document), (batch) => {
      const control = batch.control(2);
      batch.method(control, 'InsertText', '5', 'Replace');
      return batch.query(control, 'text', 'placeholderText');
    });
    expect(value).toMatchObject({ Text: '5', PlaceholderText: prompt });
    expect(controlOf(document, 2).text).toBe('5');
  });

  test('run a method of a path once, however often its object is used', () => {
    const document = open(body);
    run(session(document), (batch) => {
      const range = batch.write(2, 'a', 'End');
      batch.query(range, 'text');
      batch.call(range, '_KeepReference');
    });
    expect(controlOf(document, 2).text).toBe('a');
  });

  test('set properties', () => {
    const document = open(body);
    run(session(document), (batch) => {
      const control = batch.control(2);
      batch.set(control, 'Title', 'New');
      batch.set(control, 'Tag', '');
      batch.set(control, 'CannotEdit', true);
    });
    expect(controlOf(document, 2)).toMatchObject({ title: 'New', tag: '', cannotEdit: true });
  });

  test('clear, delete and select', () => {
    const document = open(body);
    const at = session(document);
    run(at, (batch) => batch.write(2, '5'));
    run(at, (batch) => batch.call(batch.control(2), 'Clear'));
    expect(controlOf(document, 2).showingPrompt).toBe(true);
    run(at, (batch) => batch.call(batch.control(2), 'Select', 'Select'));
    expect(document.selection?.id).toBe(2);
    run(at, (batch) => batch.call(batch.control(2), 'Delete', false));
    expect(document.control(2)).toBeNull();
  });

  test('tell the control around the selection', () => {
    const document = open(body);
    const around = () =>
      ask(session(document, 'word-web', { selectionParent: 'told' }), (batch) =>
        batch.query(
          batch.property(batch.method(batch.root(), 'GetSelection'), 'ParentContentControlOrNullObject'),
          'id',
        ),
      );
    expect(around()).toBeNull();
    document.select(controlOf(document, 3));
    expect(around()).toMatchObject({ Id: 3 });
  });
});

describe('a failing action', () => {
  test('ends the batch; what ran before stays, and the answer tells which one failed', () => {
    const document = open(body);
    const answer = run(session(document), (batch) => {
      batch.write(2, 'kept');
      batch.write(99, 'x');
      batch.write(-1, 'never');
    });
    expect(controlOf(document, 2).text).toBe('kept');
    expect(controlOf(document, -1).text).toBe('');
    expect(answer.Error).toMatchObject({ Code: 'ItemNotFound', ActionIndex: answer.Results.length });
    expect(answer.Results.at(-1)?.ActionId).toBeLessThan(answer.batch.Actions.at(-1)?.Id ?? 0);
  });

  test.each([
    ['InvalidArgument', () => ({ document: open(body), id: 2, text: 'x', place: 'Before' })],
    ['InvalidArgument', () => ({ document: open(body), id: 2, text: 5, place: 'Replace' })],
    [
      'NotAllowed',
      () => ({
        document: open(paragraph(sdt(2, '<w:lock w:val="contentLocked"/>', textRun('x')))),
        id: 2,
        text: 'y',
        place: 'Replace',
      }),
    ],
    [
      'AccessDenied',
      () => ({
        document: open(body, { settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' }),
        id: 2,
        text: 'y',
        place: 'Replace',
      }),
    ],
    [
      'InvalidArgument',
      () => ({
        document: open(`<w:tbl>${sdt(2, '', `<w:tr><w:tc>${paragraph()}</w:tc></w:tr>`)}</w:tbl>`),
        id: 2,
        text: 'y',
        place: 'Replace',
      }),
    ],
  ])('is refused with %s and changes nothing', (code, make) => {
    const { document, id, text, place } = make();
    const before = document.xml.documentElement.outerHTML;
    const answer = run(session(document), (batch) =>
      batch.method(batch.control(id), 'InsertText', text, place),
    );
    expect(answer.Error?.Code).toBe(code);
    expect(document.xml.documentElement.outerHTML).toBe(before);
    expect(document.isUnchanged).toBe(true);
  });

  test('can be made to fail, before it does anything', () => {
    const document = open(body);
    const answer = run(session(document), (batch) => batch.write(2, 'x'), { at: 3, code: 'Timeout' });
    expect(answer.Error).toMatchObject({ Code: 'Timeout', ActionIndex: 3 });
    expect(controlOf(document, 2).text).toBe('');
  });

  test('is one that writes to the null object', () => {
    const answer = run(session(open(body)), (batch) =>
      batch.method(
        batch.method(batch.property(batch.root(), 'ContentControls'), 'GetByIdOrNullObject', 99),
        'InsertText',
        'x',
        'Replace',
      ),
    );
    expect(answer.Error?.Code).toBe('ItemNotFound');
  });

  test('is one that uses a control which was deleted meanwhile', () => {
    const document = open(body);
    const at = session(document);
    const kept = run(at, (batch) => batch.control(2));
    const reference = referenceOf(kept);
    document.delete(controlOf(document, 2), false);
    expect(run(at, (batch) => batch.query(batch.reference(reference), 'text')).Error?.Code).toBe(
      'ItemNotFound',
    );
  });
});

describe('what is not there', () => {
  test.each([
    ['a property of a query', (batch: Batch) => batch.query(batch.control(2), 'fontSize')],
    ['a link', (batch: Batch) => batch.property(batch.property(batch.root(), 'Body'), 'Lists')],
    ['a method of a path', (batch: Batch) => batch.method(batch.control(2), 'GetTextRanges', [])],
    ['a method', (batch: Batch) => batch.call(batch.control(2), 'GetHtml')],
    [
      'a name that every object of JavaScript has',
      (batch: Batch) => batch.call(batch.control(2), 'constructor'),
    ],
    ['a property that cannot be set', (batch: Batch) => batch.set(batch.control(2), 'Text', 'x')],
    ['a service', (batch: Batch) => batch.service('Microsoft.Other')],
    ['a kind of action', (batch: Batch) => batch.act({ ActionType: 8, ObjectPathId: batch.root() })],
  ])('is an error: %s', (_, build) => {
    const answer = run(session(open(body)), build);
    expect(answer.Error).toMatchObject({ Code: 'NotImplemented', Location: expect.any(String) });
  });

  test.each([
    [
      'GetContentControls',
      (batch: Batch) => batch.method(batch.root(), 'GetContentControls', { types: ['RichText'] }),
    ],
    ['ChangeTrackingMode', (batch: Batch) => batch.query(batch.root(), 'changeTrackingMode')],
    ['GetReviewedText', (batch: Batch) => batch.call(batch.control(2), 'GetReviewedText', 'Current')],
  ])('in an older Word is refused: %s', (_, build) => {
    expect(run(session(open(body), 'word-ltsc-2021'), build).Error?.Code).toBe('ApiNotFound');
    expect(run(session(open(body)), build).Error).toBeUndefined();
  });

  test('in an older Word is left out where all properties are asked for', () => {
    expect(
      ask(session(open(body), 'word-ltsc-2021'), (batch) => batch.query(batch.root())),
    ).not.toHaveProperty('ChangeTrackingMode');
  });
});

type Batch = Parameters<Parameters<typeof run>[1]>[0];

describe('references', () => {
  test('address an object in later batches until they are removed', () => {
    const document = open(body);
    const at = session(document);
    const kept = run(at, (batch) => batch.control(2));
    const reference = referenceOf(kept);
    run(at, (batch) => batch.method(batch.reference(reference), 'InsertText', '4', 'Replace'));
    expect(controlOf(document, 2).text).toBe('4');
    run(at, (batch) => batch.call(batch.root(), '_RemoveReference', reference));
    expect(run(at, (batch) => batch.query(batch.reference(reference), 'text')).Error?.Code).toBe(
      'InvalidObjectPath',
    );
  });

  test('that one run removes leave those of another alone', () => {
    const at = session(open(body));
    const referenceOf = () =>
      String(field(run(at, (batch) => batch.control(2)).Results.at(-1)?.Value, '_ReferenceId'));
    const [first, second] = [referenceOf(), referenceOf()];
    run(at, (batch) => batch.call(batch.root(), '_RemoveReference', first));
    expect(ask(at, (batch) => batch.query(batch.reference(second), 'id'))).toMatchObject({ Id: 2 });
  });

  test('come with the items of a collection', () => {
    const at = session(open(body));
    const value = ask(at, (batch) => batch.query(batch.property(batch.root(), 'ContentControls'), 'id'));
    const reference = String(items(value)[1]?.['_ReferenceId']);
    expect(ask(at, (batch) => batch.query(batch.reference(reference), 'id'))).toMatchObject({ Id: 2 });
  });
});

test('the trace marks by which the client notices how far a batch came are reported', () => {
  const answer = run(session(open(body)), (batch) =>
    batch.act({ ActionType: 5, Name: 'Trace', ObjectPathId: 0 }),
  );
  expect(answer).toMatchObject({ Results: [{ Value: null }], TraceIds: [1] });
});
