import { profileNamed, profiles, withSwitches } from '../../src/workbench/profiles';
import { choices, defaultSwitches, parseSwitches, switchNames } from '../../src/workbench/switches';
import { Unanswered } from '../../src/workbench/unanswered';
import { errorCodes } from '../../src/workbench/wordError';
import { ask, ids, run, session, field, type BatchBuilder } from './batches';
import {
  contentOf,
  controlOf,
  open,
  paragraph,
  prompt,
  prompted,
  run as textRun,
  sdt,
  xmlOf,
} from './documents';

describe('profiles', () => {
  test('are found by name', () => {
    expect(profiles.map((profile) => profileNamed(profile.name))).toEqual(profiles);
    expect(() => profileNamed('word-95')).toThrow('word-web, word-windows, word-mac');
  });

  test.each([
    ['word-web', '1.8', 'OfficeOnline'],
    ['word-windows', '1.8', 'PC'],
    ['word-mac', '1.8', 'Mac'],
    ['word-ipad', '1.5', 'iOS'],
    ['word-ltsc-2021', '1.3', 'PC'],
  ])('%s offers WordApi %s and calls itself %s', (name, wordApi, platform) => {
    expect(profileNamed(name)).toMatchObject({ wordApi, platform });
  });

  test('take other switches as in a query of a URL', () => {
    const query = new URLSearchParams('profile=word-web&plainTextListed=on&latency=250&writes=AccessDenied');
    expect(withSwitches(profileNamed('word-windows'), query).switches).toMatchObject({
      plainTextListed: 'on',
      latency: 250,
      writes: 'AccessDenied',
      promptAsText: 'empty',
    });
  });

  test.each(['plainTextListed=yes', 'latency=-1', 'latency=soon', 'failingAction='])(
    'refuse a value that a switch does not know: %s',
    (query) => {
      expect(() => withSwitches(profileNamed('word-web'), new URLSearchParams(query))).toThrow(
        query.split('=')[0],
      );
    },
  );

  test('begin with the first choice of every switch', () => {
    expect(switchNames).toEqual(Object.keys(defaultSwitches));
    for (const [name, [first]] of Object.entries(choices))
      expect(defaultSwitches).toHaveProperty(name, first);
    expect(parseSwitches([['emptied', 'empty']]).emptied).toBe('empty');
  });
});

const body =
  paragraph(prompted(1), sdt(2, '<w:text/>', textRun('plain')), sdt(3, '<w:date/>', textRun('1.1.'))) +
  `<w:tbl><w:tr><w:tc>${paragraph(prompted(4))}</w:tc></w:tr></w:tbl>` +
  paragraph(`<w:r><w:pict><w:txbxContent>${paragraph(prompted(5))}</w:txbxContent></w:pict></w:r>`);

const listed = (profile: string, switches: Record<string, string> = {}) =>
  ids(session(open(body), profile, switches), (batch) => batch.property(batch.root(), 'ContentControls'));
const typed = (types: string[], switches: Record<string, string> = {}) =>
  ids(session(open(body), 'word-windows', switches), (batch) =>
    batch.method(batch.root(), 'GetContentControls', { types }),
  );
const textOf = (id: number, profile: string, switches: Record<string, string> = {}, document = open(body)) =>
  field(
    ask(session(document, profile, { plainTextListed: 'on', ...switches }), (batch) =>
      batch.query(batch.control(id), 'text'),
    ),
    'Text',
  );

describe('the listing of controls', () => {
  test('holds rich text only, and dates where they report as such', () => {
    expect(listed('word-ltsc-2021')).toEqual([1, 4]);
    expect(listed('word-windows')).toEqual([1, 4]);
    expect(listed('word-web')).toEqual([1, 3, 4]);
  });
  test('also holds the others where a switch says so', () => {
    expect(listed('word-windows', { plainTextListed: 'on' })).toEqual([1, 2, 3, 4]);
  });
  test('may lack those in tables and hold those in text boxes', () => {
    expect(listed('word-windows', { controlsInCells: 'missing' })).toEqual([1]);
    expect(listed('word-windows', { controlsInTextBoxes: 'listed' })).toEqual([1, 4, 5]);
  });
  test('may lack those around whole cells, and only those', () => {
    const cell = sdt(6, '', `<w:tc>${paragraph(textRun('a'))}</w:tc>`);
    const table = `<w:tbl><w:tr>${cell}<w:tc>${paragraph(prompted(7))}</w:tc></w:tr></w:tbl>`;
    const found = (controlsInCells: string) =>
      ids(session(open(table), 'word-web', { controlsInCells }), (batch) =>
        batch.property(batch.root(), 'ContentControls'),
      );
    expect(['listed', 'wholeCellMissing', 'missing'].map(found)).toEqual([[6, 7], [7], []]);
  });
  test('by types gives the types that are asked for, where it works', () => {
    expect(typed(['RichText', 'PlainText'])).toEqual([1, 2, 4]);
    expect(typed(['PlainText'])).toEqual([2]);
    expect(typed(['RichText', 'PlainText'], { typesServed: 'off' })).toEqual([1, 4]);
    expect(() => typed(['Rich'])).toThrow('InvalidArgument');
  });
});

