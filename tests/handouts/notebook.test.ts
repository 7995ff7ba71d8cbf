import { strFromU8, unzipSync } from 'fflate';
import { criterionNumbers } from '../../src/assessment/report';
import { openPackage } from '../../src/commands/inspection';
import { parseXml } from '../../src/commands/parseXml';
import { readNotebook } from '../../src/handouts/readNotebook';
import { readNotebookTag, visitFacts, visitTag } from '../../src/handouts/notebookTags';
import { writeNotebook } from '../../src/handouts/writeNotebook';
import { readPlan } from '../../src/handouts/readPlan';
import { wordParts } from '../../src/template/xml/package';
import { readReport } from '../../src/template/report';
import { reportLanguages } from '../../src/words/reportLanguage';
import { accessibilityFaults } from '../documents/accessibilityFaults';
import { packageFaults } from '../documents/packageFaults';
import { Parts, valueOf } from '../documents/parts';
import { notebookWordsOf } from '../../src/handouts/words/words';
import { changedPackage, related } from '../template/changedPackage';
import { sampleBytes } from '../template/templateScript';
import { withPictures } from '../template/withPictures';
import {
  askedIn,
  askedOf,
  emptyNotebook,
  filledIn,
  linesIn,
  notebookSource,
  templateNotebook,
} from './notebooks';
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
    expect(tags.filter((tag) => readNotebookTag(tag ?? '') === null)).toEqual(visitFacts.map(visitTag));
  });

  it('holds together whatever characters its texts have', () => {
    const text = 'a\u0001b\u000bc\ud800d\ufffe\te';
    const source = notebookSource(language);
    const criteria = source.criteria.map((one) => ({
      ...{ ...one, name: text, definition: text, components: one.components.map(() => text) },
    }));
    const made = writeNotebook({ ...source, unit: text, criteria });
    expect(packageFaults(made)).toEqual([]);
    expect(readNotebook(made, parseXml, criteria)).toMatchObject({ units: ['ab cd\te'], entries: [] });
  });

  it('gives no control a longer title than Word takes', () => {
    const { criteria, ...source } = notebookSource(language);
    const long = criteria.map((one) => ({
      ...one,
      components: one.components.map(() => `${'Arvioija & '.repeat(5)}Pitkä o😀satekijä`),
    }));
    const made = new Parts(writeNotebook({ ...source, criteria: long }));
    const titles = made.elements('word/document.xml', 'w:alias').map((title) => valueOf(title) ?? '');
    expect(Math.max(...titles.map(({ length }) => length))).toBeLessThanOrEqual(64);
    expect(titles).toContain(`${'Arvioija & '.repeat(5)}Pitkä o…`);
  });

  it('asks for no figures and has nothing to tick where the criteria are the adapted ones', () => {
    const adapted = writeNotebook({ ...notebookSource(language), isAdapted: true });
    const tags = new Parts(adapted).elements('word/document.xml', 'w:tag').map((tag) => valueOf(tag) ?? '');
    const kinds = tags.flatMap((tag) => readNotebookTag(tag)?.kind ?? []);
    expect(new Set(kinds)).toEqual(new Set(['note']));
  });

  it('says nothing but the unit while it is empty', () => {
    expect(readNotebook(empty, parseXml)).toEqual({
      ...{ units: ['Mallilan yksikkö & <muut>'], assessed: ['2.–3.6.2026'], entries: [] },
      ...{ hasFields: true, lost: [], margins: [], holds: [], isTracked: false },
    });
  });
});

const ownQuestions = {
  fi: 'Kysytyt luvut ja muistiinpanojen paikat ovat tämän apuohjelman, eivät THL:n.',
  sv: 'Siffrorna som efterfrågas och platserna för anteckningar kommer från det här tillägget, inte från THL.',
};

