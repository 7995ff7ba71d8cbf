import type { Controls } from './controls';
import type { DocumentMarkup } from './documentMarkup';
import { bulletList } from './numbering';
import type { Line } from './templateScript';

export type FieldLine = Extract<Line, { kind: 'field' }>;
export interface Desk {
  markup: DocumentMarkup;
  controls: Controls;
}

export const cell = (content: string, span = 1): string =>
  `<w:tc><w:tcPr>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}</w:tcPr>${content}</w:tc>`;
export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const table = (rows: string, columns: number): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>${rows}</w:tbl>`;

const inTables = ['cell', 'blockInCell', 'aroundCell', 'criterionTable'];

export const isTabular = ({ markup }: Desk): boolean => inTables.includes(markup.structure.layout);

const wrapsLines = ({ markup }: Desk): boolean => ['line', 'everything'].includes(markup.structure.wrapping);
const repeats = ({ markup }: Desk): boolean => markup.structure.wrapping === 'repeating';

export const aroundLine = (desk: Desk, content: string): string =>
  wrapsLines(desk) ? desk.controls.wrap(content) : content;

/** Paragraphs or rows in a repeating section, one item each. */
export function repeated(desk: Desk, items: string[]): string {
  if (!repeats(desk) || items.length === 0) return items.join('');
  const each = items.map((item) => desk.controls.wrap(item, '<w15:repeatingSectionItem/>')).join('');
  return desk.controls.wrap(each, '<w15:repeatingSection/>');
}

const label = (text: string, { markup }: Desk): string => {
  switch (markup.structure.labels) {
    case 'noColon':
      return text.replace(/:$/, '');
    case 'spacedColon':
      return text.replace(/:$/, ' :');
    case 'short':
      return text.replace(/ \([^)]*\)/g, '');
    default:
      return text;
  }
};

/** A label's runs; in bold the colon is left plain, in a run of its own. */
export function labelRuns(text: string, desk: Desk): string {
  const shown = label(text, desk);
  if (desk.markup.structure.labels !== 'bold') return desk.markup.print(shown);
  return (
    desk.markup.print(shown.replace(/:$/, ''), true) + (shown.endsWith(':') ? desk.markup.print(':') : '')
  );
}

const bulletedLabel = (field: FieldLine, desk: Desk): string => {
  const typed: Record<string, string> = { dot: '· ', bullet: '•\t', dash: '- ' };
  const mark = field.bulleted ? (typed[desk.markup.structure.bullets] ?? '') : '';
  return (mark ? desk.markup.print(mark) : '') + labelRuns(field.label, desk);
};

const form = (field: FieldLine): { list?: readonly [number, number] } =>
  field.bulleted ? { list: [bulletList, 0] } : {};

const standsAlone = (field: FieldLine): boolean =>
  field.keys.length > 1 || /recipients|assessors|assessmentDates|participants/.test(field.keys[0] ?? '');

/** Fields that follow each other, as paragraphs or as a table; `rowsBefore` go on top of the table. */
export function fields(all: FieldLine[], desk: Desk, rowsBefore = ''): string {
  if (desk.markup.structure.layout === 'cellBelow') return columns(all, desk);
  if (!isTabular(desk)) return all.map((field) => paragraphs(field, desk)).join('');
  return table(rowsBefore + all.map((field) => rows(field, desk)).join(''), 2);
}

function paragraphs(field: FieldLine, desk: Desk): string {
  const { markup, controls } = desk;
  const { layout } = markup.structure;
  const control = (key: string): string => controls.field(key, field.title, 'inline');
  const below = layout === 'blockBelow' ? 'block' : 'inline';
  const [first = '', ...rest] = field.keys;
  const alone = standsAlone(field) && (layout === 'inline' || repeats(desk));
  if (layout === 'above' || layout === 'blockBelow' || alone) {
    const lead = markup.paragraph(bulletedLabel(field, desk), form(field));
    const items = field.keys.map((key) => {
      const own = controls.field(key, field.title, below);
      return below === 'block' ? own : markup.paragraph(own);
    });
    return aroundLine(desk, lead + repeated(desk, items));
  }
  const gap = markup.print(layout === 'tab' ? '\t' : ' ');
  const lead = aroundLine(desk, bulletedLabel(field, desk) + gap + control(first));
  return (
    markup.paragraph(lead, form(field)) + rest.map((key) => markup.paragraph(gap + control(key))).join('')
  );
}

function rows(field: FieldLine, desk: Desk): string {
  const { markup, controls } = desk;
  const { layout } = markup.structure;
  const name = cell(markup.paragraph(bulletedLabel(field, desk), form(field)));
  if (layout === 'aroundCell') {
    return field.keys
      .map((key, at) => {
        const around = controls.field(key, field.title, 'cell');
        return aroundLine(desk, row(at === 0 ? name : cell(markup.paragraph('')), around));
      })
      .join('');
  }
  const items = field.keys.map((key) =>
    layout === 'blockInCell'
      ? controls.field(key, field.title, 'block')
      : markup.paragraph(controls.field(key, field.title, 'inline')),
  );
  return aroundLine(desk, row(name, cell(repeated(desk, items))));
}

/** Labels in the upper row, controls in the lower, four columns at the most. */
function columns(all: FieldLine[], desk: Desk): string {
  const { markup, controls } = desk;
  let tables = '';
  for (let from = 0; from < all.length; from += 4) {
    const part = all.slice(from, from + 4);
    const upper = part.map((field) => cell(markup.paragraph(bulletedLabel(field, desk))));
    const lower = part.map((field) =>
      cell(
        repeated(
          desk,
          field.keys.map((key) => markup.paragraph(controls.field(key, field.title, 'inline'))),
        ),
      ),
    );
    tables += aroundLine(desk, table(row(...upper) + row(...lower), part.length)) + markup.paragraph('');
  }
  return tables;
}
