/** The look of a handout: dark blue on white, contrasts of 7:1 and more, nothing told by colour alone. */
const blue = '1F3864';
const grey = '595959';
const line = '8496B0';

const style = (type: string, id: string, name: string, content: string): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;

const font = (size: number, format = ''): string =>
  `<w:rPr>${format}<w:sz w:val="${2 * size}"/><w:szCs w:val="${2 * size}"/></w:rPr>`;

const heading = (level: number, size: number, before: number): string =>
  style(
    'paragraph',
    `Heading${level}`,
    `heading ${level}`,
    [
      '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>',
      `<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="100"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>`,
      font(size, `<w:b/><w:bCs/><w:color w:val="${blue}"/>`),
    ].join(''),
  );

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const borders = sides
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${line}"/>`)
  .join('');

/** The head of a table is told by its fill and by bold letters. */
const tableStyle = style(
  'table',
  'HandoutTable',
  'Handout Table',
  [
    '<w:tblPr>',
    `<w:tblBorders>${borders}</w:tblBorders>`,
    '<w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="110" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="110" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    `<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${blue}"/></w:tcPr></w:tblStylePr>`,
    '<w:tblStylePr w:type="firstCol"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EAEFF7"/></w:tcPr></w:tblStylePr>',
  ].join(''),
);

const inTables = '<w:spacing w:before="0" w:after="0"/>';

/** The styles of a handout in a language of Finland, such as "fi-FI". */
export const handoutStyles = (locale: string): string =>
  [
    '<w:docDefaults><w:rPrDefault><w:rPr>',
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>',
    `<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${locale}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    heading(1, 22, 0),
    heading(2, 15, 320),
    heading(3, 13, 280),
    heading(4, 11, 160),
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
      `<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="60" w:after="120"/></w:pPr>${font(10, `<w:color w:val="${grey}"/>`)}`,
    ),
    style(
      'paragraph',
      'Footer',
      'footer',
      `<w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="right"/></w:pPr>${font(9, `<w:color w:val="${grey}"/>`)}`,
    ),
    style('character', 'PlaceholderText', 'Placeholder Text', `<w:rPr><w:color w:val="${grey}"/></w:rPr>`),
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
    tableStyle,
  ].join('');
