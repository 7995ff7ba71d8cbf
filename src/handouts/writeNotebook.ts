import type { JobColumn } from '../assessment/figures/jobs';
import { jobColumns } from '../assessment/figures/jobs';
import type { AskedFigure, FigureAsks } from '../assessment/notebook/figureAsks';
import { figureAsks } from '../assessment/notebook/figureAsks';
import { hasComponents } from '../assessment/figures/components';
import { gridKinds } from '../assessment/sources/sourceReading';
import type { ReportLanguage } from '../words/reportLanguage';
import { handoutFile, innerWidth } from './handoutFile';
import type { HandoutColumn, WrittenType } from './markup';
import { ControlWriter, paragraph, table, textRun } from './markup';
import type { NotebookTag, VisitFact } from './notebookTags';
import { notebookTag, visitFacts, visitTag } from './notebookTags';
import type { TableWords } from './words/handoutWords';
import type { NotebookWords } from './words/notebookWords';
import { notebookWordsOf } from './words/words';

/** A criterion as the open document words it. */
export interface NotebookCriterion {
  readonly number: number;
  readonly name: string;
  readonly definition: string;
  readonly components: readonly string[];
}

/** What figures are called, in the language of the notebook. */
export interface FigureLabels {
  readonly figure: (number: FigureAsks['number'], name: string) => string;
  readonly job: Readonly<Record<JobColumn, string>>;
}

export interface NotebookSource extends Readonly<Record<VisitFact, string>> {
  readonly language: ReportLanguage;
  readonly criteria: readonly NotebookCriterion[];
  readonly labels: FigureLabels;
  /** By the criteria adapted for people with partial work ability: what is counted is not known of them. */
  readonly isAdapted: boolean;
}

const rowsPerTable = 5;
const jobRows = 10;
const nameShare = 0.32;
/** "Asiakastietojärjestelmä" in one line, in letters wider than Word's, too. */
const sourceShare = 0.37;

/** Writes one notebook: the parts of a criterion, one behind the other. */
class NotebookWriter {
  readonly controls = new ControlWriter();
  private readonly words: NotebookWords;
  private readonly width = innerWidth.upright;

  constructor(private readonly source: NotebookSource) {
    this.words = notebookWordsOf(source.language);
  }

  body(): string {
    const { words, source } = this;
    return [
      paragraph(textRun(words.title), 'Heading1'),
      ...visitFacts.map((fact) => {
        const field = words.visit[fact];
        const control = this.controls.control(visitTag(fact), field, { kind: 'text' }, source[fact]);
        return paragraph(`${textRun(`${field.name}: `)}${control}`);
      }),
      ...words.introduction.map((line) => paragraph(textRun(line))),
      ...source.criteria.map((criterion) => this.criterion(criterion)),
    ].join('');
  }

  private criterion(criterion: NotebookCriterion): string {
    const { number, name, definition } = criterion;
    const asks = this.source.isAdapted ? null : figureAsks(number);
    return [
      paragraph(textRun(`${number}. ${name}`), 'Heading2'),
      ...definition.split('\n').map((line) => (line === '' ? '' : paragraph(textRun(line)))),
      this.componentList(criterion),
      asks ? this.figures(asks) : '',
      paragraph(textRun(this.words.notes), 'Heading3'),
      this.notes(number),
    ].join('');
  }

  /** Boxes to tick where the components are counted, else a list to read. */
  private componentList({ number, components }: NotebookCriterion): string {
    if (components.length === 0) return '';
    const isTicked = hasComponents(number) && !this.source.isAdapted;
    const items = components.map((component, place) => {
      const text = component.replaceAll('\n', ' ');
      const box = this.controls.box(notebookTag({ number, kind: 'tick', place }), text);
      return paragraph(isTicked ? `${box}${textRun(` ${text}`)}` : textRun(`• ${text}`));
    });
    return (isTicked ? paragraph(textRun(this.words.components), 'Heading3') : '') + items.join('');
  }

