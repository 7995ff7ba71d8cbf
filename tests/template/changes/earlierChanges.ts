import type { ChangedReport } from './changedReport';
import type { Change, Draw } from './changes';
import { control, paragraph, text } from './changes';
import { words } from './changeWords';
import { keysOf, row, someCriteria, takeLabels } from './labelChanges';

type Element = ReturnType<ChangedReport['paragraph']>;

/** What stands on top of two columns, or in front of two rows; then which of them is this assessment's. */
export function heads(
  report: ChangedReport,
  draw: Draw,
): { readonly texts: readonly string[]; readonly own: 0 | 1 } {
  const [earlier, now] = words[report.language].occasions;
  const all = [
    { texts: [earlier, now], own: 1 },
    { texts: [now, earlier], own: 0 },
    { texts: ['2025', '2026'], own: 1 },
    { texts: ['A', 'B'], own: 1 },
    { texts: ['', ''], own: 1 },
    { texts: ['', ''], own: 0 },
  ] as const;
  return all[draw(all.length)] ?? all[0];
}

const old = (report: ChangedReport, at: number): string =>
  paragraph(control(report, text(at === 0 ? '3' : 'Vanha teksti')));
const empty = '<w:p/>';
const told = (content: string): string => paragraph(text(content));

/** Puts a table with empty paragraphs for a criterion's four fields in the place of the fields. */
function intoTable(report: ChangedReport, number: number, rows: string): void {
  const places = keysOf(number).map((key) => report.paragraph(key));
  const [first] = places;
  if (!first) return;
  report.insertBefore(first, `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`);
  const table = first.previousSibling as Element;
  const open = [...table.getElementsByTagName('w:p')].filter(({ firstChild }) => firstChild === null);
  keysOf(number).forEach((key, at) => open[at]?.appendChild(report.control(key)));
  places.forEach((place) => place.parentNode?.removeChild(place));
}

/** The fields in a table, with a column for the texts of the last assessment, for all fields or not for the sources. */
const earlierColumn: Change = (report, draw) => {
  const { texts, own } = heads(report, draw);
  const hasSources = draw(2) === 0;
  for (const number of someCriteria(draw)) {
    const labels = takeLabels(report, number);
    if (!labels) continue;
    const rows = labels.map((label, at) => {
      if (at === 1 && !hasSources) return row(told(label), empty);
      const cells = own === 1 ? [old(report, at), empty] : [empty, old(report, at)];
      return row(told(label), ...cells);
    });
    intoTable(report, number, row(told(' '), ...texts.map((head) => told(head || ' '))) + rows.join(''));
  }
};

/** The labels on top of a table, with a row for the last assessment and one for this one. */
const earlierRow: Change = (report, draw) => {
  const { texts, own } = heads(report, draw);
  for (const number of someCriteria(draw)) {
    const labels = takeLabels(report, number);
    if (!labels) continue;
    const rows = texts.map((head, at) =>
      row(told(head || ' '), ...labels.map((_, field) => (at === own ? empty : old(report, field)))),
    );
    intoTable(report, number, row(told(' '), ...labels.map(told)) + rows.join(''));
  }
};

/** The fields of the last assessment, labelled like those of this one, before or behind them. */
const earlierFields: Change = (report, draw) => {
  const { texts, own } = heads(report, draw);
  for (const number of someCriteria(draw)) {
    const labels = takeLabels(report, number);
    if (!labels) continue;
    const places = keysOf(number).map((key) => report.paragraph(key));
    labels.forEach((label, at) => {
      report.insertBefore(report.control(keysOf(number)[at] ?? ''), text(label));
    });
    const set = labels.map((label, at) =>
      paragraph(text(label) + control(report, text(at === 0 ? '3' : 'Vanha teksti'))),
    );
    const [first, last] = [places[0], places[3]];
    if (!first || !last) continue;
    const [before = '', behind = ''] = texts.map((head) => (head === '' ? '' : told(head)));
    report.insertBefore(first, before + (own === 1 ? set.join('') + behind : ''));
    if (own === 0) report.insertAfter(last, behind + set.join(''));
  }
};

export const earlierChanges = { earlierColumn, earlierRow, earlierFields } as const satisfies Record<
  string,
  Change
>;
