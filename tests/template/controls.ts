import type { DocumentMarkup } from './documentMarkup';
import { escapeXml } from './documentMarkup';
import { filledText } from './filling';
import type { Script } from './templateScript';
import type { Structure } from './structures';

/** What the reader is expected to say of one field. */
export interface ExpectedField {
  control: number | null;
  text: string;
  title: string;
}

/** `inline` among runs, `block` around paragraphs, `cell` around a table cell. */
export type Place = 'inline' | 'block' | 'cell';

const misleading: Record<string, string> = {
  score: 'Kommentit',
  comments: 'Pisteet',
  sources: 'Suositukset',
  recommendations: 'Tietolähteet',
};

const prompts: Record<Structure['prompt'], string | null> = {
  asInSample: null,
  notShowing: null,
  english: 'Click or tap here to enter text.',
  custom: 'Pisteet: kirjoita tähän',
  empty: '     ',
};

/** Writes the controls of one document and remembers which control is whose. */
export class Controls {
  readonly fields: Record<string, ExpectedField> = {};
  /** All controls written, wrappers and those of other texts included. */
  count = 0;
  /** Controls that belong to no field and wrap none. */
  strangers = 0;
  private bound = 0;

  constructor(
    private readonly markup: DocumentMarkup,
    private readonly script: Script,
    private readonly typedTexts: Record<string, string>,
  ) {}

  private get structure(): Structure {
    return this.markup.structure;
  }

  field(key: string, sampleTitle: string, place: Place): string {
    if (this.structure.wrapping === 'tight' || this.structure.wrapping === 'everything') {
      return this.wrappedTightly(key, sampleTitle, place);
    }
    return this.own(key, sampleTitle, place);
  }

  /** A control around other content, as authors lay one round a criterion or a whole document. */
  wrap(content: string, kind = ''): string {
    const [, id] = this.nextId();
    return `<w:sdt><w:sdtPr>${id}${kind}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  }

  stranger(text: string): string {
    this.strangers += 1;
    const [, id] = this.nextId();
    return `<w:sdt><w:sdtPr><w:alias w:val="Muu"/>${id}</w:sdtPr><w:sdtContent>${this.markup.type(text)}</w:sdtContent></w:sdt>`;
  }

  private wrappedTightly(key: string, sampleTitle: string, place: Place): string {
    if (place !== 'cell') return this.wrap(this.own(key, sampleTitle, place));
    const inner = this.own(key, sampleTitle, 'inline');
    return this.wrap(`<w:tc>${this.markup.paragraph(inner)}</w:tc>`);
  }

  private own(key: string, sampleTitle: string, place: Place): string {
    const [control, id] = this.nextId();
    const at = this.bound;
    this.bound += 1;
    const [title, names] = this.names(key, sampleTitle, at);
    const lines =
      this.typedTexts[key]?.split('\n') ?? filledText(key, at, this.structure, this.script.language);
    const joined = lines ? this.joined(lines, place) : null;
    this.fields[key] ??= { control, text: (joined ?? []).join('\n').trim(), title };
    const showing = joined === null && this.structure.prompt !== 'notShowing' ? '<w:showingPlcHdr/>' : '';
    const lock = this.structure.lock === 'none' ? '' : `<w:lock w:val="${this.structure.lock}"/>`;
    const holder = '<w:placeholder><w:docPart w:val="DefaultPlaceholder_-1854013440"/></w:placeholder>';
    const properties = `<w:sdtPr>${names}${id}${lock}${holder}${showing}${this.kind(key)}</w:sdtPr>`;
    const content = joined === null ? this.prompt(place) : this.typed(joined, place);
    const sdt = `<w:sdt>${properties}<w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    if (place !== 'inline' || this.structure.tracked !== 'insertedControls') return sdt;
    return `<w:ins w:id="${this.markup.mark()}" w:author="Arvioija" w:date="2026-06-24T10:00:00Z">${sdt}</w:ins>`;
  }

  /** Lines stay lines only where the control takes them. */
  private joined(lines: string[], place: Place): string[] {
    const { control } = this.structure;
    const oneLine =
      control === 'plain' || control === 'bound' || (control === 'multiLine' && place === 'cell');
    return oneLine ? [lines.join(' ')] : lines;
  }

  private typed(lines: string[], place: Place): string {
    if (place === 'inline') return this.markup.type(lines.join('\n'));
    const inParagraphs = this.structure.control === 'multiLine' ? [lines.join('\n')] : lines;
    return this.placed(
      inParagraphs.map((line) => this.markup.type(line)),
      place,
    );
  }

  private prompt(place: Place): string {
    const style =
      this.structure.prompt === 'notShowing' ? '' : '<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>';
    const text = escapeXml(prompts[this.structure.prompt] ?? this.script.prompt);
    const run = `<w:r>${style}<w:t xml:space="preserve">${text}</w:t></w:r>`;
    return place === 'inline' ? run : this.placed([run], place);
  }

  private placed(contents: string[], place: Place): string {
    const paragraphs = contents.map((content) => this.markup.paragraph(content)).join('');
    return place === 'cell' ? `<w:tc>${paragraphs}</w:tc>` : paragraphs;
  }

  private names(key: string, sampleTitle: string, at: number): [string, string] {
    const alias = (title: string): [string, string] => [
      title,
      title ? `<w:alias w:val="${escapeXml(title)}"/>` : '',
    ];
    switch (this.structure.titles) {
      case 'none':
        return ['', ''];
      case 'other':
        return alias(`Kenttä ${at + 1}`);
      case 'misleading':
        return alias(misleading[key.split('.').at(-1) ?? ''] ?? 'Pisteet');
      case 'tags':
        return ['', `<w:tag w:val="goog_rdk_${at}"/>`];
      default:
        return alias(sampleTitle);
    }
  }

  private kind(key: string): string {
    const binding = `<w:dataBinding w:xpath="/a/b[@of='${key}']" w:storeItemID="{00000000-0000-0000-0000-000000000000}"/>`;
    const items = [1, 2, 3, 4, 5].map((n) => `<w:listItem w:displayText="${n}" w:value="${n}"/>`).join('');
    const kinds: Record<Structure['control'], string> = {
      rich: '',
      plain: '<w:text/>',
      multiLine: '<w:text w:multiLine="1"/>',
      bound: `${binding}<w:text/>`,
      dropDown: '',
    };
    if (this.structure.control !== 'dropDown') return kinds[this.structure.control];
    if (key.endsWith('Date')) return '<w:date><w:dateFormat w:val="d.M.yyyy"/></w:date>';
    return /^summary\.\d|score$/.test(key) ? `<w:dropDownList>${items}</w:dropDownList>` : '<w:richText/>';
  }

  private nextId(): [number | null, string] {
    this.count += 1;
    const at = this.count;
    const { ids } = this.structure;
    if (ids === 'missing' || (ids === 'firstMissing' && at % 2 === 1)) return [null, ''];
    const signed = (at * 7919 + 100003) * (at % 2 === 0 ? -1 : 1);
    const id = ids === 'repeated' ? 1234567 : ids === 'unsigned' ? signed >>> 0 : signed;
    return [id, `<w:id w:val="${id}"/>`];
  }
}