describe('reading', () => {
  test('gives the prompt or nothing while it shows', () => {
    expect(textOf(1, 'word-web')).toBe(prompt);
    expect(textOf(1, 'word-windows')).toBe('');
  });
  test('gives the prompt as placeholder text, or nothing: everywhere, or in nested controls alone', () => {
    const nested = () => open(sdt(8, '', paragraph(prompted(9))) + paragraph(prompted(1)));
    const told = (placeholderText: string) =>
      [1, 9].map((id) =>
        field(
          ask(session(nested(), 'word-web', { placeholderText }), (batch) =>
            batch.query(batch.control(id), 'placeholderText'),
          ),
          'PlaceholderText',
        ),
      );
    expect(['told', 'emptyIfNested', 'empty'].map(told)).toEqual([
      [prompt, prompt],
      [prompt, ''],
      ['', ''],
    ]);
  });
  test.each([
    ['kept', 'a\u00A0b'],
    ['space', 'a b'],
    ['narrow', 'a\u202Fb'],
  ])('gives no-break spaces as the profile does: %s', (noBreakSpaces, told) => {
    const document = () => open(paragraph(sdt(1, '', textRun('a\u00A0b'))));
    const at = session(document(), 'word-web', { noBreakSpaces });
    expect(textOf(1, 'word-web', { noBreakSpaces }, document())).toBe(told);
    expect(ask(at, (batch) => batch.call(batch.control(1), 'GetReviewedText', 'Current'))).toBe(told);
    expect(controlOf(document(), 1).text).toBe('a\u00A0b');
  });
  test('ends lines as the profile does', () => {
    const document = open(
      sdt(1, '', paragraph(textRun('a'), '<w:r><w:br/></w:r>', textRun('b')) + paragraph(textRun('c'))),
    );
    expect(textOf(1, 'word-web', {}, document)).toBe('a\nb\nc');
    expect(textOf(1, 'word-windows', {}, document)).toBe('a\vb\rc');
  });
  test('includes deleted words where the profile does', () => {
    const document = open(
      paragraph(
        sdt(
          1,
          '',
          `<w:del w:id="1" w:author="A"><w:r><w:delText>old</w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${textRun('new')}</w:ins>`,
        ),
      ),
    );
    expect(textOf(1, 'word-web', {}, document)).toBe('new');
    expect(textOf(1, 'word-web', { deletedText: 'included' }, document)).toBe('oldnew');
    const reviewed = (version: string) =>
      ask(session(document), (batch) => batch.call(batch.control(1), 'GetReviewedText', version));
    expect([reviewed('Current'), reviewed('Original')]).toEqual(['new', 'old']);
  });
  test('of the OOXML and of the selection can be refused', () => {
    const code = (switches: Record<string, string>, link: 'Body' | 'Selection') =>
      run(session(open(body), 'word-web', switches), (batch) =>
        link === 'Body'
          ? batch.call(batch.property(batch.root(), 'Body'), 'GetOoxml')
          : batch.property(batch.method(batch.root(), 'GetSelection'), 'ParentContentControlOrNullObject'),
      ).Error?.Code;
    expect(code({ ooxml: 'refused' }, 'Body')).toBe('GeneralException');
    expect(code({ selectionParent: 'refused' }, 'Selection')).toBe('GeneralException');
    expect(code({}, 'Body')).toBeUndefined();
  });
  test('of the OOXML may never be answered', () => {
    const body = (batch: BatchBuilder) => batch.property(batch.root(), 'Body');
    expect(() =>
      run(session(open(paragraph()), 'word-web', { ooxml: 'unanswered' }), (batch) =>
        batch.call(body(batch), 'GetOoxml'),
      ),
    ).toThrow(Unanswered);
  });
  test.each([
    ['told', [1, 2]],
    ['missingForPlainText', [1, null]],
    ['missing', [null, null]],
  ])('of the control around the selection: %s', (selectionParent, told) => {
    const around = (id: number) => {
      const document = open(body);
      document.select(controlOf(document, id));
      const link = ask(session(document, 'word-web', { selectionParent }), (batch) =>
        batch.query(
          batch.property(batch.method(batch.root(), 'GetSelection'), 'ParentContentControlOrNullObject'),
          'id',
        ),
      );
      return link === null ? null : field(link, 'Id');
    };
    expect([1, 2].map(around)).toEqual(told);
  });
});

