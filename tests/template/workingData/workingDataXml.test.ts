import fc from 'fast-check';
import { bandedCriteria } from '../../../src/assessment/figures/bands';
import { componentCount } from '../../../src/assessment/figures/components';
import { figureForms } from '../../../src/assessment/figures/figureForms';
import { choiceParts } from '../../../src/assessment/keptChoice';
import { criterionNumbers } from '../../../src/assessment/report';
import { suggestScore } from '../../../src/assessment/figures/suggest';
import type { CriterionWork, FigureTexts, WorkingData } from '../../../src/assessment/workingData';
import { isEmptyWork, noWork, wholeReport, withWork } from '../../../src/assessment/workingData';
import { parseXml } from '../../../src/commands/parseXml';
import { workingDataNamespace } from '../../../src/template/workingData/workingDataPart';
import { besideWork, parseWorkingData } from '../../../src/template/workingData/readWorkingData';
import {
  formatWorkingData,
  sizeInBytes,
  workingDataLimit,
} from '../../../src/template/workingData/workingDataXml';

const read = (xml: string | null) => parseWorkingData(xml, parseXml);
const part = (criteria: string, version = '1') =>
  `<workingData xmlns="${workingDataNamespace}" version="${version}">${criteria}</workingData>`;
const dataOf = (number: number, work: Partial<CriterionWork>): WorkingData =>
  new Map([[number, { ...noWork, ...work }]]);

const isBanded = (number: number): number is (typeof bandedCriteria)[number] =>
  bandedCriteria.some((each) => each === number);

