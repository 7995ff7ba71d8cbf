import { numbers } from '../templateScript';
import type { ChangedReport } from './changedReport';
import type { Change, Draw } from './changes';
import { control, isThere, paragraph, pick, text } from './changes';
import { words } from './changeWords';
import { heads } from './earlierChanges';
import { keysOf, row, someCriteria, takeLabels } from './labelChanges';
import { blockOf } from './movedParts';

type Element = ReturnType<ChangedReport['paragraph']>;

const told = (content: string): string => paragraph(text(content === '' ? ' ' : content));
const empty = '<w:p/>';

const old = (report: ChangedReport): string => paragraph(control(report, text('Vanha')));

/** Puts a table with empty paragraphs for these fields in the place of the first of them. */
function intoTable(report: ChangedReport, keys: readonly string[], rows: string): void {
  const places = keys.map((key) => blockOf(report, key));
  const [first] = places;
  if (!first) return;
  report.insertBefore(first, `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`);
  const table = first.previousSibling as Element;
  const open = [...table.getElementsByTagName('w:p')].filter(({ firstChild }) => firstChild === null);
  keys.forEach((key, at) => open[at]?.appendChild(report.control(key)));
  new Set(places).forEach((place) => place.parentNode?.removeChild(place));
}

const side = (draw: Draw, report: ChangedReport) => {
  const { texts, own } = heads(report, draw);
  const beside = <T>(mine: T, other: T): readonly T[] => (own === 1 ? [other, mine] : [mine, other]);
  return { texts, beside };
};

/** Two cells side by side, each with labels and fields: all four in a cell, or one field a row. */
const setsSideBySide: Change = (report, draw) => {
  const { texts, beside } = side(draw, report);
  const isWhole = draw(2) === 0;
  for (const number of someCriteria(draw)) {
    const labels = takeLabels(report, number);
    if (!labels) continue;
    const mine = labels.map((label) => told(label) + empty);
    const other = labels.map((label) => told(label) + old(report));
    const rows = isWhole
      ? row(...beside(mine.join(''), other.join('')))
      : mine.map((own, at) => row(...beside(own, other[at] ?? ''))).join('');
    intoTable(report, keysOf(number), row(...texts.map(told)) + rows);
  }
};

/** Labels on top, below each of them the two occasions. */
const nestedHeads: Change = (report, draw) => {
  const { texts, beside } = side(draw, report);
  for (const number of someCriteria(draw)) {
    const labels = takeLabels(report, number);
    if (!labels) continue;
    const wide = labels
      .map((label) => `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${told(label)}</w:tc>`)
      .join('');
    const second = row(...labels.flatMap(() => texts.map(told)));
    const fields = row(...labels.flatMap(() => beside(empty, old(report))));
    intoTable(report, keysOf(number), `<w:tr>${wide}</w:tr>${second}${fields}`);
  }
};

/** The summary in a table with a column for the last assessment, its total in it or not. */
const summaryColumns: Change = (report, draw) => {
  const { names, total } = words[report.language];
  const { texts, beside } = side(draw, report);
  const isNumbered = draw(4) > 0;
  if (!isThere(report, 'total')) return;
  const keys = numbers(25).map((number) => `summary.${number}`);
  if (!keys.every((key) => isThere(report, key))) return;
  // The total may stand in one table with the rows.
  const hasTotal = draw(2) === 0 || blockOf(report, 'total') === blockOf(report, 'summary.1');
  const rows = names.map((name, at) => {
    const shown = name.replace(/&/gu, '&amp;');
    return row(told(isNumbered ? `${at + 1}. ${shown}` : shown), ...beside(empty, old(report)));
  });
  const last = hasTotal ? row(told(total), ...beside(empty, old(report))) : '';
  const all = hasTotal ? [...keys, 'total'] : keys;
  intoTable(report, all, row(told(' '), ...texts.map(told)) + rows.join('') + last);
};

/** Fields of the front in a table with a column for the last report. */
const frontColumns: Change = (report, draw) => {
  const { texts, beside } = side(draw, report);
  const all = ['clientGroups', 'team', 'interviews', 'description'].map((name) => `front.${name}`);
  const keys = all.filter((key) => isThere(report, key) && draw(3) > 0);
  for (const key of keys) {
    const label = (report.paragraph(key).textContent ?? '').split(/(?<=[:?])/u)[0] ?? '';
    const own = row(told(label), ...beside(empty, old(report)));
    intoTable(report, [key], row(told(' '), ...texts.map(told)) + own);
  }
};

/** What two assessors or the unit think, or wrote last time, above the fields that they are like. */
const besideFields: Change = (report, draw) => {
  const { beside } = words[report.language];
  const [label, field] = pick(beside, draw);
  const isBefore = draw(2) === 0;
  for (const number of someCriteria(draw)) {
    const key = `criterion.${number}.${field}`;
    if (!isThere(report, key)) continue;
    const line = paragraph(text(`${label} `) + control(report, text('3')));
    if (isBefore) report.insertBefore(report.paragraph(key), line);
    else report.insertAfter(report.paragraph(key), line);
  }
};

/** A sum behind the criteria of each section. */
const sectionSums: Change = (report, draw) => {
  const label = pick(words[report.language].sums, draw);
  for (const number of [3, 11, 25]) {
    const key = `criterion.${number}.recommendations`;
    if (isThere(report, key))
      report.insertAfter(blockOf(report, key), paragraph(text(`${label} `) + control(report, text('12'))));
  }
};

export const besideChanges = {
  setsSideBySide,
  nestedHeads,
  summaryColumns,
  frontColumns,
  besideFields,
  sectionSums,
} as const satisfies Record<string, Change>;