describe('writing', () => {
  const write = (switches: Record<string, string>, document = open(body), id = 1) =>
    run(session(document, 'word-web', switches), (batch) => batch.write(id, 'x')).Error?.Code;

  test.each(errorCodes)('is refused with %s where the profile says so', (code) => {
    expect(write({ writes: code })).toBe(code);
  });
  test('into locked content works where the profile says so', () => {
    const locked = () => open(paragraph(sdt(1, '<w:lock w:val="contentLocked"/>', textRun('a'))));
    expect(write({}, locked())).toBe('NotAllowed');
    expect(write({ lockedControls: 'written' }, locked())).toBeUndefined();
  });
  test('into the control with the cursor can be refused, and works when the cursor has left', () => {
    const document = open(body);
    document.select(controlOf(document, 1));
    expect(write({}, document)).toBeUndefined();
    expect(write({ cursorControl: 'refused' }, document)).toBe('GeneralException');
    document.select(null);
    expect(write({ cursorControl: 'refused' }, document)).toBeUndefined();
  });
  test('may arrive nowhere without a word: at all, or in the control with the cursor', () => {
    const document = open(body);
    document.select(controlOf(document, 1));
    for (const switches of [{ writes: 'ignored' }, { cursorControl: 'ignored' }])
      expect(write(switches, document)).toBeUndefined();
    expect(controlOf(document, 1).showingPrompt).toBe(true);
    document.select(null);
    write({ cursorControl: 'ignored' }, document);
    expect(controlOf(document, 1).text).toBe('x');
  });
  test('may land in front of what is there instead of replacing it; a prompt goes all the same', () => {
    const document = open(paragraph(sdt(1, '', textRun('old')), prompted(2)));
    write({ replace: 'prepended' }, document);
    write({ replace: 'prepended' }, document, 2);
    expect([1, 2].map((id) => controlOf(document, id).text)).toEqual(['xold', 'x']);
    run(session(document, 'word-web', { replace: 'prepended' }), (batch) =>
      batch.call(batch.control(1), 'Clear'),
    );
    expect(controlOf(document, 1).text).toBe('');
  });
  test('leaves the keyboard in the pane when a control is selected, or takes it', () => {
    const told = (select: string) => {
      const document = open(body);
      const changes: string[] = [];
      document.onChange(({ kind }) => changes.push(kind));
      run(session(document, 'word-web', { select }), (batch) => batch.call(batch.control(1), 'Select'));
      return changes;
    };
    expect(told('keepsFocus')).toEqual(['selection']);
    expect(told('takesFocus')).toEqual(['selection', 'focus']);
  });
  test('makes revisions while changes are tracked, from the start or once the pane asks for it', () => {
    const document = open(paragraph(sdt(1, '', textRun('a'))));
    write({ changeTracking: 'on' }, document);
    expect(xmlOf(controlOf(document, 1))).toContain('w:ins');
    const other = open(paragraph(sdt(1, '', textRun('a'))));
    run(session(other), (batch) => {
      batch.set(batch.root(), 'ChangeTrackingMode', 'TrackAll');
      batch.write(1, 'b');
    });
    expect(xmlOf(controlOf(other, 1))).toContain('w:del');
  });
  test('leaves the grey style where the profile does', () => {
    const document = open(body);
    run(session(document, 'word-ltsc-2021'), (batch) => batch.write(1, 'x'));
    expect(contentOf(controlOf(document, 1))).toContain('Platshllartext');
  });
  test('in a document that allows forms only still fills its controls', () => {
    const document = open(body, { settings: '<w:documentProtection w:edit="forms" w:enforcement="1"/>' });
    expect(write({}, document)).toBeUndefined();
  });
});