/** Any text that XML can hold, with what it is easily damaged by. */
const text = fc
  .array(
    fc.constantFrom('a', 'å', '😀', ' ', '\n', '\t', '\r', '<', '>', '&', '"', "'", ']]>', '&#10;', '%', ','),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

const textsOf = (names: readonly string[]): fc.Arbitrary<Record<string, string>> =>
  fc
    .array(text, { minLength: names.length, maxLength: names.length })
    .map((texts) => names.map((name, index): [string, string] => [name, texts[index] ?? '']))
    .map((all) => Object.fromEntries(all.filter(([, each]) => each !== '')));

function figuresOf(number: number): fc.Arbitrary<FigureTexts | null> {
  if (!isBanded(number)) return fc.constant(null);
  const { fields, rows, beside = {} } = figureForms[number];
  const row = textsOf(Object.keys(rows ?? {}));
  return fc.option(
    fc.record({
      fields: textsOf(Object.keys({ ...fields, ...beside })),
      rows: rows ? fc.array(row, { maxLength: 3 }) : fc.constant([]),
    }),
  );
}

const picked = fc.record({ place: fc.integer({ min: 1, max: 25 }), recommendations: text });
const worded = fc
  .tuple(picked, text)
  .map(([pick, wording]) => (wording === '' ? pick : { ...pick, wording }));

const piece = fc.record({ part: fc.constantFrom(...choiceParts), is: text, over: text, text });

const workOf = (number: number): fc.Arbitrary<[number, CriterionWork]> =>
  fc.tuple(
    fc.constant(number),
    fc
      .record({
        ticks: fc.option(fc.array(fc.boolean(), { minLength: 1, maxLength: 6 })),
        figures: figuresOf(number),
        note: text,
        need: fc.option(worded),
        settled: fc.boolean(),
        independent: fc.constantFrom(null, 1 as const, 3 as const, 5 as const, 'none' as const),
        chosen: fc.array(piece, { maxLength: 3 }),
      })
      .map(({ need, settled, independent, chosen, ...work }) => ({
        ...work,
        ...(need ? { need } : {}),
        ...(settled ? { settled } : {}),
        ...(independent === null ? {} : { independent }),
        ...(chosen.length === 0 ? {} : { chosen }),
      })),
  );

const ofReport = fc
  .constantFrom('1900-01-01', '2026-07-01', '2199-12-31')
  .map((day): [number, CriterionWork] => [wholeReport, { ...noWork, sent: day, reconciled: day }]);

const workingData = fc
  .tuple(...criterionNumbers.map(workOf), ofReport)
  .map((all) => new Map(all.filter(([, work]) => !isEmptyWork(work))));

describe('formatWorkingData', () => {
  it('writes one part in its own namespace, with its version and without a prolog', () => {
    const figures = { fields: { tracked: 'yes' }, rows: [{ name: 'A & B', contacts: '12,5' }] };
    const data: WorkingData = new Map([
      [17, { ticks: null, figures, note: '' }],
      [5, { ticks: [true, false, true, false, false], figures: null, note: 'Kysy <tiimiltä>' }],
    ]);
    expect(formatWorkingData(data)).toBe(
      part(
        '<criterion number="5"><ticks>10100</ticks><note>Kysy &lt;tiimiltä&gt;</note></criterion>' +
          '<criterion number="17"><figures tracked="yes"><row name="A &amp; B" contacts="12,5"/></figures></criterion>',
      ),
    );
  });

  it('is read back as it was', () => {
    fc.assert(
      fc.property(workingData, (data) => {
        expect(read(formatWorkingData(data))).toEqual({ kind: 'read', data, lost: 0 });
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('leaves out what no XML can hold', () => {
    const xml = formatWorkingData(dataOf(3, { note: 'a\u0000b\u001bc\ufffed\ud800e😀' }));
    expect(read(xml)).toEqual({ kind: 'read', data: dataOf(3, { note: 'abcde😀' }), lost: 0 });
  });

  it('writes nothing of criteria without work', () => {
    expect(
      formatWorkingData(new Map([[4, { ...noWork, figures: { fields: {}, rows: [{ name: '' }] } }]])),
    ).toBe(part(''));
  });

  it('stays under the limit in the richest case', () => {
    const filled = (names: readonly string[], each: string) =>
      Object.fromEntries(names.map((name) => [name, each]));
    // 25 notes of 1,000 letters, twelve coaches in each table, forty kinds of jobs, a list of 200 clients' days.
    const rich = criterionNumbers.map((number): [number, CriterionWork] => {
      const form = isBanded(number) ? figureForms[number] : null;
      const rows = Array.from({ length: number === 19 || number === 20 ? 40 : 12 }, () =>
        filled(Object.keys(form?.rows ?? {}), 'Työhönvalmentaja 12,5 %'),
      );
      const days = Array.from({ length: 200 }, (_, index) => String(index + 100)).join('\n');
      const fields = {
        ...filled(Object.keys(form?.fields ?? {}), 'yes'),
        ...filled(Object.keys(form?.beside ?? {}), 'Työsuhteessa olleet kaikista asiakkaista'),
        ...(number === 15 ? { days } : {}),
      };
      const ticks = Array.from({ length: componentCount(number) ?? 0 }, () => true);
      return [
        number,
        {
          ticks: ticks.length > 0 ? ticks : null,
          figures: form && { fields, rows: form.rows ? rows : [] },
          note: 'ä'.repeat(1000),
        },
      ];
    });
    const xml = formatWorkingData(new Map(rich));
    expect(read(xml)).toEqual({ kind: 'read', data: new Map(rich), lost: 0 });
    expect(sizeInBytes(xml)).toBe(Buffer.byteLength(xml));
    expect(sizeInBytes(xml)).toBeGreaterThan(60_000);
    expect(sizeInBytes(xml)).toBeLessThan(workingDataLimit);
  });
});

describe('parseWorkingData', () => {
  it('tells that there is none', () => {
    expect(read(null)).toEqual({ kind: 'absent' });
  });

  it.each([
    ['no XML', 'ticks'],
    ['nothing', ''],
    ['XML that breaks off', part('<criterion number="5">').slice(0, -20)],
    ['another namespace', '<workingData xmlns="urn:other" version="1"/>'],
    ['another root', `<other xmlns="${workingDataNamespace}" version="1"/>`],
    ['no version', `<workingData xmlns="${workingDataNamespace}"/>`],
    ['version nought', part('', '0')],
    ['a version that is no number', part('', '1.5')],
    ['something huge', part(`<criterion number="1"><note>${'x'.repeat(1_000_001)}</note></criterion>`)],
  ])('tells damage: %s', (_, xml) => {
    expect(read(xml)).toEqual({ kind: 'damaged' });
  });

  it('keeps its hands off what a later pane wrote', () => {
    expect(read(part('<unheardOf/>', '2'))).toEqual({ kind: 'newer', version: 2 });
  });

  it('reads what is whole and counts what is not', () => {
    const xml = part(
      '<criterion number="5"><ticks>11x</ticks><note>jää</note></criterion><criterion number="26"><note>x</note></criterion>' +
        '<criterion><note>x</note></criterion><other/><criterion number="6"><note>a</note></criterion><criterion number="6"><note>b</note></criterion>',
    );
    const data = new Map([
      [5, { ...noWork, note: 'jää' }],
      [6, { ...noWork, note: 'a' }],
    ]);
    expect(read(xml)).toEqual({ kind: 'read', data, lost: 5 });
  });

  it('reads on over white space, comments, CDATA and attributes that it doesn’t know', () => {
    const xml = part(
      '\n <!-- c --><criterion number="15" x="y">\n<figures days="12&#10;30" odd="1"/><note>a<![CDATA[<b>]]></note></criterion>\n',
    );
    const data = dataOf(15, { figures: { fields: { days: '12\n30' }, rows: [] }, note: 'a<b>' });
    expect(read(xml)).toEqual({ kind: 'read', data, lost: 0 });
  });

  it('reads the figures of former versions, which asked for less', () => {
    const xml = part(
      '<criterion number="4"><figures><row name="Maija" clients="20" fromTeams="18" teams="1"/></figures></criterion>' +
        '<criterion number="17"><figures tracked="yes" reviewedWeekly="yes"><row name="Maija" contacts="24" weeks="4"/></figures></criterion>' +
        '<criterion number="21"><figures permanent="16" jobs="20"/></criterion>',
    );
    const reading = read(xml);
    if (reading.kind !== 'read') throw new Error(`Not read: ${reading.kind}`);
    expect(reading.lost).toBe(0);
    const scores = [4, 17, 21].map((number) => {
      const outcome = suggestScore(number, reading.data.get(number) ?? noWork);
      return outcome?.kind === 'suggestion' ? outcome.score : outcome;
    });
    expect(scores).toEqual([5, 5, 3]);
    expect(read(formatWorkingData(reading.data))).toEqual(reading);
  });

  it('asks what former versions did not ask of a coach without a care team, and keeps the rest', () => {
    const xml = part(
      '<criterion number="4"><figures><row clients="20" fromTeams="0" teams="0"/></figures></criterion>',
    );
    const reading = read(xml);
    const work = reading.kind === 'read' ? reading.data.get(4) : undefined;
    expect(suggestScore(4, work ?? noWork)).toEqual({
      kind: 'incomplete',
      missing: [{ field: 'withoutTeams' }],
    });
  });

  it('keeps the jobs of a unit', () => {
    const jobs = [
      { type: 'Keittiö', employer: 'A & B', permanent: 'yes', current: 'no' },
      { type: 'Siivous' },
    ];
    const written = formatWorkingData(dataOf(19, { jobs }));
    expect(read(written)).toEqual({ kind: 'read', data: dataOf(19, { jobs }), lost: 0 });
    expect(besideWork(written, parseXml).unknown).toEqual([]);
  });

  it('never throws, however it is damaged', () => {
    const whole = formatWorkingData(
      dataOf(1, { figures: { fields: {}, rows: [{ clients: '12' }] }, note: 'a' }),
    );
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(30), fc.string({ maxLength: 5 }), (at, length, put) => {
        const damaged = whole.slice(0, at) + put + whole.slice(at + length);
        expect(['read', 'damaged', 'newer']).toContain(read(damaged).kind);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe('a key development need', () => {
  it('is kept with its place and the document’s wording', () => {
    const need = { place: 2, recommendations: 'Yksi\nkaksi', wording: '4 & D' };
    const xml = formatWorkingData(dataOf(4, { need }));
    expect(xml).toContain('<need place="2" wording="4 &amp; D">Yksi&#10;kaksi</need>');
    expect(read(xml)).toEqual({ kind: 'read', data: dataOf(4, { need }), lost: 0 });
  });

  it('is cleaned like all other texts, its wording, too', () => {
    const xml = part(
      '<criterion number="4"><need place="2" wording="&#xF0B7; a">&#xF0B7; b</need></criterion>',
    );
    const need = { place: 2, recommendations: '• b', wording: '• a' };
    expect(read(xml)).toEqual({ kind: 'read', data: dataOf(4, { need }), lost: 0 });
  });

  it.each(['', ' place="0"', ' place="kaksi"', ' place="200"'])('without a place is lost: "%s"', (place) => {
    const xml = part(`<criterion number="4"><note>a</note><need${place}>b</need></criterion>`);
    expect(read(xml)).toEqual({ kind: 'read', data: dataOf(4, { note: 'a' }), lost: 1 });
  });
});

it.each(['', '0', '7', '4,5', 'None'])('An independent score that is none is lost: "%s"', (text) => {
  const xml = part(`<criterion number="4"><note>a</note><independent>${text}</independent></criterion>`);
  expect(read(xml)).toEqual({ kind: 'read', data: dataOf(4, { note: 'a' }), lost: 1 });
});

describe('withWork', () => {
  it('changes one criterion and forgets work that came to nothing', () => {
    const noted = withWork(new Map(), 4, { note: 'a' });
    expect(noted).toEqual(dataOf(4, { note: 'a' }));
    expect(withWork(noted, 5, { ticks: [true] }).get(4)).toEqual({ ...noWork, note: 'a' });
    expect(withWork(noted, 4, { note: '' })).toEqual(new Map());
  });
});
