/** How close the lines of a handout stand: a dense one has its text on a single page. */
export type Density = 'roomy' | 'dense';

/** Sizes in points; spaces in twentieths of one, `line` in 240ths of a line. */
interface Measures {
  readonly text: number;
  readonly after: number;
  readonly line: number;
  /** Of headings, from the first level down. */
  readonly sizes: readonly [number, number, number, number];
  readonly before: readonly [number, number, number, number];
  readonly below: number;
  /** Above and below the text of a cell. */
  readonly cell: number;
}
const measures: Readonly<Record<Density, Measures>> = {
  roomy: {
    ...{ text: 11, after: 120, line: 264, below: 100, cell: 60 },
    ...{ sizes: [22, 15, 13, 11], before: [0, 320, 280, 160] },
  },
  dense: {
    ...{ text: 10, after: 40, line: 240, below: 50, cell: 25 },
    ...{ sizes: [18, 13, 11, 10], before: [0, 110, 100, 80] },
  },
};

/** The look of a handout: dark blue on white, contrasts of 7:1 and more, nothing told by colour alone. */
const blue = '1F3864';
const grey = '595959';
const line = '8496B0';

const filled = (colour: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${colour}"/>`;
/** How a cell that stands out is filled. */
export const markedCell = filled('D9E2F3');
/**
 * The cells of a head have their fill themselves: sorted away from the first row, white letters would stand on white.
 */
export const headCell = filled(blue);

const style = (type: string, id: string, name: string, content: string): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;

const font = (size: number, format = ''): string =>
  `<w:rPr>${format}<w:sz w:val="${2 * size}"/><w:szCs w:val="${2 * size}"/></w:rPr>`;

const heading = (level: 1 | 2 | 3 | 4, { sizes, before, below }: Measures): string =>
  style(
    'paragraph',
    `Heading${level}`,
    `heading ${level}`,
    [
      '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>',
      `<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="${before[level - 1] ?? 0}" w:after="${below}"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>`,
      font(sizes[level - 1] ?? 0, `<w:b/><w:bCs/><w:color w:val="${blue}"/>`),
    ].join(''),
  );

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const borders = sides
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${line}"/>`)
  .join('');

/** The head of a table is marked by the fill of its cells and by bold letters. */
const tableStyle = (cell: number): string =>
  style(
    'table',
    'HandoutTable',
    'Handout Table',
    [
      '<w:tblPr>',
      `<w:tblBorders>${borders}</w:tblBorders>`,
      `<w:tblCellMar><w:top w:w="${cell}" w:type="dxa"/><w:left w:w="110" w:type="dxa"/><w:bottom w:w="${cell}" w:type="dxa"/><w:right w:w="110" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
      `<w:tblStylePr w:type="firstCol"><w:tcPr>${filled('EAEFF7')}</w:tcPr></w:tblStylePr>`,
    ].join(''),
  );

const inTables = '<w:spacing w:before="0" w:after="0"/>';

/** What dense handouts alone have. */
const denseStyles = [
  style(
    'paragraph',
    'ListBullet',
    'List Bullet',
    '<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
  ),
  style(
    'paragraph',
    'Picture',
    'Picture',
    '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="100" w:after="0"/></w:pPr>',
  ),
];
/** The bullets that the style of a list names. */
export const bullets = [
  '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>',
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/>',
  '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="284" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>',
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
].join('');

/** The styles of a handout in a language of Finland, such as "fi-FI". */
export function handoutStyles(locale: string, density: Density): string {
  const look = measures[density];
  return [
    '<w:docDefaults><w:rPrDefault><w:rPr>',
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>',
    `<w:sz w:val="${2 * look.text}"/><w:szCs w:val="${2 * look.text}"/><w:lang w:val="${locale}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`,
    `<w:pPrDefault><w:pPr><w:spacing w:after="${look.after}" w:line="${look.line}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    ...([1, 2, 3, 4] as const).map((level) => heading(level, look)),
    style(
      'paragraph',
      'TableHead',
      'Table Head',
      `<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/>${inTables}</w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="FFFFFF"/></w:rPr>`,
    ),
    style(
      'paragraph',
      'TableRowHead',
      'Table Row Head',
      `<w:basedOn w:val="Normal"/><w:pPr>${inTables}</w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>`,
    ),
    style('paragraph', 'TableText', 'Table Text', `<w:basedOn w:val="Normal"/><w:pPr>${inTables}</w:pPr>`),
    style(
      'paragraph',
      'Hint',
      'Hint',
      `<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="60" w:after="${look.after}"/></w:pPr>${font(look.text - 1, `<w:color w:val="${grey}"/>`)}`,
    ),
    style(
      'paragraph',
      'Footer',
      'footer',
      `<w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="right"/></w:pPr>${font(9, `<w:color w:val="${grey}"/>`)}`,
    ),
    style('character', 'PlaceholderText', 'Placeholder Text', `<w:rPr><w:color w:val="${grey}"/></w:rPr>`),
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
    tableStyle(look.cell),
    ...(density === 'dense' ? denseStyles : []),
  ].join('');
}