describe.each(reportLanguages)('The visit notebook of the official template in %s', (language) => {
  const { criteria } = readReport(wordParts(openPackage(sampleBytes(language))));
  const made = templateNotebook(language);

  it('has all 25 criteria in order, each with every line of its definition and its components', () => {
    expect(criteria.map(({ number }) => number)).toEqual(criterionNumbers);
    expect(askedIn(made, criteria)).toEqual(criteria.map(askedOf));
    expect(criteria.flatMap(({ components }) => components).length).toBeGreaterThan(10);
  });

  it('says before the first of them that what is asked is not THL’s', () => {
    const lines = linesIn(made);
    const start = lines.indexOf(`1. ${criteria[0]?.name ?? ''}`);
    expect(lines.slice(0, start).join('\n')).toContain(ownQuestions[language]);
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

  /** The row of a table that this mark stands in, changed. */
  const inRowOf = (bytes: Uint8Array, mark: RegExp, change: (cells: string[]) => string[]): Uint8Array =>
    changedPackage(bytes, {
      'word/document.xml': (document) => {
        const at = document.search(mark);
        const [start, end] = [document.lastIndexOf('<w:tr>', at), document.indexOf('</w:tr>', at)];
        const [head = '', ...cells] = document.slice(start, end).split('<w:tc>');
        return document.slice(0, start) + [head, ...change(cells)].join('<w:tc>') + document.slice(end);
      },
    });
  const spanning = (cell = ''): string =>
    `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${cell.replace(/<w:tcPr>.*?<\/w:tcPr>/su, '')}`;

  it('has what stands in a cell that reaches over rows in each of them, and no row for it alone', () => {
    const filled = filledIn(
      empty,
      ['ips.notebook.19.job.type', 'Keittiö'],
      ['ips.notebook.19.job.employer', 'Mallila Oy'],
      ['ips.notebook.19.job.permanent', 'Kyllä', 1],
    );
    const merged = changedPackage(filled, {
      'word/document.xml': (document) => {
        const start = document.indexOf('Keittiö');
        const [first = '', second = '', third = '', ...rest] = document.slice(start).split('</w:tr>');
        // The cell of the employer, the second of its row, goes on in the two rows below.
        const going = (row: string): string =>
          row
            .split('<w:tc>')
            .map((cell, at) => (at === 2 ? '<w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>' : cell))
            .join('<w:tc>');
        const begun = first.replace(
          /(<w:tc><w:tcPr>.*?)<\/w:tcPr>/su,
          '$1<w:vMerge w:val="restart"/></w:tcPr>',
        );
        return document.slice(0, start) + [begun, going(second), going(third), ...rest].join('</w:tr>');
      },
    });
    expect(read(merged)).toMatchObject([
      {
        number: 19,
        jobs: [
          { type: 'Keittiö', employer: 'Mallila Oy' },
          { employer: 'Mallila Oy', permanent: 'yes' },
        ],
        lost: [],
      },
    ]);
  });

  it('has each text in its column where a border was moved in one row, or cells became one', () => {
    const filled = filledIn(
      empty,
      ['ips.notebook.1.cell.name', 'A'],
      ['ips.notebook.1.cell.clients', '18'],
      ['ips.notebook.1.cell.name', 'B', 1],
      ['ips.notebook.1.cell.clients', '20', 1],
    );
    const rows = [
      {
        figures: {
          rows: [
            { name: 'A', clients: '18' },
            { name: 'B', clients: '20' },
          ],
        },
        lost: [],
      },
    ];
    for (const text of [/>A</u, />B</u]) {
      const moved = inRowOf(filled, text, ([name, ...cells]) => [spanning(name), ...cells]);
      expect(read(moved)).toMatchObject(rows);
    }
    const joined = inRowOf(filled, />B</u, ([name = '', clients = '', ...cells]) => [
      spanning(name.replace('</w:tc>', clients.slice(clients.indexOf('<w:p>')))),
      ...cells,
    ]);
    const [first] = read(joined) ?? [];
    expect(JSON.stringify([first?.figures, first?.lost])).toMatch(/B\\n20/u);
  });

  it('has its rows, and nothing else, where tables were sorted with their heads', () => {
    const filled = filledIn(
      empty,
      ['ips.notebook.1.cell.name', 'A'],
      ['ips.notebook.1.cell.clients', '18'],
      ['ips.notebook.7.note.interviews', 'Kokous.'],
      ['ips.notebook.15.field.days', '12, 30'],
      ['ips.notebook.19.job.type', 'Keittiö'],
    );
    const reversed = changedPackage(filled, {
      'word/document.xml': (document) =>
        document.replace(/(<w:tr>.*?<\/w:tr>)(?=<\/w:tbl>)/gsu, (rows) =>
          rows
            .split(/(?<=<\/w:tr>)/u)
            .toReversed()
            .join(''),
        ),
    });
    expect(readNotebook(reversed, parseXml, notebookSource('fi').criteria)).toEqual(
      readNotebook(filled, parseXml, notebookSource('fi').criteria),
    );
  });

  it('that has tracked changes says so', () => {
    const tracked = changedPackage(filledIn(empty, ['ips.notebook.7.note.other', 'Uusi']), {
      'word/document.xml': (document) =>
        document.replace(
          /<w:r>(<w:t xml:space="preserve">Uusi<\/w:t>)<\/w:r>/u,
          '<w:del w:id="1" w:author="M"><w:r><w:delText>Vanha</w:delText></w:r></w:del><w:ins w:id="2" w:author="M"><w:r>$1</w:r></w:ins>',
        ),
    });
    expect(readNotebook(tracked, parseXml)).toMatchObject({ isTracked: true });
    expect(read(tracked)?.[0]?.notes.get('other')).toBe('Uusi');
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
    const bare = changedPackage(empty, {
      'word/document.xml': (document) => document.replaceAll('ips.notebook.', 'x.'),
      'docProps/custom.xml': (properties) => properties.replace('IpsHandout', 'Other'),
    });
    expect(readNotebook(bare, parseXml)).toMatchObject({ hasFields: false });
    const untitled = changedPackage(bare, {
      'word/document.xml': (document) => document.replace('>Arviointikäynnin muistio<', '>Muuta<'),
    });
    expect(readNotebook(untitled, parseXml)).toBeNull();
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

  it('takes the heads of older notebooks for heads', () => {
    const swedish = changedPackage(emptyNotebook('sv'), {
      'word/document.xml': (document) => document.replaceAll('>Datakälla<', '>Informationskälla<'),
    });
    expect(read(swedish)).toEqual([]);
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

describe('What was written into a notebook beside all of its fields', () => {
  const empty = emptyNotebook('fi');
  const { criteria } = notebookSource('fi');
  const changed = (...changes: readonly (readonly [from: string, to: string])[]): Uint8Array =>
    changedPackage(empty, {
      'word/document.xml': (document) =>
        changes.reduce((before, [from, to]) => {
          expect(before).toContain(from);
          return before.replace(from, () => to);
        }, document),
    });
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const paragraph = (text: string): string => `<w:p>${run(text)}</w:p>`;
  const behind = (text: string, more: string): readonly [string, string] => [
    `<w:p>${run(text)}</w:p>`,
    `<w:p>${run(text)}</w:p>${more}`,
  ];
  const readBeside = (bytes: Uint8Array) => readNotebook(bytes, parseXml, criteria);
  const othersOf = (bytes: Uint8Array) =>
    (readBeside(bytes)?.entries ?? []).map(({ number, notes }) => [number, notes.get('other')]);

  it('is nothing while it is empty', () => {
    expect(readBeside(empty)).toMatchObject({ entries: [], lost: [], holds: [] });
  });

  it('is a note of the criterion whose paragraphs it stands between or in', () => {
    expect(othersOf(changed(behind('Määritelmä 3.', paragraph('Kysyttävä johtajalta.'))))).toEqual([
      [3, 'Kysyttävä johtajalta.'],
    ]);
    expect(othersOf(changed(['Määritelmä 3.', 'Määritelmä 3. Näin oli!']))).toEqual([[3, 'Näin oli!']]);
    expect(othersOf(changed(['4. Kriteerin 4 nimi', '4. Kriteerin 4 nimi (kesken)']))).toEqual([
      [4, '(kesken)'],
    ]);
    const numbered = behind('Määritelmä 3.', paragraph('2. kysymys avoin'));
    expect(othersOf(changed(numbered))).toEqual([[3, '2. kysymys avoin']]);
  });

  it('is a note with the component that it stands beside, whose tick is taken all the same', () => {
    const beside = changedPackage(filledIn(empty, ['ips.notebook.5.tick.1', true]), {
      'word/document.xml': (document) =>
        document.replace(
          /(<w:r>(?:(?!<w:r>).)* Osatekijä 2 jatkuu<\/w:t><\/w:r>)(<\/w:p>)/u,
          `$1${run(' – vain osittain')}$2`,
        ),
    });
    expect(readBeside(beside)?.entries).toMatchObject([
      { number: 5, ticks: [false, true, false, false, false], lost: [] },
    ]);
    expect(othersOf(beside)).toEqual([[5, 'Osatekijä 2 jatkuu – vain osittain']]);
  });

  it('is reported where it belongs to no criterion', () => {
    const words = notebookWordsOf('fi');
    const top = changed(
      [`${run(words.title)}</w:p>`, `${run(words.title)}</w:p>${paragraph('Käynti 12.5.')}`],
      behind(words.introduction[1] ?? '', paragraph('Mukana Maija.')),
      [
        'Mallilan yksikkö &amp; &lt;muut&gt;</w:t></w:r></w:sdtContent></w:sdt>',
        `Mallilan yksikkö &amp; &lt;muut&gt;</w:t></w:r></w:sdtContent></w:sdt>${run(' (Oulu)')}`,
      ],
    );
    expect(readBeside(top)).toMatchObject({
      ...{ units: ['Mallilan yksikkö & <muut>'], entries: [] },
      lost: ['Käynti 12.5.', '(Oulu)', 'Mukana Maija.'],
    });
  });

  it('is reported where it stands in the header or footer, but for the page numbers that are there', () => {
    const typed = changedPackage(empty, {
      'word/footer1.xml': (footer) =>
        footer.replace('</w:ftr>', `${paragraph('Kopio ohjausryhmälle')}</w:ftr>`).replace(/>1</gu, '>12<'),
    });
    expect(readBeside(typed)).toMatchObject({ entries: [], margins: ['Kopio ohjausryhmälle'] });
  });

  it('is not guessed where another report words the criterion otherwise', () => {
    const other = criteria.map((one) => ({ ...one, definition: 'Aivan muuta.', components: ['Muu'] }));
    const typed = changed(behind('Määritelmä 3.', paragraph('Kysyttävä johtajalta.')));
    expect(readNotebook(typed, parseXml, other)?.entries).toEqual([]);
  });

  it('is reported of a column that was added, and of words behind what a figure is called', () => {
    const cell = (text: string): string => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
    const inRow = (document: string, tag: string, more: string): string => {
      const at = document.indexOf('</w:tr>', document.indexOf(`<w:tag w:val="${tag}"/>`));
      return document.slice(0, at) + more + document.slice(at);
    };
    const added = changedPackage(empty, {
      'word/document.xml': (document) => {
        const noted = inRow(document, 'ips.notebook.7.note.plans', cell('Kolme luettu'));
        const figured = inRow(noted, 'ips.notebook.15.field.days', cell('arvio'));
        return figured.replace('>15: tracked<', '>15: tracked (ei vielä)<');
      },
    });
    expect(readBeside(added)?.entries).toMatchObject([
      { number: 7, lost: ['Palvelusuunnitelmat · Kolme luettu'] },
      { number: 15, lost: ['15: days · arvio', '15: tracked (ei vielä)'] },
    ]);
  });

  it('is reported where it stands with the names of columns, but once where something stands below', () => {
    const cell = (text: string): string => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
    const widened = (document: string, mark: string, text: string): string => {
      const at = document.indexOf('</w:tr>', document.indexOf(mark));
      return document.slice(0, at) + cell(text) + document.slice(at);
    };
    const renamed = changedPackage(empty, {
      'word/document.xml': (document) => {
        const noted = widened(document, '>Tietolähde<', 'Luotettavuus');
        const figured = widened(noted, 'ips.notebook.1.note.interviews', 'Hyvä');
        return ['Selvitettävä', 'Tieto', '1: clients', 'Työnantaja'].reduce(
          (now, head) => now.replace(`>${head}<`, `>${head} (arvio)<`),
          figured,
        );
      },
    });
    expect(readBeside(renamed)?.entries.flatMap(({ lost }) => lost)).toEqual(
      expect.arrayContaining([
        ...['Haastattelut · Luotettavuus · Hyvä', 'Selvitettävä (arvio)', 'Tieto (arvio)'],
        ...['1: clients (arvio)', 'Työnantaja (arvio)'],
      ]),
    );
    expect(readBeside(renamed)?.entries.flatMap(({ lost }) => lost)).toHaveLength(5);
  });

  it('is read where a row was put before the names of the columns', () => {
    const row = (...texts: readonly string[]): string =>
      `<w:tr>${texts.map((text) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`).join('')}</w:tr>`;
    const before = (document: string, head: string, more: string): string => {
      const at = document.lastIndexOf('<w:tr>', document.indexOf(`>${head}<`));
      return document.slice(0, at) + more + document.slice(at);
    };
    const added = changedPackage(empty, {
      'word/document.xml': (document) => {
        const jobs = before(document, 'Työtyyppi', row('siivous', 'Puhtaus Oy', 'kyllä', 'ei'));
        const rows = before(jobs, '1: name', row('Maija', '18', '20'));
        return before(rows, 'Selvitettävä', row('Kysy uudelleen', 'ensi viikolla'));
      },
    });
    const entries = readBeside(added)?.entries ?? [];
    expect(entries.flatMap(({ jobs }) => jobs ?? [])).toEqual([
      { type: 'siivous', employer: 'Puhtaus Oy', permanent: 'yes', current: 'no' },
    ]);
    expect(entries.find(({ number }) => number === 1)?.figures?.rows).toEqual([
      { name: 'Maija', clients: '18', fullTime: '20' },
    ]);
    expect(entries.flatMap(({ lost }) => lost)).toEqual(['Kysy uudelleen · ensi viikolla']);
  });

  it('includes comments of Word, footnotes and pictures, which are reported to be there', () => {
    const pictured = withPictures(empty, [{ title: 'Kaavio', description: '' }]);
    const commented = changedPackage(pictured, {
      'word/document.xml': (document) =>
        document.replace(
          'Määritelmä 3.</w:t></w:r>',
          'Määritelmä 3.</w:t></w:r><w:r><w:commentReference w:id="4"/></w:r>',
        ),
      'word/comments.xml': () =>
        `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="4" w:author="Maija"><w:p/></w:comment></w:comments>`,
      'word/_rels/document.xml.rels': related('comments', 'comments.xml'),
    });
    expect(readBeside(commented)?.holds).toEqual([
      { kind: 'comment', count: 1, authors: ['Maija'] },
      { kind: 'picture', count: 1, authors: [] },
    ]);
  });
});
