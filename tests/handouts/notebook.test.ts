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
      ...{ unit: 'Mallilan yksikkö & <muut>', entries: [], hasFields: true },
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
    expect(read(astray)?.map(({ number }) => number)).toEqual([7, 15]);
  });

  it('is told from other documents', () => {
    expect(read(emptyPlan('fi'))).toBeNull();
    expect(readPlan(empty, parseXml)).toBeNull();
    expect(read(new Uint8Array([1, 2, 3]))).toBeNull();
  });
});
