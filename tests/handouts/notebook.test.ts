import { strFromU8, unzipSync } from 'fflate';
import { parseXml } from '../../src/commands/parseXml';
import { readNotebook } from '../../src/handouts/readNotebook';
import { readNotebookTag, unitTag } from '../../src/handouts/notebookTags';
import { readPlan } from '../../src/handouts/readPlan';
import { reportLanguages } from '../../src/words/reportLanguage';
import { accessibilityFaults } from '../documents/accessibilityFaults';
import { packageFaults } from '../documents/packageFaults';
import { Parts, valueOf } from '../documents/parts';
import { changedPackage } from '../template/changedPackage';
import { emptyNotebook, filledIn, notebookSource } from './notebooks';
import { emptyPlan, nastyText } from './plans';

const read = (bytes: Uint8Array) => readNotebook(bytes, parseXml)?.entries ?? null;

describe.each(reportLanguages)('The visit notebook in %s', (language) => {
  const empty = emptyNotebook(language);

  it('holds together as a package, and can be read by those who can’t see it', () => {
    expect(packageFaults(empty)).toEqual([]);
    expect(accessibilityFaults(empty)).toEqual([]);
  });

  it('has something between two tables, which Word would show as one', () => {
    expect(strFromU8(unzipSync(empty)['word/document.xml'] ?? new Uint8Array())).not.toContain(
      '</w:tbl><w:tbl>',
    );
  });

  it('has each criterion as the document words it, with space for notes', () => {
    const text = new Parts(empty).root('word/document.xml')?.textContent ?? '';
    for (const { number, name } of notebookSource(language).criteria) {
      expect(text).toContain(`${number}. ${name}`);
      expect(text).toContain(`Määritelmä ${number}.`);
    }
    expect(text).toContain('Mallilan yksikkö & <muut>');
  });

  it('has a tag that is understood on each control', () => {
    const tags = new Parts(empty).elements('word/document.xml', 'w:tag').map((tag) => valueOf(tag));
    expect(tags.length).toBeGreaterThan(300);
    expect(tags.filter((tag) => readNotebookTag(tag ?? '') === null)).toEqual([unitTag]);
  });

  it('says nothing but the unit while it is empty', () => {
    expect(readNotebook(empty, parseXml)).toEqual({
      ...{ units: ['Mallilan yksikkö & <muut>'], entries: [], hasFields: true },
    });
  });
});

