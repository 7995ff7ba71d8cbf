import { child, compatibilityNamespace, isWord } from '../wordMarkup';

export interface LineEnds {
  paragraph: string;
  lineBreak: string;
}

export interface Reading {
  ends?: LineEnds;
  /** Which side of tracked changes is read; `all` gives deleted and inserted words alike. */
  version?: 'current' | 'original' | 'all';
  /** What stands for the reference to a footnote or endnote. */
  footnoteMark?: string;
}

const newlines: LineEnds = { paragraph: '\n', lineBreak: '\n' };
const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
};
/** Elements that hold no text of the place where they stand. */
const silent = [
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'tblPr',
  'trPr',
  'tcPr',
  'sectPr',
  'instrText',
  'delInstrText',
  'txbxContent',
];

/** The text of an element as Word gives it: paragraphs and rows on lines of their own, cells parted by tabs. */
export function readText(element: Element | null, reading: Reading = {}): string {
  if (!element) return '';
  const text = new TextOf(reading.ends ?? newlines, reading.version ?? 'current', reading.footnoteMark ?? '');
  text.readChildren(element);
  return text.result;
}

class TextOf {
  result = '';
  private pending = '';

  constructor(
    private readonly ends: LineEnds,
    private readonly version: 'current' | 'original' | 'all',
    private readonly footnoteMark: string,
  ) {}

  readChildren(element: Element): void {
    for (const node of element.children) this.read(node);
  }

  private read(element: Element): void {
    if (element.namespaceURI === compatibilityNamespace) return this.readAlternative(element);
    if (!isWord(element, element.localName) || silent.includes(element.localName)) return;
    if (this.isHidden(element)) return;
    const character = characters[element.localName];
    if (character !== undefined) return this.add(character);
    if (isWord(element, 't', 'delText')) return this.add(element.textContent);
    if (isWord(element, 'footnoteReference', 'endnoteReference')) return this.add(this.footnoteMark);
    if (isWord(element, 'br', 'cr')) return this.add(this.ends.lineBreak);
    this.readChildren(element);
    if (isWord(element, 'p', 'tr')) this.endOf(element);
    if (isWord(element, 'tc')) this.pending = '\t';
  }

  private add(text: string): void {
    this.result += this.pending + text;
    this.pending = '';
  }

  /** A line end counts only when something follows; empty paragraphs in between count, too. */
  private endOf(element: Element): void {
    if (isWord(element, 'p')) this.add('');
    if (!this.isMarkHidden(element)) this.pending = this.ends.paragraph;
  }

  /** A tracked paragraph mark joins its paragraph to the next one on one side of the change. */
  private isMarkHidden(paragraph: Element): boolean {
    const mark = child(child(paragraph, 'pPr'), 'rPr');
    const hides = { current: ['del', 'moveFrom'], original: ['ins', 'moveTo'], all: [] }[this.version];
    return hides.some((name) => child(mark, name) !== null);
  }

  private readAlternative(element: Element): void {
    if (element.localName !== 'Fallback') this.readChildren(element);
  }

  private isHidden(element: Element): boolean {
    if (isWord(element, 'del', 'moveFrom')) return this.version === 'current';
    return isWord(element, 'ins', 'moveTo') && this.version === 'original';
  }
}
