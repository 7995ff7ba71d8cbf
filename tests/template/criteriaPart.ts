import type { Desk, FieldLine } from './layouts';
import { cell, fields, isTabular, labelRuns, row, table } from './layouts';
import type { ParagraphForm } from './documentMarkup';
import { bulletList } from './numbering';
import type { Line } from './templateScript';

type CriterionLine = Extract<Line, { kind: 'criterion' }>;
const typedNumbers: Record<string, (n: number) => string> = {
  dot: (n) => `${n}. `,
  bracket: (n) => `${n}) `,
  space: (n) => `${n} `,
  noBreakSpace: (n) => `${n}.\u00a0`,
  tab: (n) => `${n}.\t`,
  unspaced: (n) => `${n}.`,
};

const complexField = (n: number): string =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ Kriteeri \\* ARABIC </w:instrText></w:r>' +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${n}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** Writes the criteria one by one: heading, definition, components, fields. */
export class CriteriaPart {
  private list = 0;

  constructor(private readonly desk: Desk) {}

  private get markup(): Desk['markup'] {
    return this.desk.markup;
  }

  sectionTitle(text: string, index: number): string {
    const { numbers, sectionTitles } = this.markup.structure;
    if (numbers === 'multilevel') this.list ||= this.markup.numberings.add('multilevel');
    if (numbers === 'restarting') this.list = 0;
    const capital = text.charAt(0) + text.slice(1).toLowerCase();
    const shown =
      sectionTitles === 'sentence'
        ? capital
        : sectionTitles === 'roman'
          ? `${'I'.repeat(index + 1)} ${capital}`
          : text;
    const list = numbers === 'multilevel' ? { list: [this.list, 0] as const } : {};
    return this.markup.line(shown, { style: 'Heading2', ...list });
  }

  criterion(lines: Line[]): string {
    const [head, ...rest] = lines;
    if (head?.kind !== 'criterion') return this.body(lines, '');
    const { layout, wrapping } = this.markup.structure;
    const heading = this.heading(head);
    const inTable = layout === 'criterionTable' && !heading.startsWith('<w:tbl>');
    const content = inTable ? this.body(rest, heading) : heading + this.body(rest, '');
    return wrapping === 'criterion' || wrapping === 'everything' ? this.desk.controls.wrap(content) : content;
  }

  /** One table for all criteria: labels on top once, a row per criterion, sections in rows of their own. */
  matrix(lines: Line[]): string {
    const rows: string[] = [];
    let own: Line[] = [];
    let section = 0;
    const close = (): void => {
      if (own.length > 0) rows.push(this.matrixRow(own));
      own = [];
    };
    for (const line of lines) {
      if (line.kind === 'criterion' || line.kind === 'section') close();
      if (line.kind === 'section') rows.push(row(cell(this.sectionTitle(line.text, section++), 5)));
      else if (line.kind !== 'zone') own.push(line);
    }
    close();
    const labels = lines.flatMap((line) => (line.kind === 'field' ? [line] : [])).slice(0, 4);
    const header = labels.map((label) => cell(this.markup.paragraph(labelRuns(label.label, this.desk))));
    const [zone] = lines;
    const title =
      zone?.kind === 'zone' && this.markup.structure.zoneTitles !== 'missing'
        ? this.markup.line(zone.text)
        : '';
    return title + table(row(cell(this.markup.paragraph('')), ...header) + rows.join(''), 5);
  }

  private matrixRow(lines: Line[]): string {
    const [head] = lines;
    const name = head?.kind === 'criterion' ? this.heading(head) : '';
    const isTable = name.startsWith('<w:tbl>');
    const texts = this.texts(lines.filter((line) => line.kind !== 'field'));
    const controls = lines.flatMap((line) => {
      if (line.kind !== 'field') return [];
      return line.keys.map((key) =>
        cell(this.markup.paragraph(this.desk.controls.field(key, line.title, 'inline'))),
      );
    });
    return row(cell(name + texts + (isTable ? this.markup.paragraph('') : '')), ...controls);
  }

  private body(lines: Line[], headingForTable: string): string {
    const own = lines.filter((line): line is FieldLine => line.kind === 'field');
    const texts = this.texts(lines.filter((line) => line.kind !== 'field'));
    if (headingForTable && isTabular(this.desk) && own.length > 0) {
      return fields(own, this.desk, row(cell(headingForTable + texts, 2))) + this.markup.paragraph('');
    }
    return headingForTable + texts + fields(own, this.desk) + this.markup.paragraph('');
  }

  private texts(lines: Line[]): string {
    const list = lines.some((line) => line.kind === 'component') ? this.componentList() : 0;
    let at = 0;
    return lines
      .map((line) => {
        if (line.kind === 'component') return this.component(line.text, ++at, list);
        return line.kind === 'text' ? this.markup.line(line.text) : '';
      })
      .join('');
  }

  private componentList(): number {
    return this.markup.structure.bullets === 'automaticNumbers'
      ? this.markup.numberings.add('components', 1)
      : bulletList;
  }

  private component(text: string, at: number, list: number): string {
    switch (this.markup.structure.bullets) {
      case 'typedBrackets':
        return this.markup.line(`${at}) ${text}`);
      case 'typedNumbers':
        return this.markup.line(`${at}. ${text}`);
      case 'automaticNumbers':
        return this.markup.line(text, { style: 'ListParagraph', list: [list, 0] });
      default:
        return this.markup.bulleted(text);
    }
  }

  private heading(line: CriterionLine): string {
    const { markup } = this;
    const form = this.numberForm(line.number);
    const number = this.typedNumber(line.number);
    const name = `${line.name}${markup.structure.head === 'nameAlone' ? '' : ':'}`;
    switch (markup.structure.head) {
      case 'nameAlone':
      case 'nameAndColon':
        return markup.paragraph(number + markup.print(name), form) + markup.line(line.definition);
      case 'break':
        return markup.paragraph(number + markup.print(`${name}\n${line.definition}`), form);
      case 'cells': {
        const text =
          markup.structure.numbers === 'missing'
            ? [name, line.definition]
            : ['', `${name} ${line.definition}`];
        const first = markup.paragraph(number + markup.print(text[0] ?? ''), form);
        return table(row(cell(first), cell(markup.line(text[1] ?? ''))), 2);
      }
      default:
        return markup.paragraph(number + markup.print(`${name} ${line.definition}`), form);
    }
  }

  private typedNumber(number: number): string {
    const { numbers } = this.markup.structure;
    if (numbers === 'field') return complexField(number) + this.markup.print('. ');
    if (numbers === 'ownRun') return this.markup.print(`${number}`, true) + this.markup.print('.\t');
    return this.markup.print(typedNumbers[numbers]?.(number) ?? '');
  }

  private numberForm(number: number): ParagraphForm {
    switch (this.markup.structure.numbers) {
      case 'automatic':
        this.list ||= this.markup.numberings.add('decimals');
        return { style: 'Heading3', list: [this.list, 0] };
      case 'restarting':
        this.list ||= this.markup.numberings.add('decimals', number);
        return { style: 'Heading3', list: [this.list, 0] };
      case 'multilevel':
        return { style: 'Heading3', list: [this.list, 1] };
      case 'byStyle':
        return { style: 'NumberedCriterion' };
      default:
        return { style: 'Heading3' };
    }
  }
}
