const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const abstracts = {
  bullets: level(0, 'bullet', '·'),
  decimals: level(0, 'decimal', '%1.'),
  components: level(0, 'decimal', '%1.'),
  summary: level(0, 'decimal', '%1.'),
  multilevel: level(0, 'upperRoman', '%1') + level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'),
  styled: level(0, 'decimal', '%1.', '<w:pStyle w:val="NumberedCriterion"/>'),
} as const;
type Abstract = keyof typeof abstracts;
const abstractNames = Object.keys(abstracts) as Abstract[];

/** The numberings of one document: hands out w:num ids and writes numbering.xml. */
export class Numberings {
  private readonly nums: string[] = [];

  constructor() {
    this.add('bullets');
    this.add('styled');
  }

  /** A new list over an abstract numbering; with a start it counts anew from there. */
  add(abstract: Abstract, start?: number): number {
    const id = this.nums.length + 1;
    const override =
      start === undefined
        ? ''
        : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
    this.nums.push(
      `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractNames.indexOf(abstract)}"/>${override}</w:num>`,
    );
    return id;
  }

  xml(): string {
    const lists = abstractNames
      .map((name, id) => `<w:abstractNum w:abstractNumId="${id}">${abstracts[name]}</w:abstractNum>`)
      .join('');
    return `<w:numbering ${namespace}>${lists}${this.nums.join('')}</w:numbering>`;
  }
}

export const bulletList = 1;
const styledList = 2;

const style = (id: string, name: string, properties: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${properties}</w:pPr></w:style>`;
const inList = (id: number): string => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;

export const stylesXml = (): string =>
  `<w:styles ${namespace}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>` +
  style('Heading2', 'heading 2', '<w:outlineLvl w:val="1"/>') +
  style('Heading3', 'heading 3', '<w:outlineLvl w:val="2"/>') +
  style('ListParagraph', 'List Paragraph', '') +
  style('BulletedBase', 'Bulleted Base', inList(bulletList)) +
  style('Bulleted', 'Bulleted', '').replace('"Normal"', '"BulletedBase"') +
  style('NumberedCriterion', 'Numbered Criterion', inList(styledList)) +
  '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/></w:style></w:styles>';
