import { numbers } from '../templateScript';
import type { ChangedReport } from './changedReport';
import type { Change, Draw } from './changes';
import { control, isThere, paragraph, pick, text, unwrap } from './changes';
import { words } from './changeWords';
import { row } from './labelChanges';
import { isWhole } from './largeChanges';
import { blockOf } from './movedParts';

type Element = ReturnType<ChangedReport['paragraph']>;

const escaped = (name: string): string => name.replace(/&/gu, '&amp;');
const told = (content: string): string => paragraph(text(content));
const table = (rows: string): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`;

/** All criteria with a field each, in lines or in a table, with the label of a score or without. */
const forms: Readonly<
  Record<string, (names: readonly string[], own: () => string, label: string) => string>
> = {
  lines: (names, own) => names.map((name) => paragraph(text(`${name}\t`) + own())).join(''),
  labelled: (names, own, label) =>
    names.map((name) => paragraph(text(`${name}\t${label} `) + own())).join(''),
  rows: (names, own) => table(names.map((name) => row(told(name), paragraph(own()))).join('')),
  labelledRows: (names, own, label) =>
    table(names.map((name) => row(told(name), paragraph(text(`${label} `) + own()))).join('')),
  labelCells: (names, own, label) =>
    table(names.map((name) => row(told(name), told(label), paragraph(own()))).join('')),
  underHead: (names, own, label) =>
    table(row(told(' '), told(label)) + names.map((name) => row(told(name), paragraph(own()))).join('')),
};

/** Before which element of the body it comes. */
function placeOf(report: ChangedReport, draw: Draw): Element | null {
  const front = report.keys.filter((key) => /^front\.(?:method|team|unit|strengths)$/u.test(key));
  const places: readonly (() => Element | null)[] = [
    () => (isWhole(report, 1) ? report.heading(1) : null),
    () => (front.length > 0 ? (blockOf(report, pick(front, draw)).nextSibling as Element) : null),
    () => (isThere(report, 'criterion.25.recommendations') ? behindCriteria(report) : null),
    () => report.body.lastChild as Element,
  ];
  return pick(places, draw)();
}

const behindCriteria = (report: ChangedReport): Element =>
  blockOf(report, 'criterion.25.recommendations').nextSibling as Element;

/** A list of scores, or of notes, that is not the summary; the summary's own title or rows may be gone. */
const otherList: Change = (report, draw) => {
  const { names, occasions, lists, previousTotal } = words[report.language];
  const label = report.language === 'fi' ? 'Pisteet:' : 'Poäng:';
  const form = forms[pick(Object.keys(forms), draw)];
  const place = placeOf(report, draw);
  const title = pick(['', occasions[0], lists.earlier, lists.notes], draw);
  const total = draw(3) === 0 ? paragraph(text(`${previousTotal} `) + control(report, text('75'))) : '';
  const loss = draw(4);
  if (!place || !form) return;
  const known = names.map((name, at) => escaped(draw(5) === 0 ? name : `${at + 1}. ${name}`));
  const own = (): string => control(report, text('3'));
  report.insertBefore(place, (title === '' ? '' : told(title)) + form(known, own, label) + total);
  if (loss === 0) loseTitle(report);
  if (loss === 1) loseRows(report);
};

/** The summary's title is typed over. */
function loseTitle(report: ChangedReport): void {
  for (const run of report.document.getElementsByTagName('w:t'))
    if (/^(Kooste arvioinnin pisteistä|Sammanfattning av bedömningspoängen)/u.test(run.textContent ?? ''))
      run.textContent = 'x';
}

/** The fields of the summary's rows are gone. */
function loseRows(report: ChangedReport): void {
  for (const number of numbers(25)) unwrap(report, `summary.${number}`, '4');
}

/** A table of evidence with criteria's names and several fields in each row. */
const evidenceTable: Change = (report, draw) => {
  const { names, items } = words[report.language];
  const count = pick([3, 25], draw);
  const place = placeOf(report, draw);
  const fields = items.slice(0, draw(3) + 1);
  if (!place) return;
  const head = row(told('Nro'), told(words[report.language].criterion), ...fields.map(told));
  const rows = names.slice(0, count).map((name, at) => {
    const own = fields.map(() => paragraph(control(report, text('12'))));
    return row(told(`${at + 1}`), told(escaped(name)), ...own);
  });
  report.insertBefore(place, table(head + rows.join('')));
};

/** Notes on criteria, with labels like those of their fields but no score. */
const labelledNotes: Change = (report, draw) => {
  const { names, sources, comments, criterion } = words[report.language];
  const place = placeOf(report, draw);
  const all = draw(2) === 0 ? numbers(25) : [draw(25) + 1];
  const isTable = draw(2) === 0;
  if (!place) return;
  const line = (label: string): string => paragraph(text(`${label} `) + control(report, text('x')));
  const notes = all.map((number) => {
    const name = `${criterion} ${number}: ${escaped(names[number - 1] ?? '')}`;
    const fields = line(sources) + line(comments);
    return isTable ? row(told(name), fields) : told(name) + fields;
  });
  report.insertBefore(place, isTable ? table(notes.join('')) : notes.join(''));
};

/** A plan of action: rows with a criterion, a recommendation, a measure, a date. */
const planTable: Change = (report, draw) => {
  const { plan, names } = words[report.language];
  const place = placeOf(report, draw);
  const isTyped = draw(2) === 0;
  if (!place) return;
  const held = (content: string): string => paragraph(control(report, text(content)));
  const rows = [4, 7, 12].map((number) => {
    const name = `${number}. ${escaped(names[number - 1] ?? '')}`;
    return row(isTyped ? told(name) : held(name), ...plan.slice(1).map(() => held('x')));
  });
  report.insertBefore(place, table(row(...plan.map(told)) + rows.join('')));
};

export const listChanges = { otherList, evidenceTable, labelledNotes, planTable } as const satisfies Record<
  string,
  Change
>;
