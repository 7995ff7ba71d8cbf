import type { IsoDate } from '../assessment/dates/calendar';
import type { CsvCell } from '../assessment/csv';
import type { PaneLanguage } from '../words/paneLanguage';
import { sectionCount } from './collectEntry';
import type { CollectedReport, CollectedFile } from './entry';
import { headsIn } from './heads';
import type { CollectionTexts } from './texts/collectionTexts';

/** A day, which a spreadsheet holds as a date of its own. */
export interface DayCell {
  readonly day: IsoDate;
}
export type TableCell = CsvCell | DayCell;

export interface Column<Row> {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  readonly cell: (row: Row) => TableCell;
}

const dayCell = (day: IsoDate | null | undefined): TableCell => (day ? { day } : null);
const textCell = (text: string | null | undefined): TableCell => (text ? text : null);

const problemCell = ({ problems }: CollectedFile, { problem }: CollectionTexts): TableCell =>
  textCell(problems.map(problem).join('\n'));

type ReportCell = (report: CollectedReport) => TableCell;
const ofReport =
  (cell: ReportCell) =>
  ({ report }: CollectedFile): TableCell =>
    report && cell(report);

/** "4. Name (2)" for each need, one a line, in the report's own words. */
const needLines = ({ needs }: CollectedReport): string =>
  needs
    .map(({ criterion, score }) => (score.trim() === '' ? criterion : `${criterion} (${score.trim()})`))
    .join('\n');

/** The columns of the table, which has a row for each file. */
export function reportColumns(texts: CollectionTexts, language: PaneLanguage): Column<CollectedFile>[] {
  const { columns, languages } = texts;
  const heads = headsIn(language);
  const column = (head: string, width: number, cell: ReportCell): Column<CollectedFile> => ({
    ...{ head, width, cell: ofReport(cell) },
  });
  return [
    { head: columns.file, width: 40, cell: ({ file }) => file },
    { head: columns.problems, width: 40, cell: (entry) => problemCell(entry, texts) },
    column(columns.unit, 40, ({ unit }) => textCell(unit)),
    column(columns.reported, 12, ({ reported }) => dayCell(reported)),
    column(columns.from, 12, ({ assessed }) => dayCell(assessed?.first)),
    column(columns.to, 12, ({ assessed }) => dayCell(assessed?.last)),
    column(columns.assessors, 30, ({ assessors }) => textCell(assessors.join('\n'))),
    column(columns.language, 10, (report) => textCell(report.language && languages[report.language])),
    column(columns.templateDate, 12, ({ templateDate }) => dayCell(templateDate)),
    ...heads.criteria.map((head, at) => column(head, 10, ({ scores }) => scores[at] ?? null)),
    ...heads.sections.map((name, at) =>
      column(columns.section(name), 12, ({ sections }) =>
        sections.length === sectionCount ? (sections[at]?.average ?? null) : null,
      ),
    ),
    column(columns.total, 10, ({ total }) => total),
    column(columns.level, 20, ({ level }) => textCell(level?.name)),
    column(columns.due, 12, ({ due }) => dayCell(due)),
    column(columns.needs, 50, (report) => textCell(needLines(report))),
    ...(['error', 'warning', 'note'] as const).map((severity) =>
      column(columns.findings[severity], 10, ({ findings }) => findings[severity]),
    ),
  ];
}

/** One key development need of one report. */
export interface NeedRow {
  readonly entry: CollectedFile;
  readonly report: CollectedReport;
  readonly need: CollectedReport['needs'][number];
}

export const needRows = (entries: readonly CollectedFile[]): NeedRow[] =>
  entries.flatMap((entry) => {
    const { report } = entry;
    return report ? report.needs.map((need) => ({ entry, report, need })) : [];
  });

/** The columns of the table that has a row for each key development need. */
export function needColumns(texts: CollectionTexts): Column<NeedRow>[] {
  const { columns, needColumns: heads } = texts;
  return [
    { head: columns.unit, width: 40, cell: ({ report }) => textCell(report.unit) },
    { head: columns.to, width: 12, cell: ({ report }) => dayCell(report.assessed?.last) },
    { head: heads.number, width: 10, cell: ({ need }) => need.number },
    { head: heads.criterion, width: 40, cell: ({ need }) => textCell(need.criterion) },
    { head: heads.score, width: 10, cell: ({ need }) => textCell(need.score) },
    { head: heads.recommendations, width: 60, cell: ({ need }) => textCell(need.recommendations) },
    { head: columns.file, width: 40, cell: ({ entry }) => entry.file },
    { head: columns.problems, width: 40, cell: ({ entry }) => problemCell(entry, texts) },
  ];
}

/** The rows below the heads. */
export const cellsOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): TableCell[][] =>
  rows.map((row) => columns.map(({ cell }) => cell(row)));
