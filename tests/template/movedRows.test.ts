import { inspect } from '../../src/commands/inspection';
import { sampled } from '../sampling/sampling';
import { ChangedReport } from './changes/changedReport';
import { control, paragraph, text } from './changes/changes';
import { words } from './changes/changeWords';
import { row } from './changes/labelChanges';
import { misreadings } from './changes/misreadings';
import { blockOf } from './changes/movedParts';
import { numbers } from './templateScript';

type Element = ReturnType<ChangedReport['paragraph']>;

const languages = ['fi', 'sv'] as const;

/** A report whose summary is a table: a row's name, then its score with the label before it. */
function withTable(language: (typeof languages)[number]): ChangedReport {
  const report = new ChangedReport(language);
  const { names, total, score } = words[language];
  const keys = [...numbers(25).map((number) => `summary.${number}`), 'total'];
  const rows = names.map((name, at) =>
    row(paragraph(text(`${at + 1}. ${name.replace(/&/gu, '&amp;')}`)), paragraph(text(`${score} `))),
  );
  const first = blockOf(report, 'summary.1');
  const end = blockOf(report, 'total').nextSibling;
  const last = row(paragraph(text(total)), '<w:p/>');
  report.insertBefore(first, `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}${last}</w:tbl>`);
  const table = first.previousSibling as Element;
  const cells = [...table.getElementsByTagName('w:tc')];
  keys.forEach((key, at) => {
    cells[2 * at + 1]?.getElementsByTagName('w:p').item(0)?.appendChild(report.control(key));
  });
  while (table.nextSibling && table.nextSibling !== end) report.body.removeChild(table.nextSibling);
  return report;
}

/** A paragraph of the row's cells: that of the name, or that of the score. */
const paragraphIn = (report: ChangedReport, key: string, cell: 'name' | 'score'): Element => {
  const own = report.paragraph(key);
  return cell === 'score' ? own : (own.parentNode?.previousSibling?.lastChild as Element);
};

const lineBeside = (line: Element, place: 'above' | 'below', report: ChangedReport): Element => {
  if (place === 'above') report.insertBefore(line, '<w:p/>');
  else report.insertAfter(line, '<w:p/>');
  return (place === 'above' ? line.previousSibling : line.nextSibling) as Element;
};

type Put = (report: ChangedReport, key: string, moved: Element) => void;
const onLine =
  (cell: 'name' | 'score', place: 'above' | 'below'): Put =>
  (report, key, moved) =>
    void lineBeside(paragraphIn(report, key, cell), place, report).appendChild(moved);
const puts: Readonly<Record<string, Put>> = {
  'above the score': onLine('score', 'above'),
  'below the score': onLine('score', 'below'),
  'above the name': onLine('name', 'above'),
  'below the name': onLine('name', 'below'),
  'before the label': (report, key, moved) => {
    const line = report.paragraph(key);
    line.insertBefore(moved, line.firstChild);
  },
  'behind the label': (report, key, moved) =>
    void report.paragraph(key).insertBefore(moved, report.control(key)),
  'behind the score': (report, key, moved) => void report.paragraph(key).appendChild(moved),
  'behind the name': (report, key, moved) => void paragraphIn(report, key, 'name').appendChild(moved),
  'before the name': (report, key, moved) => {
    const line = paragraphIn(report, key, 'name');
    line.insertBefore(moved, line.firstChild);
  },
};
const strangers = ['front.team', 'criterion.7.score', 'total', 'summary.3', 'a foreign control'];

