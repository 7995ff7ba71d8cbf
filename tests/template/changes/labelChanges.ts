import type { ChangedReport } from './changedReport';
import type { Change, Draw } from './changes';
import { anyNumber, control, isThere, paragraph, text } from './changes';
import { numbers } from '../templateScript';
import { words } from './changeWords';

type Element = ReturnType<ChangedReport['paragraph']>;

const fields = ['score', 'sources', 'comments', 'recommendations'] as const;
export const keysOf = (number: number): string[] => fields.map((field) => `criterion.${number}.${field}`);

/** One criterion, or each. */
export const someCriteria = (draw: Draw): readonly number[] =>
  draw(2) === 0 ? [anyNumber(draw)] : numbers(25);

/** The runs of text before a control in its paragraph; null where something else is there, or nothing. */
function labelRuns(report: ChangedReport, key: string): Element[] | null {
  if (!isThere(report, key)) return null;
  const runs: Element[] = [];
  let node = report.control(key).previousSibling as Element | null;
  for (; node?.tagName === 'w:r'; node = node.previousSibling as Element | null) runs.unshift(node);
  const isWhole = node === null || node.tagName === 'w:pPr';
  return isWhole && runs.length > 0 ? runs : null;
}

/** Takes the labels of a criterion away whose four fields are as in the sample; null for any other. */
export function takeLabels(report: ChangedReport, number: number): string[] | null {
  const all = keysOf(number).flatMap((key) => {
    const runs = labelRuns(report, key);
    return runs ? [runs] : [];
  });
  const places = keysOf(number).map((key) => isThere(report, key) && report.paragraph(key));
  // Its score may stand above its heading.
  const [score, sources] = places;
  for (let next = score || null; next && next !== sources; next = next.nextSibling as Element | null)
    if (sources && next === report.heading(number)) return null;
  if (all.length < fields.length || new Set(places).size < fields.length) return null;
  return all.map((runs) => {
    runs.forEach((run) => run.parentNode?.removeChild(run));
    return runs.map((run) => run.textContent ?? '').join('');
  });
}

/** Each label on the line below its field, or behind it. */
const labelBehind: Change = (report, draw) => {
  const isBelow = draw(2) === 0;
  for (const number of someCriteria(draw)) {
    takeLabels(report, number)?.forEach((label, at) => {
      const key = keysOf(number)[at] ?? '';
      if (isBelow) report.insertAfter(report.paragraph(key), paragraph(text(label)));
      else report.insertAfter(report.control(key), text(` ${label}`));
    });
  }
};

const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`;
export const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
const empty = '<w:p/>';

/** Tables around labels and empty paragraphs, one for each field. */
const tables: readonly ((labels: readonly string[]) => string)[] = [
  (labels) => labels.map((label) => row(label, empty)).join(''),
  (labels) => labels.map((label) => row(empty, label)).join(''),
  (labels) => row(...labels) + row(...labels.map(() => empty)),
  (labels) => row(...labels.map(() => empty)) + row(...labels),
  (labels) => row(labels.join(''), labels.map(() => empty).join('')),
];

/** A criterion's fields in a table: labels before, behind, above or below them, or all in one cell. */
const fieldsInTable: Change = (report, draw) => {
  const form = tables[draw(tables.length)];
  for (const number of someCriteria(draw)) {
    const labels = takeLabels(report, number);
    if (!labels || !form) continue;
    const old = keysOf(number).map((key) => report.paragraph(key));
    const [first] = old;
    if (!first) continue;
    const rows = form(labels.map((label) => paragraph(text(label))));
    report.insertBefore(first, `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`);
    const table = first.previousSibling as Element;
    const places = [...table.getElementsByTagName('w:p')].filter(({ firstChild }) => firstChild === null);
    keysOf(number).forEach((key, at) => places[at]?.appendChild(report.control(key)));
    old.forEach((own) => own.parentNode?.removeChild(own));
  }
};

/** A second field for the score of another assessment, its label beginning like the proper one. */
const bracketedScore: Change = (report, draw) => {
  const { bracketed } = words[report.language];
  const isBefore = draw(2) === 0;
  for (const number of someCriteria(draw)) {
    const key = `criterion.${number}.score`;
    if (!isThere(report, key)) continue;
    const line = paragraph(text(`${bracketed} `) + control(report, text('3')));
    if (isBefore) report.insertBefore(report.paragraph(key), line);
    else report.insertAfter(report.paragraph(key), line);
  }
};

export const labelChanges = { labelBehind, fieldsInTable, bracketedScore } as const satisfies Record<
  string,
  Change
>;
