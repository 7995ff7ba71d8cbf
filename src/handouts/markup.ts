import { escapeAttribute, escapeText } from '../assessment/markup';
import { cleanText } from '../characters/cleaning';
import { headCell, markedCell } from './styles';
import type { FieldWords, TableWords } from './words/handoutWords';

/** Widths on paper are in twentieths of a point. */
export type Twips = number;

const styled = (style: string): string => `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;

export const textRun = (text: string, format = ''): string =>
  `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${escapeText(cleanText(text).text)}</w:t></w:r>`;

export const paragraph = (content: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : styled(style)}${content}</w:p>`;

/** What a control is. Texts are rich: LibreOffice puts the line ends of a plain one before its words. */
export type WrittenType =
  | { readonly kind: 'text' | 'line' }
  | { readonly kind: 'date'; readonly locale: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

function typeElement(type: WrittenType): string {
  switch (type.kind) {
    case 'text':
      return '';
    case 'line':
      return '<w:text/>';
    case 'date':
      return `<w:date><w:dateFormat w:val="d.M.yyyy"/><w:lid w:val="${type.locale}"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>`;
    case 'list': {
      const items = type.items.map((item) => {
        const text = escapeAttribute(item);
        return `<w:listItem w:displayText="${text}" w:value="${text}"/>`;
      });
      return `<w:dropDownList>${items.join('')}</w:dropDownList>`;
    }
  }
}

const unticked = [
  '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>',
  '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>',
].join('');

const boxPrompt = '☐';

/** The longest title that Word gives a control, in UTF-16 units. */
const longestTitle = 64;
const titleOf = (given: string): string => {
  const name = cleanText(given).text;
  return name.length <= longestTitle
    ? name
    : `${name.slice(0, longestTitle - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
};

/**
 * Writes a document's controls: each with an id and a prompt of its own, empty unless a text is given. A prompt is kept
 * under the control's tag: LibreOffice 7.4 leaves out tags, and gives a control without a prompt that of the one
 * before.
 */
export class ControlWriter {
  private readonly prompts = new Map<string, string>();
  private last = 0;

  control(tag: string, { name, prompt }: FieldWords, type: WrittenType, text = ''): string {
    const properties = `${this.names(tag, name, prompt)}${text === '' ? '<w:showingPlcHdr/>' : ''}${typeElement(type)}`;
    return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${text === '' ? promptRun(prompt) : textRun(text)}</w:sdtContent></w:sdt>`;
  }

  /** A check box that is not ticked. */
  box(tag: string, name: string): string {
    const properties = `${this.names(tag, name, boxPrompt)}${unticked}`;
    const empty = textRun(
      boxPrompt,
      '<w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic"/>',
    );
    return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${empty}</w:sdtContent></w:sdt>`;
  }

  private names(tag: string, name: string, prompt: string): string {
    this.prompts.set(tag, prompt);
    return [
      `<w:alias w:val="${escapeAttribute(titleOf(name))}"/><w:tag w:val="${tag}"/><w:id w:val="${++this.last}"/>`,
      `<w:placeholder><w:docPart w:val="${tag}"/></w:placeholder>`,
    ].join('');
  }

  /** The prompts as Word keeps them, to be shown again in a control that was emptied. */
  glossary(): string {
    const entries = [...this.prompts].map(([name, prompt], at) => {
      const guid = `{00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}}`;
      return [
        `<w:docPart><w:docPartPr><w:name w:val="${name}"/>`,
        '<w:category><w:name w:val="General"/><w:gallery w:val="placeholder"/></w:category>',
        '<w:types><w:type w:val="bbPlcHdr"/></w:types><w:behaviors><w:behavior w:val="content"/></w:behaviors>',
        `<w:guid w:val="${guid}"/></w:docPartPr><w:docPartBody>${paragraph(promptRun(prompt))}</w:docPartBody></w:docPart>`,
      ].join('');
    });
    return `<w:docParts>${entries.join('')}</w:docParts>`;
  }
}

const promptRun = (prompt: string): string => textRun(prompt, '<w:rStyle w:val="PlaceholderText"/>');

export interface HandoutColumn {
  readonly head: string;
  readonly width: Twips;
}

interface TableOptions {
  readonly words: TableWords;
  readonly columns: readonly HandoutColumn[];
  /** The first column names what the row is about. */
  readonly hasRowHeads: boolean;
  /** The column whose cells stand out, by bold letters and by their fill. */
  readonly marked?: number;
}

/** A table whose first row is repeated on each page and told as its head. Each cell holds one paragraph. */
export function table(
  { words, columns, hasRowHeads, marked = -1 }: TableOptions,
  rows: readonly (readonly string[])[],
): string {
  const cell = (content: string, at: number, style: string, format = ''): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${columns[at]?.width ?? 0}" w:type="dxa"/>${format}</w:tcPr>${paragraph(content, style)}</w:tc>`;
  const look = `w:firstRow="1" w:lastRow="0" w:firstColumn="${hasRowHeads ? 1 : 0}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"`;
  const heads = columns.map(({ head }, at) => cell(textRun(head), at, 'TableHead', headCell)).join('');
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="HandoutTable"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    `<w:tblLook w:val="${hasRowHeads ? '06A0' : '0620'}" ${look}/>`,
    `<w:tblCaption w:val="${escapeAttribute(words.caption)}"/><w:tblDescription w:val="${escapeAttribute(words.description)}"/></w:tblPr>`,
    `<w:tblGrid>${columns.map((column) => `<w:gridCol w:w="${column.width}"/>`).join('')}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heads}</w:tr>`,
    ...rows.map((cells) => {
      const styleAt = (at: number): string =>
        (hasRowHeads && at === 0) || at === marked ? 'TableRowHead' : 'TableText';
      const written = cells.map((content, at) =>
        cell(content, at, styleAt(at), at === marked ? markedCell : ''),
      );
      return `<w:tr>${hasRowHeads ? '' : '<w:trPr><w:cantSplit/></w:trPr>'}${written.join('')}</w:tr>`;
    }),
    '</w:tbl>',
  ].join('');
}