describe.each(languages)('A control in the table of scores (%s)', (language) => {
  it('stands alone there', () => {
    const report = withTable(language);
    expect(misreadings(inspect(report.bytes()), report)).toEqual({ silent: [], told: [] });
  });

  const cases = Object.keys(puts).flatMap((place) =>
    ['summary.1', 'summary.2', 'summary.7', 'summary.24', 'summary.25', 'total'].flatMap((key) =>
      strangers.map((stranger) => ({ place, key, stranger })),
    ),
  );
  const some = sampled(
    cases.filter(({ key, stranger }) => key !== stranger),
    { few: 16, many: 60 },
    ({ place, key, stranger }) => [`${place} ${key === 'total'}`, stranger],
  );
  it.each(some)(
    'is taken for nothing else in silence where $stranger stands $place of $key',
    ({ place, key, stranger }) => {
      const report = withTable(language);
      const [foreign] = report.elements(control(report, text('x')));
      const moved = stranger.startsWith('a ') ? foreign : report.control(stranger);
      if (moved) puts[place]?.(report, key, moved);
      expect(misreadings(inspect(report.bytes()), report).silent).toEqual([]);
    },
  );
});

describe('A control in the lines of scores', () => {
  it.each(languages)('with the same label behind the score takes no row in silence (%s)', (language) => {
    const report = new ChangedReport(language);
    const more = text(` ${words[language].score} `) + control(report, text('3'));
    report.insertAfter(report.control('summary.7'), more);
    expect(misreadings(inspect(report.bytes()), report).silent).toEqual([]);
  });

  it.each([words.fi.score, words.fi.previous, 'Pisteet (A):'])(
    'is no score in silence where "%s" stands within a name of two lines',
    (label) => {
      const report = new ChangedReport('fi');
      const line = paragraph(text(`${label} `) + control(report, text('3')));
      report.insertBefore(report.paragraph('summary.25'), line);
      expect(misreadings(inspect(report.bytes()), report).silent).toEqual([]);
    },
  );

  it.each(['front.team', 'criterion.7.score', 'total', 'summary.3'])(
    'is no score in silence where that of %s stands within a name of two lines',
    (stranger) => {
      const report = new ChangedReport('fi');
      const line = lineBeside(report.paragraph('summary.25'), 'above', report);
      line.appendChild(report.control(stranger));
      expect(misreadings(inspect(report.bytes()), report).silent).toEqual([]);
    },
  );

  it.each(languages)('is no row in silence where it stands before the total (%s)', (language) => {
    const report = new ChangedReport(language);
    const own = report.control('total');
    own.parentNode?.insertBefore(report.control('summary.25'), own);
    expect(misreadings(inspect(report.bytes()), report).silent).toEqual([]);
  });
});

describe.each(languages)('A control right before the field of a need (%s)', (language) => {
  it.each(['1.criterion', '2.score', '3.recommendations'])('is not taken for it in silence: %s', (need) => {
    const report = new ChangedReport(language);
    report.insertBefore(report.control(`front.developmentNeeds.${need}`), control(report, text('x')));
    expect(misreadings(inspect(report.bytes()), report).silent).toEqual([]);
  });
});

describe.each(languages)('The table of scores as people change it (%s)', (language) => {
  it.each([1, 4, 17, 24])('asks about names in one cell, as of criterion %i and the next', (number) => {
    const report = withTable(language);
    const [own, next] = [number, number + 1].map((one) => paragraphIn(report, `summary.${one}`, 'name'));
    const cell = next?.parentNode;
    if (own && next) own.parentNode?.appendChild(next);
    for (const empty of report.elements('<w:tcPr><w:vMerge/></w:tcPr><w:p/>')) cell?.appendChild(empty);
    expect(misreadings(inspect(report.bytes()), report).silent).toEqual([]);
  });

  it.each(['first', 'last'])('is read with further fields in a column that comes %s', (place) => {
    const report = withTable(language);
    for (const number of numbers(25)) {
      const name = paragraphIn(report, `summary.${number}`, 'name').parentNode as Element;
      const cell = `<w:tc><w:tcPr/>${paragraph(control(report, text('x')))}</w:tc>`;
      if (place === 'first') report.insertBefore(name, cell);
      else report.insertAfter(name.nextSibling as Element, cell);
    }
    const reading = inspect(report.bytes());
    expect(misreadings(reading, report).silent).toEqual([]);
    expect(reading.problems.filter(({ kind }) => kind !== 'unsure')).toEqual([]);
  });
});