describe('A notebook that was filled in', () => {
  const empty = emptyNotebook('fi');

  it('says what was written, by criterion', () => {
    const filled = filledIn(
      empty,
      ['ips.notebook.7.note.interviews', 'Tiimi kokoontuu viikoittain.'],
      ['ips.notebook.7.note.other', nastyText],
      ['ips.notebook.5.tick.0', true],
      ['ips.notebook.5.tick.3', true],
    );
    const [five, seven] = read(filled) ?? [];
    expect(five).toMatchObject({ number: 5, ticks: [true, false, false, true, false], figures: null });
    expect(seven?.number).toBe(7);
    expect(seven?.ticks).toBeNull();
    expect(seven?.notes.get('interviews')).toBe('Tiimi kokoontuu viikoittain.');
    expect(seven?.notes.get('other')).toContain('Lisätkää & <sovittakaa> "yhteen"');
  });

  it('has figures by the names of the form, rows and answers', () => {
    const filled = filledIn(
      empty,
      ['ips.notebook.1.cell.name', 'Valmentaja A'],
      ['ips.notebook.1.cell.clients', '18'],
      ['ips.notebook.1.cell.name', 'Valmentaja B', 2],
      ['ips.notebook.1.cell.clients', '20', 2],
      ['ips.notebook.15.field.days', '12, 30, 45'],
      ['ips.notebook.15.field.tracked', 'Kyllä'],
      ['ips.notebook.16.field.inPlan', 'Nej.'],
      ['ips.notebook.16.field.optionsShown', 'joskus'],
    );
    expect((read(filled) ?? []).flatMap(({ unread }) => unread)).toEqual(['joskus']);
    const byNumber = new Map((read(filled) ?? []).map((entry) => [entry.number, entry.figures]));
    expect(byNumber.get(1)).toEqual({
      fields: {},
      rows: [
        { name: 'Valmentaja A', clients: '18' },
        { name: 'Valmentaja B', clients: '20' },
      ],
    });
    expect(byNumber.get(15)).toEqual({ fields: { days: '12, 30, 45', tracked: 'yes' }, rows: [] });
    expect(byNumber.get(16)).toEqual({ fields: { inPlan: 'no', optionsShown: '' }, rows: [] });
  });

  it('has the jobs with the criterion that holds them', () => {
    const filled = filledIn(
      empty,
      ['ips.notebook.19.job.type', 'Keittiö'],
      ['ips.notebook.19.job.employer', 'Mallila Oy'],
      ['ips.notebook.19.job.permanent', 'Kyllä'],
      ['ips.notebook.19.job.type', 'Siivous', 1],
      ['ips.notebook.19.job.current', 'Ei', 1],
    );
    expect(read(filled)).toMatchObject([
      {
        number: 19,
        jobs: [
          { type: 'Keittiö', employer: 'Mallila Oy', permanent: 'yes' },
          { type: 'Siivous', current: 'no' },
        ],
      },
    ]);
  });

  it('has what was written beside a control, in its cell, and what a copy of it says', () => {
    const beside = changedPackage(filledIn(empty, ['ips.notebook.15.field.days', '12']), {
      'word/document.xml': (document) => {
        const mark = document.indexOf('ips.notebook.7.note.interviews');
        const end = document.indexOf('</w:sdt>', mark) + '</w:sdt>'.length;
        const typed = '<w:r><w:t>Vieressä.</w:t></w:r>';
        return document.slice(0, end) + typed + document.slice(end);
      },
    });
    expect(read(beside)?.map(({ number, notes }) => [number, [...notes]])).toEqual([
      [7, [['interviews', 'Vieressä.']]],
      [15, []],
    ]);
    const copied = filledIn(
      changedPackage(empty, {
        'word/document.xml': (document) => document.replace('7.note.other', '7.note.interviews'),
      }),
      ['ips.notebook.7.note.interviews', 'Yksi.'],
      ['ips.notebook.7.note.interviews', 'Kaksi.', 1],
    );
    expect(read(copied)?.[0]?.notes.get('interviews')).toBe('Yksi.\nKaksi.');
  });

  it('is read without its tags, by the names of its prompts; a box is no note', () => {
    const filled = filledIn(
      empty,
      ['ips.notebook.7.note.interviews', 'Tiimi.'],
      ['ips.notebook.5.tick.1', true],
      ['ips.notebook.15.field.days', '12'],
    );
    const without = changedPackage(filled, {
      'word/document.xml': (document) => document.replace(/<w:tag [^>]*>/gu, ''),
    });
    expect(readNotebook(without, parseXml)).toEqual(readNotebook(filled, parseXml));
    const astray = changedPackage(without, {
      'word/document.xml': (document) =>
        document.replace(
          '<w:docPart w:val="ips.notebook.5.tick.1"/>',
          '<w:docPart w:val="ips.notebook.5.note.other"/>',
        ),
    });
    expect(read(astray)).toMatchObject([
      { number: 5, notes: new Map(), ticks: null, lost: ['☒ Osatekijä 2 jatkuu'] },
      ...[{ number: 7 }, { number: 15 }],
    ]);
  });

  it('is told from other documents', () => {
    expect(read(emptyPlan('fi'))).toBeNull();
    expect(readPlan(empty, parseXml)).toBeNull();
    expect(read(new Uint8Array([1, 2, 3]))).toBeNull();
  });
});

