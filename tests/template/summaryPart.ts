import type { Desk } from './layouts';
import { aroundLine, cell, labelRuns, row, table } from './layouts';
import type { ParagraphForm } from './documentMarkup';
import type { Language, Line } from './templateScript';

type RowLine = Extract<Line, { kind: 'row' }>;
type TotalLine = Extract<Line, { kind: 'total' }>;

const headers: Record<Language, readonly string[]> = {
  fi: ['Nro', 'Kriteeri', 'Pisteet'],
  sv: ['Nr', 'Kriterium', 'Poäng'],
};

/** Writes the summary as lines or as a table. */
export class SummaryPart {
  private list = 0;

  constructor(
    private readonly desk: Desk,
    private readonly language: Language,
  ) {}

  private get markup(): Desk['markup'] {
    return this.desk.markup;
  }

  private get form(): string {
    const { summary } = this.markup.structure;
    if (summary !== 'asInSample') return summary;
    return this.language === 'fi' ? 'lines' : 'table';
  }

  write(lines: Line[]): string {
    if (!this.isTable()) return lines.map((line) => this.line(line)).join('');
    const columns = this.form === 'numberCells' ? 3 : 2;
    const header = row(...headers[this.language].map((text) => cell(this.markup.line(text))));
    const rows = lines.map((line) => this.row(line, columns)).join('');
    return table((columns === 3 ? header : '') + rows, columns);
  }

  private isTable(): boolean {
    return ['table', 'numberCells', 'bareTable'].includes(this.form);
  }

  private sectionTitle(text: string): string {
    const shown =
      this.markup.structure.sectionTitles === 'capitals'
        ? text
        : text.charAt(0) + text.slice(1).toLowerCase();
    return this.markup.line(shown);
  }

  private line(line: Line): string {
    const { markup, desk } = this;
    if (line.kind === 'section')
      return markup.structure.sectionTitles === 'notInSummary' ? '' : this.sectionTitle(line.text);
    if (line.kind === 'total')
      return markup.paragraph(markup.print(`${line.text}\t`) + this.control(line, 'inline'));
    if (line.kind !== 'row') return '';
    const [number, form] = this.number(line.number);
    const names = this.form === 'breaks' ? [line.name.join('\n')] : line.name;
    const before = names
      .slice(0, -1)
      .map((name, at) =>
        at === 0 ? markup.paragraph(markup.print(number + name), form) : markup.line(name),
      );
    const last = markup.print((names.length === 1 ? number : '') + (names.at(-1) ?? '') + '\t');
    const label = this.form === 'bareLines' ? '' : labelRuns(line.label, desk) + markup.print(' ');
    const end = markup.paragraph(
      last + aroundLine(desk, label + this.control(line, 'inline')),
      names.length === 1 ? form : {},
    );
    return before.join('') + end;
  }

  private row(line: Line, columns: number): string {
    const { markup, desk } = this;
    if (line.kind === 'section') {
      return markup.structure.sectionTitles === 'notInSummary'
        ? ''
        : row(cell(this.sectionTitle(line.text), columns));
    }
    if (line.kind === 'total')
      return row(cell(markup.line(line.text), columns - 1), this.controlCell(line, ''));
    if (line.kind !== 'row') return '';
    const [number, form] = this.number(line.number);
    const label = this.form === 'table' ? labelRuns(line.label, desk) + markup.print('   ') : '';
    const control = (): string => this.controlCell(line, label);
    if (columns === 3) {
      const name = cell(markup.line(line.name.join(' ').replace(/\s+/g, ' ')));
      return aroundLine(
        desk,
        row(cell(markup.paragraph(markup.print(number.trim()), form)), name, control()),
      );
    }
    const names = line.name.map((name, at) =>
      at === 0 ? markup.paragraph(markup.print(number + name), form) : markup.line(name),
    );
    return aroundLine(desk, row(cell(names.join('')), control()));
  }

  private controlCell(line: RowLine | TotalLine, label: string): string {
    const { layout } = this.markup.structure;
    if (layout === 'aroundCell' && !label) return this.control(line, 'cell');
    if (layout === 'blockInCell' && !label) return cell(this.control(line, 'block'));
    return cell(this.markup.paragraph(label + this.control(line, 'inline')));
  }

  private control(line: RowLine | TotalLine, place: 'inline' | 'block' | 'cell'): string {
    return this.desk.controls.field(line.key, line.title, place);
  }

  private number(number: number): [string, ParagraphForm] {
    switch (this.markup.structure.summaryNumbers) {
      case 'automatic':
        this.list ||= this.markup.numberings.add('summary');
        return ['', { list: [this.list, 0] }];
      case 'bracket':
        return [`${number}) `, {}];
      case 'missing':
        return ['', {}];
      default:
        return [`${number}. `, {}];
    }
  }
}