  private figures(asks: FigureAsks): string {
    const { number, fields, columns, hasJobs } = asks;
    const { words } = this;
    const isEmpty = fields.length + columns.length === 0 && !hasJobs;
    const parts = [
      isEmpty ? '' : paragraph(textRun(hasJobs ? words.jobs : words.figures), 'Heading3'),
      // Tables of rows end with a hint: two tables without a paragraph between are one in Word.
      columns.length > 0 ? this.rows(asks) : '',
      hasJobs ? this.jobs(number) : '',
      fields.length > 0 ? this.fields(asks) : '',
    ];
    return parts.join('');
  }

  private fields({ number, fields }: FigureAsks): string {
    const { words } = this;
    const cells = fields.map((asked) => {
      const label = this.source.labels.figure(number, asked.name);
      return [textRun(label), this.control({ number, kind: 'field', name: asked.name }, label, asked)];
    });
    const columns = this.twoColumns(words.heads.figure, words.heads.value, 0.6);
    return table({ words: words.tables.figures(number), columns, hasRowHeads: true }, cells);
  }

  private rows({ number, columns }: FigureAsks): string {
    const labels = columns.map(({ name }) => this.source.labels.figure(number, name));
    const row = (): string[] =>
      columns.map((asked, at) =>
        this.control({ number, kind: 'cell', name: asked.name }, labels[at] ?? '', asked),
      );
    const rows = Array.from({ length: rowsPerTable }, row);
    return this.rowTable(this.words.tables.rows(number), labels, rows);
  }

  private jobs(number: number): string {
    const { job } = this.source.labels;
    const labels = jobColumns.map((column) => job[column]);
    const row = (): string[] =>
      jobColumns.map((column) => {
        const input = column === 'permanent' || column === 'current' ? 'answer' : 'text';
        return this.control({ number, kind: 'job', column }, job[column], { name: column, input });
      });
    return this.rowTable(this.words.tables.jobs(number), labels, Array.from({ length: jobRows }, row));
  }

  private rowTable(
    words: TableWords,
    labels: readonly string[],
    rows: readonly (readonly string[])[],
  ): string {
    const first = Math.round(this.width * nameShare);
    const other = Math.floor((this.width - first) / Math.max(1, labels.length - 1));
    const columns = labels.map((head, at): HandoutColumn => ({ head, width: at === 0 ? first : other }));
    return (
      table({ words, columns, hasRowHeads: false }, rows) + paragraph(textRun(this.words.addRow), 'Hint')
    );
  }

  private notes(number: number): string {
    const { words } = this;
    const cells = gridKinds.map((source) => {
      const name = words.sources[source];
      const own = this.controls.control(
        notebookTag({ number, kind: 'note', source }),
        { name: `${words.note.name}: ${name}`, prompt: words.note.prompt },
        { kind: 'text' },
      );
      return [textRun(name), own];
    });
    const columns = this.twoColumns(words.heads.source, words.heads.note, sourceShare);
    return table({ words: words.tables.notes(number), columns, hasRowHeads: true }, cells);
  }

  private twoColumns(left: string, right: string, share: number): HandoutColumn[] {
    const width = Math.round(this.width * share);
    return [
      { head: left, width },
      { head: right, width: this.width - width },
    ];
  }

  private control(tag: NotebookTag, name: string, { input }: AskedFigure): string {
    const { answers, answerPrompt, figurePrompt } = this.words;
    const isAnswer = input === 'answer';
    const prompt = isAnswer ? answerPrompt : input === 'text' ? '…' : figurePrompt;
    const type: WrittenType = isAnswer
      ? { kind: 'list', items: [answers.yes, answers.no] }
      : { kind: 'text' };
    return this.controls.control(notebookTag(tag), { name, prompt }, type);
  }
}

/**
 * An empty notebook for the visit as a .docx file: each criterion as the open document words it, what its form asks
 * for, and space for notes by kind of source.
 */
export function writeNotebook(source: NotebookSource): Uint8Array {
  const words = notebookWordsOf(source.language);
  const writer = new NotebookWriter(source);
  const body = writer.body();
  const { language } = source;
  const { title, page: pageWord } = words;
  return handoutFile({
    ...{ kind: 'notebook', language, title, pageWord, page: 'upright' },
    ...{ body, controls: writer.controls },
  });
}