describe('A notebook from which fields were deleted', () => {
  const empty = emptyNotebook('fi');
  /** The control of this tag, the nth from 0, gives way to what was typed. */
  const typedFor = (document: string, tag: string, typed: string, nth = 0): string => {
    const marks = [...document.matchAll(new RegExp(`<w:tag w:val="${tag.replaceAll('.', '[.]')}"/>`, 'gu'))];
    const mark = marks[nth]?.index ?? NaN;
    const start = document.lastIndexOf('<w:sdt>', mark);
    const end = document.indexOf('</w:sdt>', mark) + '</w:sdt>'.length;
    return `${document.slice(0, start)}<w:r><w:t>${typed}</w:t></w:r>${document.slice(end)}`;
  };
  type Deleted = readonly [tag: string, typed: string, nth?: number];
  const without = (...all: readonly Deleted[]): Uint8Array =>
    changedPackage(empty, {
      'word/document.xml': (document) =>
        all.reduce((before, [tag, typed, nth]) => typedFor(before, tag, typed, nth), document),
    });
  const changed = (change: (document: string) => string): Uint8Array =>
    changedPackage(empty, { 'word/document.xml': change });
  const behind = (document: string, mark: string, end: string, more: string): string => {
    const at = document.indexOf(end, document.indexOf(mark)) + end.length;
    return document.slice(0, at) + more + document.slice(at);
  };
  const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const kinds = ['interviews', 'observation', 'documents', 'records', 'plans', 'other'] as const;
  const notesOf = (bytes: Uint8Array, number: number) =>
    Object.fromEntries(read(bytes)?.find((entry) => entry.number === number)?.notes ?? []);

  it('has the notes that were typed in their cells, by the kind of source beside', () => {
    const some = without(
      ['ips.notebook.7.note.observation', 'Kokous nähty.'],
      ['ips.notebook.9.note.other', 'Soitto.'],
    );
    expect(notesOf(some, 7)).toEqual({ observation: 'Kokous nähty.' });
    expect(notesOf(some, 9)).toEqual({ other: 'Soitto.' });
    const all = without(...kinds.map((kind) => [`ips.notebook.9.note.${kind}`, `Tieto ${kind}`] as const));
    expect(notesOf(all, 9)).toEqual(Object.fromEntries(kinds.map((kind) => [kind, `Tieto ${kind}`])));
    expect(notesOf(all, 8)).toEqual({});
  });

  it('has rows that were added to the notes, and paragraphs below them', () => {
    const row = `<w:tr>${cell('Puhelu')}${cell('Johtaja soitti.')}</w:tr>`;
    const added = changed((document) => behind(document, '7.note.other', '</w:tr>', row));
    expect(notesOf(added, 7)).toEqual({ other: 'Puhelu: Johtaja soitti.' });
    const more = '<w:p><w:r><w:t>Muistettava.</w:t></w:r></w:p>';
    for (const number of [7, 25]) {
      const below = changed((document) =>
        behind(document, `ips.notebook.${number}.note.other`, '</w:tbl>', more),
      );
      expect(notesOf(below, number)).toEqual({ other: 'Muistettava.' });
      expect(read(below)).toHaveLength(1);
    }
  });

  it('has figures by their places, and says those whose place nobody knows', () => {
    expect(read(without(['ips.notebook.15.field.days', '12, 30']))).toMatchObject([
      { number: 15, figures: { fields: { days: '12, 30' } }, lost: [] },
    ]);
    const fewer = changed((document) => {
      const one = typedFor(document, 'ips.notebook.15.field.days', '12, 30');
      const end = one.indexOf('</w:tr>', one.indexOf('ips.notebook.15.field.tracked'));
      return one.slice(0, one.lastIndexOf('<w:tr>', end)) + one.slice(end + '</w:tr>'.length);
    });
    expect(read(fewer)).toMatchObject([{ number: 15, figures: null, lost: ['15: days · 12, 30'] }]);
  });

  it('has the first row of a table without fields, and says cells of a column that has none', () => {
    const first = changedPackage(filledIn(empty, ['ips.notebook.1.cell.clients', '20', 1]), {
      'word/document.xml': (document) =>
        typedFor(typedFor(document, 'ips.notebook.1.cell.name', 'A'), 'ips.notebook.1.cell.clients', '18'),
    });
    expect(read(first)?.[0]?.figures?.rows).toEqual([{ name: 'A', clients: '18' }, { clients: '20' }]);
    const column = without(
      ...Array.from({ length: 5 }, (_, at) => ['ips.notebook.1.cell.name', at === 3 ? 'D' : '…', 0] as const),
    );
    expect(read(column)).toMatchObject([{ number: 1, lost: ['D'] }]);
  });

  it('says components whose boxes are gone', () => {
    const boxless = changedPackage(filledIn(empty, ['ips.notebook.5.tick.3', true]), {
      'word/document.xml': (document) => typedFor(document, 'ips.notebook.5.tick.1', 'x'),
    });
    expect(read(boxless)).toMatchObject([{ number: 5, lost: ['x Osatekijä 2 jatkuu'] }]);
  });

  it('says nothing of prompts that stayed as texts, nor of rows that were deleted', () => {
    const prompts = without(
      ['ips.notebook.7.note.plans', 'Kirjoita, mitä sait selville.'],
      ['ips.notebook.15.field.days', 'Kirjoita luku.'],
      ['ips.notebook.1.cell.name', '…'],
    );
    expect(read(prompts)).toEqual([]);
    const rows = changed((document) => {
      const end =
        document.indexOf('</w:tr>', document.indexOf('ips.notebook.7.note.plans')) + '</w:tr>'.length;
      return document.slice(0, document.lastIndexOf('<w:tr>', end - 9)) + document.slice(end);
    });
    expect(read(rows)).toEqual([]);
  });

  it('has a table that was put into a note, and says one that stands by itself', () => {
    const table = `<w:tbl><w:tr>${cell('Ma')}${cell('Ti')}</w:tr><w:tr>${cell('1')}${cell('2')}</w:tr></w:tbl>`;
    const within = changed((document) => {
      const mark = document.indexOf('<w:tag w:val="ips.notebook.7.note.plans"/>');
      const start = document.lastIndexOf('<w:p>', mark);
      const end = document.indexOf('</w:p>', mark) + '</w:p>'.length;
      const control = `<w:sdt><w:sdtPr><w:tag w:val="ips.notebook.7.note.plans"/></w:sdtPr><w:sdtContent>${table}<w:p/></w:sdtContent></w:sdt>`;
      return document.slice(0, start) + control + document.slice(end);
    });
    expect(notesOf(within, 7)).toEqual({ plans: 'Ma\nTi\n1\n2' });
    expect(read(within)).toMatchObject([{ number: 7, lost: [] }]);
    const apart = changed((document) =>
      behind(document, 'ips.notebook.7.note.other', '</w:tbl>', `<w:p/>${table}`),
    );
    expect(read(apart)).toMatchObject([{ number: 7, lost: ['Ma · Ti', '1 · 2'] }]);
  });

  it('names each unit once, of two notebooks in one file both', () => {
    expect(readNotebook(without(['ips.notebook.unit', 'Toinen']), parseXml)?.units).toEqual(['Toinen']);
    const body = (document: string): string =>
      /<w:body>(.*)<w:sectPr>/su.exec(document)?.[1]?.replaceAll('Mallilan', 'Toisen') ?? '';
    const both = changed((document) => document.replace(/<w:sectPr>/u, () => `${body(document)}<w:sectPr>`));
    expect(readNotebook(both, parseXml)).toMatchObject({
      units: ['Mallilan yksikkö & <muut>', 'Toisen yksikkö & <muut>'],
      entries: [],
    });
  });
});
