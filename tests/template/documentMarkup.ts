import { respell, noBreakHyphenMark, softHyphenMark } from './respell';
import { Numberings, bulletList } from './numbering';
import type { Structure } from './structures';

export interface ParagraphForm {
  style?: string;
  /** The list's w:numId and level. */
  list?: readonly [number, number];
  endsSection?: boolean;
}

const author = 'w:author="Arvioija" w:date="2026-06-24T10:00:00Z"';
const elements: Record<string, string> = {
  '\t': '<w:tab/>',
  '\n': '<w:br/>',
  [softHyphenMark]: '<w:softHyphen/>',
  [noBreakHyphenMark]: '<w:noBreakHyphen/>',
};

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const textBox = (text: string): string => {
  const content = `<w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent>`;
  return (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="914400" cy="914400"/><wp:docPr id="1" name="Box"/>' +
    '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/>' +
    `<wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  );
};

/** Writes runs and paragraphs in the manner of a structure, and keeps the ids that they need. */
export class DocumentMarkup {
  readonly numberings = new Numberings();
  private marks = 0;

  constructor(readonly structure: Structure) {}

  /** The template's own text: respelt, and interrupted by whatever the structure strews between. */
  print(text: string, bold = false): string {
    if (!text) return '';
    return this.strewn(this.tracked(this.runs(respell(text, this.structure), bold)));
  }

  /** What a user typed, split as the structure splits, never respelt. */
  type(text: string): string {
    return this.tracked(this.runs(text, false));
  }

  runs(text: string, bold: boolean): string {
    const sizes = { whole: 1000, letters: 1, everyThree: 3, words: 0 } as const;
    const size = sizes[this.structure.runs];
    const pattern = size === 0 ? /\s*[^\s]+\s*|\s+/gu : new RegExp(`[^]{1,${size}}`, 'g');
    // Only the beginning decides what a line is: the rest of a long one stays whole, for speed.
    const beginning = text.slice(0, 120).match(pattern) ?? [];
    return [...beginning, text.slice(120)]
      .filter(Boolean)
      .map((part, at) => this.run(part, bold || (size === 0 && at % 2 === 1)))
      .join(this.gap());
  }

  paragraph(content: string, form: ParagraphForm = {}): string {
    const style = form.style ? `<w:pStyle w:val="${form.style}"/>` : '';
    const list = form.list
      ? `<w:numPr><w:ilvl w:val="${form.list[1]}"/><w:numId w:val="${form.list[0]}"/></w:numPr>`
      : '';
    const section = form.endsSection ? '<w:sectPr><w:type w:val="continuous"/></w:sectPr>' : '';
    const pageBreak = this.structure.between === 'pageBreaks' ? '<w:r><w:br w:type="page"/></w:r>' : '';
    return `<w:p><w:pPr>${style}${list}${section}${this.oldForm()}</w:pPr>${pageBreak}${content}</w:p>`;
  }

  line(text: string, form: ParagraphForm = {}): string {
    return this.paragraph(this.print(text), form);
  }

  bulleted(text: string, ofField = false): string {
    const { bullets } = this.structure;
    const typed: Record<string, string> = { dot: '· ', bullet: '•\t', dash: '- ' };
    const mark = typed[bullets];
    if (mark) return this.line(mark + text);
    if (bullets === 'byStyle' && !ofField) return this.line(text, { style: 'Bulleted' });
    return this.line(text, { style: 'ListParagraph', list: [bulletList, 0] });
  }

  mark(): number {
    this.marks += 1;
    return this.marks;
  }

  private run(text: string, bold: boolean): string {
    const change =
      this.structure.tracked === 'formatting'
        ? `<w:rPrChange w:id="${this.mark()}" ${author}><w:rPr><w:vanish/></w:rPr></w:rPrChange>`
        : '';
    const content = text
      .split(/([\t\n\ue000\ue001])/u)
      .filter(Boolean)
      .map((part) => elements[part] ?? `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`)
      .join('');
    return `<w:r><w:rPr>${bold ? '<w:b/>' : ''}${change}</w:rPr>${content}</w:r>`;
  }

  private gap(): string {
    if (this.structure.between !== 'proofing') return '';
    return '<w:proofErr w:type="spellStart"/><w:r><w:lastRenderedPageBreak/></w:r><w:proofErr w:type="spellEnd"/>';
  }

  private strewn(runs: string): string {
    const id = this.mark();
    switch (this.structure.between) {
      case 'proofing':
        return `<w:bookmarkStart w:id="${id}" w:name="_Hlk${id}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
      case 'comments':
        return `<w:commentRangeStart w:id="0"/>${runs}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`;
      case 'hyperlinks':
        return `<w:hyperlink w:anchor="_Hlk${id}">${runs}</w:hyperlink>`;
      case 'smartTags':
        return `<w:smartTag w:uri="urn:place" w:element="place">${runs}</w:smartTag>`;
      case 'textBoxes':
        return textBox('Pisteet: Poäng: 7. Kommentit') + runs;
      default:
        return runs;
    }
  }

  private tracked(runs: string): string {
    const inserted = (name: string): string =>
      `<w:${name} w:id="${this.mark()}" ${author}>${runs}</w:${name}>`;
    switch (this.structure.tracked) {
      case 'insertedText':
        return inserted('ins');
      case 'deletedText':
        return `<w:del w:id="${this.mark()}" ${author}><w:r><w:delText>9. Pisteet: Poäng: </w:delText></w:r></w:del>${runs}`;
      case 'movedText':
        return `<w:moveFrom w:id="${this.mark()}" ${author}><w:r><w:t>9. Pisteet: Poäng: </w:t></w:r></w:moveFrom>${inserted('moveTo')}`;
      default:
        return runs;
    }
  }

  private oldForm(): string {
    if (this.structure.tracked !== 'formatting') return '';
    const old = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${bulletList}"/></w:numPr>`;
    return `<w:pPrChange w:id="${this.mark()}" ${author}><w:pPr>${old}</w:pPr></w:pPrChange>`;
  }
}
